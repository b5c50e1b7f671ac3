package sourceline.studio.history;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.studio.parts.Places;
import sourceline.timeline.EntryId;

/**
 * What the history's address says; null for everything of a sort. What cannot be read counts as not said.
 *
 * @param entry the one entry whose history is shown
 */
record HistoryAddress(
        String slug,
        @Nullable EntryId entry,
        @Nullable MemberId by,
        @Nullable DeedKind kind,
        @Nullable Since since) {

    static HistoryAddress of(String slug, QueryParameters said) {
        return new HistoryAddress(
                slug,
                said.getSingleParameter("entry")
                        .flatMap(HistoryAddress::id)
                        .map(EntryId::new)
                        .orElse(null),
                said.getSingleParameter("by")
                        .flatMap(HistoryAddress::id)
                        .map(MemberId::new)
                        .orElse(null),
                said.getSingleParameter("kind").flatMap(DeedKind::named).orElse(null),
                said.getSingleParameter("since").flatMap(Since::named).orElse(null));
    }

    HistoryAddress entry(@Nullable EntryId wanted) {
        return new HistoryAddress(slug, wanted, by, kind, since);
    }

    HistoryAddress by(@Nullable MemberId wanted) {
        return new HistoryAddress(slug, entry, wanted, kind, since);
    }

    HistoryAddress kind(@Nullable DeedKind wanted) {
        return new HistoryAddress(slug, entry, by, wanted, since);
    }

    HistoryAddress since(@Nullable Since wanted) {
        return new HistoryAddress(slug, entry, by, kind, wanted);
    }

    boolean isFiltered() {
        return entry != null || by != null || kind != null || since != null;
    }

    Location location() {
        Map<String, String> said = new LinkedHashMap<>();
        if (entry != null) {
            said.put("entry", entry.toString());
        }
        if (by != null) {
            said.put("by", by.toString());
        }
        if (kind != null) {
            said.put("kind", kind.key());
        }
        if (since != null) {
            said.put("since", since.key());
        }
        return new Location(Places.history(slug), QueryParameters.simple(said));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
