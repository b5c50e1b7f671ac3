package sourceline.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import sourceline.publication.ReadersTold.What;

/** What a webhook is about, in one column. */
@Converter
class WhatSet implements AttributeConverter<Set<What>, String> {

    static String text(Set<What> whats) {
        return whats.stream().sorted().map(What::name).collect(joining(" "));
    }

    @Override
    public String convertToDatabaseColumn(Set<What> whats) {
        return text(whats);
    }

    @Override
    public Set<What> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ")).map(What::valueOf).collect(toUnmodifiableSet());
    }
}
