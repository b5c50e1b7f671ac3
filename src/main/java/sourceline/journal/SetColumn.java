package sourceline.journal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * A set of named things in one text, in a column as in the journal: by their names in the order in which their type has
 * them, a space between. A name that this release does not know is worth nothing.
 */
public abstract class SetColumn<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Function<E, String> name;
    private final Map<String, E> named;

    /**
     * @param all everything that there is
     * @param name of each, without a space in it
     */
    protected SetColumn(E[] all, Function<E, String> name) {
        this.name = name;
        this.named = Arrays.stream(all).collect(toUnmodifiableMap(name, Function.identity()));
    }

    @Override
    public String convertToDatabaseColumn(Set<E> set) {
        return set.stream().sorted().map(name).collect(joining(" "));
    }

    @Override
    public Set<E> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" "))
                .map(named::get)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }
}
