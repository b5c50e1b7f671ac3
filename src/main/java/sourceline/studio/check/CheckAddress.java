package sourceline.studio.check;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import sourceline.timeline.EntryId;

/** Which entry of which timeline is checked, as the address says. */
record CheckAddress(String slug, EntryId entry) {

    /** Empty where it names no entry. */
    static Optional<CheckAddress> of(RouteParameters said) {
        return said.get("slug")
                .flatMap(slug ->
                        said.get("entry").flatMap(CheckAddress::id).map(entry -> new CheckAddress(slug, entry)));
    }

    private static Optional<EntryId> id(String text) {
        try {
            return Optional.of(EntryId.of(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
