package sourceline.studio.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sourceline.live.LiveTimeline;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;

/**
 * The rows of the list as they are for everybody, made once for all pages that show the picture; the row of an entry of
 * which nothing is different is the same object as in the picture before.
 */
final class SharedRows {

    private final List<StrandState> strands;
    private final Map<EntryId, Made> inOrder = new LinkedHashMap<>();
    private final Map<Wish, Listed> lists = new ConcurrentHashMap<>();

    /** A line and what it was made of. */
    private record Made(Standing standing, ListRow.Line line) {}

    private record Wish(Grouping by, EntryFilter filter) {}

    /**
     * What a filter lets through, grouped and in the order in which it is listed.
     *
     * @param places of the entries among the rows, from 0
     */
    record Listed(List<ListRow> rows, Map<EntryId, Integer> places) {}

    private SharedRows(LiveTimeline picture, Optional<SharedRows> before) {
        strands = picture.state().strands();
        Map<EntryId, Made> known = before.filter(rows -> rows.strands.equals(strands))
                .map(rows -> rows.inOrder)
                .orElse(Map.of());
        picture.state().entries().forEach(entry -> {
            Standing standing = picture.standing(entry.id());
            Made made = known.get(entry.id());
            inOrder.put(
                    entry.id(),
                    made != null && made.standing() == standing
                            ? made
                            : new Made(standing, ListRow.Line.of(standing, colour(entry.strand()))));
        });
    }

    static SharedRows of(LiveTimeline picture) {
        return picture.grown(SharedRows.class, Words.locale(), SharedRows::new);
    }

    Listed listed(Grouping by, EntryFilter filter) {
        return lists.computeIfAbsent(new Wish(by, filter), this::list);
    }

    private Listed list(Wish wish) {
        boolean byStrand = wish.by() == Grouping.STRAND;
        List<Made> taken = new ArrayList<>(inOrder.values().stream()
                .filter(made -> wish.filter().takes(made.standing()))
                .toList());
        if (byStrand) {
            taken.sort(
                    Comparator.comparingInt(made -> lane(made.standing().entry().strand())));
        }
        List<ListRow> rows = new ArrayList<>();
        Map<EntryId, Integer> places = new HashMap<>();
        String group = "";
        for (Made made : taken) {
            ListRow.Line line = made.line();
            String words = byStrand ? name(made.standing().entry().strand()) : line.date();
            if (!words.equals(group)) {
                group = words;
                rows.add(new ListRow.Heading(words, byStrand ? line.colour() : 0, line.entry()));
            }
            places.put(line.entry(), rows.size());
            rows.add(line);
        }
        return new Listed(List.copyOf(rows), Map.copyOf(places));
    }

    private Optional<StrandState> strand(@Nullable StrandId id) {
        return strands.stream()
                .filter(strand -> Objects.equals(strand.id(), id))
                .findFirst();
    }

    private int colour(@Nullable StrandId id) {
        return strand(id).map(StrandState::colour).orElse(Workbench.NO_STRAND);
    }

    private String name(@Nullable StrandId id) {
        return strand(id).map(StrandState::name).orElseGet(() -> Words.say("editor.no-strand"));
    }

    private int lane(@Nullable StrandId id) {
        return strand(id).map(strands::indexOf).orElse(strands.size());
    }
}
