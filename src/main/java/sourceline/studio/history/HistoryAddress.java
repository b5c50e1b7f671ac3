package sourceline.studio.history;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
 * @param from the first day, by the timeline's clock
 * @param to the last day, itself included
 */
record HistoryAddress(
        String slug,
        @Nullable EntryId entry,
        @Nullable MemberId by,
        @Nullable DeedKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything that was ever done to a timeline. */
    static HistoryAddress all(String slug) {
        return new HistoryAddress(slug, null, null, null, null, null);
    }

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
                said.getSingleParameter("from").flatMap(HistoryAddress::day).orElse(null),
                said.getSingleParameter("to").flatMap(HistoryAddress::day).orElse(null));
    }

    HistoryAddress entry(@Nullable EntryId wanted) {
        return new HistoryAddress(slug, wanted, by, kind, from, to);
    }

    HistoryAddress by(@Nullable MemberId wanted) {
        return new HistoryAddress(slug, entry, wanted, kind, from, to);
    }

    HistoryAddress kind(@Nullable DeedKind wanted) {
        return new HistoryAddress(slug, entry, by, wanted, from, to);
    }

    HistoryAddress from(@Nullable LocalDate wanted) {
        return new HistoryAddress(slug, entry, by, kind, wanted, to);
    }

    HistoryAddress to(@Nullable LocalDate wanted) {
        return new HistoryAddress(slug, entry, by, kind, from, wanted);
    }

    /** Whether the first day comes behind the last, so that there is no day between them. */
    boolean isEmptyPeriod() {
        return from != null && to != null && from.isAfter(to);
    }

    boolean isFiltered() {
        return entry != null || by != null || kind != null || from != null || to != null;
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
        if (from != null) {
            said.put("from", from.toString());
        }
        if (to != null) {
            said.put("to", to.toString());
        }
        return new Location(Places.history(slug), QueryParameters.simple(said));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
