package sourceline.newsroom;

import jakarta.persistence.Converter;
import java.util.Set;
import sourceline.journal.SetColumn;

/** Roles in one column. */
@Converter
class RoleSet extends SetColumn<Role> {

    RoleSet() {
        super(Role.values(), Role::name);
    }

    static String text(Set<Role> roles) {
        return new RoleSet().convertToDatabaseColumn(roles);
    }
}
