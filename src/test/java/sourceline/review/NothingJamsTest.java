package sourceline.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sourceline.journal.Refused;
import sourceline.timeline.Stance;

/**
 * However one writer and one editor bring an entry to where it stands: there is a way on to what may be published, and
 * without any of their roles changed. Every state is reached that these two can reach within a few steps, and from each a way is looked for.
 */
class NothingJamsTest {

    /** How long the way may be: taken up, worded, answered, resolved, submitted, checked and approved. */
    private static final int LONGEST = 9;

    /** How many deeds the two go astray, in every way there is. */
    private static final int ASTRAY = 5;

    private static final List<Deed> WORK = work();
    private static final List<Deed> EVERYTHING =
            Stream.concat(WORK.stream(), mischief().stream()).toList();

    private record Deed(String words, Consumer<Walk> doing) {

        @Override
        public String toString() {
            return words;
        }
    }

    /** All by which one state may be told from another, as far as the rules ask. */
    private record Place(
            Stage stage,
            boolean checkAgain,
            boolean newEvidence,
            boolean answered,
            boolean judged,
            int open,
            boolean cited,
            boolean denied,
            boolean deleted,
            boolean editorsWords) {

        static Place of(Walk walk) {
            var standing = walk.standing();
            var entry = standing.entry();
            return new Place(
                    standing.stage(),
                    standing.checkAgain(),
                    standing.newEvidence(),
                    standing.isAnswered(),
                    standing.assessment().isPresent(),
                    Math.min(1, standing.openComments()),
                    !entry.citations().isEmpty(),
                    entry.citations().stream()
                            .anyMatch(citation -> citation.stance().isAgainst()),
                    entry.deleted(),
                    standing.isAuthor(walk.editor));
        }
    }

    /** What brings an entry forward. */
    private static List<Deed> work() {
        return List.of(
                new Deed("writer takes it up", walk -> walk.takeUp(walk.writer)),
                new Deed("somebody brings it back", walk -> walk.entry.deleted(false)),
                new Deed("somebody cites it", walk -> walk.entry.cite(Stance.SUPPORTS, "A letter is due.")),
                new Deed("writer words it", walk -> word(walk, walk.writer, "A letter is due soon")),
                new Deed(
                        "writer replies",
                        walk -> walk.standing().sentBack().ifPresent(back -> walk.reply(walk.writer))),
                new Deed("editor resolves it", walk -> walk.open().forEach(open -> walk.resolve(open, walk.editor))),
                new Deed("writer submits it", walk -> walk.submit(walk.writer)),
                new Deed("editor checks it", walk -> walk.check(walk.editor)),
                new Deed("editor approves it", walk -> walk.approve(walk.editor)));
    }

    /** What brings it off its way. */
    private static List<Deed> mischief() {
        return List.of(
                new Deed("writer recalls it", walk -> walk.recall(walk.writer)),
                new Deed("editor sends it back", walk -> walk.sendBack(walk.editor)),
                new Deed("writer drops it", walk -> walk.drop(walk.writer)),
                new Deed("editor drops it", walk -> walk.drop(walk.editor)),
                new Deed("editor takes it up", walk -> walk.takeUp(walk.editor)),
                new Deed("editor says it is only spelt otherwise", walk -> walk.respell(walk.editor)),
                new Deed("editor words it", walk -> word(walk, walk.editor, "A letter was due")),
                new Deed("writer words it as before", walk -> word(walk, walk.writer, "A letter is due")),
                new Deed("somebody cites a denial", walk -> walk.entry.cite(Stance.DENIES, "There is no letter.")),
                new Deed("somebody takes a citation away", NothingJamsTest::uncite),
                new Deed("writer raises a comment", walk -> walk.mustBeResolved(walk.writer)),
                new Deed("somebody deletes it", walk -> walk.entry.deleted(true)));
    }

    private static void word(Walk walk, Signer who, String headline) {
        walk.entry.headline(headline).authors(who.id());
    }

    private static void uncite(Walk walk) {
        var citations = walk.entry.state().citations();
        if (!citations.isEmpty()) {
            walk.entry.uncite(citations.getLast());
        }
    }

    private final Map<Place, List<Deed>> reached = new LinkedHashMap<>();
    private final Map<Place, Map<Deed, Place>> leads = new HashMap<>();

    @Test
    void from_everywhere_a_way_leads_to_what_may_be_published() {
        explore();
        assertThat(reached.keySet().stream().map(Place::stage)).contains(Stage.values());
        var next = waysOut();
        assertThat(reached.keySet()).allSatisfy(place -> {
            var walk = walk(reached.get(place));
            var way = new ArrayList<Deed>();
            while (!walk.standing().mayBePublished() && way.size() < LONGEST) {
                var deed = next.get(Place.of(walk));
                assertThat(deed)
                        .as("a way on after %s and then %s", reached.get(place), way)
                        .isNotNull();
                deed.doing().accept(walk);
                way.add(deed);
            }
            assertThat(walk.standing().mayBePublished())
                    .as("after %s and then %s", reached.get(place), way)
                    .isTrue();
        });
    }

    /** Follows every deed from every place for as long as the two go astray, and then what brings it forward, until there is no new place. */
    private void explore() {
        var open = new ArrayDeque<Place>();
        var start = Place.of(new Walk());
        reached.put(start, List.of());
        open.add(start);
        while (!open.isEmpty()) {
            var place = open.removeFirst();
            var path = requireNonNull(reached.get(place));
            for (var deed : path.size() < ASTRAY ? EVERYTHING : WORK) {
                leadTo(path, deed).ifPresent(to -> {
                    leads.computeIfAbsent(place, from -> new LinkedHashMap<>()).put(deed, to);
                    if (!reached.containsKey(to)) {
                        reached.put(
                                to,
                                Stream.concat(path.stream(), Stream.of(deed)).toList());
                        open.add(to);
                    }
                });
            }
        }
    }

    /** Empty where the deed is refused. */
    private static Optional<Place> leadTo(List<Deed> path, Deed deed) {
        var walk = walk(path);
        try {
            deed.doing().accept(walk);
            return Optional.of(Place.of(walk));
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static Walk walk(List<Deed> path) {
        var walk = new Walk();
        path.forEach(deed -> deed.doing().accept(walk));
        return walk;
    }

    /** For each place the deed with which the shortest way to what may be published begins. */
    private Map<Place, Deed> waysOut() {
        var out = new HashMap<Place, Deed>();
        var known = new HashSet<Place>();
        reached.keySet().stream()
                .filter(place ->
                        walk(requireNonNull(reached.get(place))).standing().mayBePublished())
                .forEach(known::add);
        for (var grown = true; grown; ) {
            var before = Set.copyOf(known);
            leads.forEach((from, deeds) -> deeds.forEach((deed, to) -> {
                if (!known.contains(from) && before.contains(to)) {
                    known.add(from);
                    out.put(from, deed);
                }
            }));
            grown = known.size() > before.size();
        }
        return out;
    }
}
