package sourceline.api;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;

/** Scopes in one column, by their codes; a code that this release does not know is worth nothing. */
@Converter
class ScopeSet implements AttributeConverter<Set<Scope>, String> {

    static String text(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::code).collect(joining(" "));
    }

    @Override
    public String convertToDatabaseColumn(Set<Scope> scopes) {
        return text(scopes);
    }

    @Override
    public Set<Scope> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .flatMap(code -> Scope.of(code).stream())
                .collect(toUnmodifiableSet());
    }
}
