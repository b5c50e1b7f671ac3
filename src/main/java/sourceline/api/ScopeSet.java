package sourceline.api;

import jakarta.persistence.Converter;
import java.util.Set;
import sourceline.journal.SetColumn;

/** Scopes in one column, by their codes. */
@Converter
class ScopeSet extends SetColumn<Scope> {

    ScopeSet() {
        super(Scope.values(), Scope::code);
    }

    static String text(Set<Scope> scopes) {
        return new ScopeSet().convertToDatabaseColumn(scopes);
    }
}
