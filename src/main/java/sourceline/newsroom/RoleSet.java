package sourceline.newsroom;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;

/** Roles in one column, in the order in which {@link Role} names them. */
@Converter
class RoleSet implements AttributeConverter<Set<Role>, String> {

    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(joining(" "));
    }

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return text(roles);
    }

    @Override
    public Set<Role> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ")).map(Role::valueOf).collect(toUnmodifiableSet());
    }
}
