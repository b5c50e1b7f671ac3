package sourceline.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.DryRun;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Membership;
import sourceline.newsroom.Role;
import sourceline.review.Samples.At;
import sourceline.source.Material;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.source.VersionId;
import sourceline.timeline.EntryId;
import sourceline.timeline.PlacementState;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentId;

/**
 * Every way to stand × every command of the review × every role × author or not: who is let through, by the commands
 * themselves. W, C, E and A are the roles; small where only an author of the entry is, behind an exclamation mark where
 * only who wrote none of it. Where there is nothing to let go or to take back, it is let through and does nothing.
 */
@SpringTest
class CommandsTableTest {

    private static final String TABLE = """
                                        | DRAFT | IN_CHECK | CHECKED | MORE | APPROVED | EDITED | DENIED | RESPELT | REWORDED | SENT_BACK | ANSWERED | DROPPED | DELETED
            submit                      | WCE   |          |         | WCE  |          | WCE    |        | WCE     |          |           | WCE      |         |
            recall                      |       | wcE      | wcE     | wcE  | wcE      |        | wcE    |         | wcE      |           |          |         |
            drop                        | wcE   | wcE      | wcE     | wcE  | wcE      | wcE    | wcE    | wcE     | wcE      | wcE       | wcE      |         |
            take up again               |       |          |         |      |          |        |        |         |          |           |          | wcE     |
            check                       |       | !C!E     | !C!E    | !C!E | !C!E     | !C!E   | !C!E   | !C!E    | !C!E     |           |          |         |
            send back                   | CE    | CE       | CE      | CE   | CE       | CE     | CE     | CE      | CE       | CE        | CE       |         |
            send back with a wording    | CE    | CE       | CE      | CE   | CE       | CE     | CE     | CE      | CE       | CE        | CE       |         |
            approve                     |       |          | !E      | !E   |          |        |        |         |          |           |          |         |
            approve all that can be     |       |          | !E      | !E   |          |        |        |         |          |           |          |         |
            spelling only               |       |          |         |      |          |        |        | !C!E    |          |           |          |         |
            accept a rewording          |       |          |         |      |          |        |        |         | !C!E     |           |          |         |
            claim                       |       | !C!E     | !C!E    | !C!E | !C!E     | !C!E   | !C!E   | !C!E    | !C!E     |           |          |         |
            ask somebody to check       | E     | E        | E       | E    | E        | E      | E      | E       | E        | E         | E        |         |
            say what became of it       | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      |         |
            comment                     | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      | WCE     | WCE
            comment on a field          | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      | WCE     | WCE
            comment on some words       | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      | WCE     | WCE
            reply                       | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      | WCE     | WCE
            take a suggested wording    | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      | WCE     |
            resolve                     | WCE   | WCE      | WCE     | WCE  | WCE      | WCE    | WCE    | WCE     | WCE      | WCE       | WCE      | WCE     | WCE
            mend what another said      |       |          |         |      |          |        |        |         |          |           |          |         |
            resolve what must be        | E     | E        | E       | E    | E        | E      | E      | E       | E        | E         | E        | E       | E
            approve before it is        |       |          |         |      |          |        |        |         |          |           |          |         |
            check before it is          |       | !C!E     | !C!E    | !C!E | !C!E     | !C!E   | !C!E   | !C!E    | !C!E     |           |          |         |
            claim what another has      |       |          |         |      |          |        |        |         |          |           |          |         |
            let go what another has     | CE    | E        | E       | E    | E        | E      | E      | E       | E        | CE        | CE       | CE      | CE
            take a task back            | E     | E        | E       | E    | E        | E      | E      | E       | E        | E         | E        | E       | E
            make the rules stricter     | EA    | EA       | EA      | EA   | EA       | EA     | EA     | EA      | EA       | EA        | EA       | EA      | EA
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private DryRun dryRun;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private Clock clock;

    @Autowired
    private Membership membership;

    @Autowired
    private Sources sources;

    @Autowired
    private Review review;

    @Autowired
    private Checking checking;

    @Autowired
    private ManyAtOnce many;

    @Autowired
    private Handling handling;

    @Autowired
    private Discussion discussion;

    @Autowired
    private HouseRulesDesk rules;

    private Samples samples;
    private TimelineId timeline;
    private PlacementState found;
    private EntryId telling;
    private final Map<Role, MemberId> callers = new EnumMap<>(Role.class);
    private final Map<EntryId, CommentId> must = new HashMap<>();
    private final Map<At, List<Sample>> byWay = new EnumMap<>(At.class);

    /** An entry as it is shown to whoever tries something with it, and a thread on it that suggests another wording. */
    private record Sample(EntryId entry, Standing shown, CommentId thread, boolean byCallers) {}

    private record Row(String words, Function<Sample, Object> command) {}

    @Test
    void every_command_lets_through_exactly_whom_the_table_names() {
        prepare();
        var told = new ArrayList<String>();
        told.add(line("", Arrays.stream(At.values()).map(At::name).toList()));
        free().forEach(row -> told.add(tell(row)));
        colleaguesAreAtThem();
        taken().forEach(row -> told.add(tell(row)));
        assertThat(told).containsExactlyElementsOf(TABLE.lines().toList());
    }

    private void prepare() {
        samples = context.getAutowireCapableBeanFactory().createBean(Samples.class);
        timeline = samples.timeline;
        telling = samples.telling();
        for (var role : List.of(Role.WRITER, Role.CHECKER, Role.EDITOR)) {
            callers.put(role, as.id(role));
        }
        var administrator = as.join("Wrote before " + UUID.randomUUID(), Role.WRITER);
        callers.put(Role.ADMINISTRATOR, administrator);
        var source = fixture.source();
        var changing = fixture.version(source);
        for (var at : At.values()) {
            var rests = at == At.REWORDED ? changing : fixture.version(fixture.source());
            byWay.put(
                    at,
                    Stream.of(List.copyOf(callers.values()), List.<MemberId>of())
                            .map(authors -> sample(samples.bring(at, rests, authors), !authors.isEmpty()))
                            .toList());
        }
        as.administrator(() -> membership.changeRoles(OpId.random(), administrator, Set.of(Role.ADMINISTRATOR)));
        reword(source);
    }

    private Sample sample(EntryId entry, boolean byCallers) {
        var thread = CommentId.of(
                as.other(Role.WRITER, () -> discussion.comment(OpId.random(), timeline, entry, null, "Which?", false))
                        .result());
        return new Sample(entry, samples.standing(entry), thread, byCallers);
    }

    /** The publisher says the same in other words, and the entries that cite it have heard. */
    private void reword(SourceId source) {
        var text = TimelineFixture.ARTICLE.replace("deliver a letter", "bring a letter");
        var version = VersionId.of(as.writer(() -> sources.capture(OpId.random(), source, new Material.Pasted(text)))
                .result());
        byWay.computeIfPresent(
                At.REWORDED,
                (at, known) -> known.stream()
                        .map(sample -> {
                            await().until(() -> isPlaced(sample.entry(), version));
                            return new Sample(
                                    sample.entry(),
                                    samples.standing(sample.entry()),
                                    sample.thread(),
                                    sample.byCallers());
                        })
                        .toList());
        found = requireNonNull(byWay.get(At.REWORDED)).stream()
                .flatMap(sample -> placement(sample.shown()).stream())
                .findFirst()
                .orElseThrow();
    }

    private boolean isPlaced(EntryId entry, VersionId version) {
        return placement(samples.standing(entry))
                .filter(placement -> placement.version().equals(version))
                .isPresent();
    }

    private static Optional<PlacementState> placement(Standing standing) {
        return Optional.ofNullable(standing.entry().citations().getFirst().placement());
    }

    private List<Row> free() {
        return List.of(
                new Row(
                        "submit",
                        one -> review.submit(
                                op(), timeline, one.entry(), one.shown().fingerprint())),
                new Row("recall", one -> review.recall(op(), timeline, one.entry())),
                new Row("drop", one -> review.drop(op(), timeline, one.entry(), "Not news.")),
                new Row("take up again", one -> review.takeUp(op(), timeline, one.entry())),
                new Row("check", this::check),
                new Row("send back", one -> review.sendBack(op(), timeline, one.entry(), "No.", "body", null)),
                new Row(
                        "send back with a wording",
                        one -> review.sendBack(op(), timeline, one.entry(), "No.", "headline", "A letter came")),
                new Row("approve", this::approve),
                new Row("approve all that can be", this::approveAll),
                new Row("spelling only", this::respell),
                new Row("accept a rewording", this::accept),
                new Row("claim", one -> handling.claim(op(), timeline, one.entry())),
                new Row("ask somebody to check", this::assign),
                new Row("say what became of it", one -> handling.followUp(op(), timeline, one.entry(), telling)),
                new Row("comment", one -> discussion.comment(op(), timeline, one.entry(), null, "So?", true)),
                new Row(
                        "comment on a field",
                        one -> discussion.comment(op(), timeline, one.entry(), "when", "So?", false)),
                new Row("comment on some words", this::commentOnWords),
                new Row("reply", one -> discussion.reply(op(), timeline, one.thread(), "So.")),
                new Row("take a suggested wording", one -> discussion.accept(op(), timeline, suggesting(one))),
                new Row("resolve", one -> discussion.resolve(op(), timeline, one.thread())),
                new Row("mend what another said", one -> discussion.mend(op(), timeline, one.thread(), "That?")));
    }

    private List<Row> taken() {
        return List.of(
                new Row(
                        "resolve what must be",
                        one -> discussion.resolve(op(), timeline, requireNonNull(must.get(one.entry())))),
                new Row("approve before it is", this::approve),
                new Row("check before it is", this::check),
                new Row("claim what another has", one -> handling.claim(op(), timeline, one.entry())),
                new Row("let go what another has", one -> handling.release(op(), timeline, one.entry())),
                new Row("take a task back", one -> handling.unassign(op(), timeline, one.entry())),
                new Row("make the rules stricter", one -> rules.change(op(), timeline, HouseRules.DEFAULT)));
    }

    private Object check(Sample one) {
        return checking.check(op(), timeline, one.entry(), one.shown().fingerprint(), Samples.assessment(one.shown()));
    }

    private Object approve(Sample one) {
        var seen = seen(one);
        return review.approve(op(), timeline, one.entry(), seen.assessment(), seen.fingerprint());
    }

    private boolean approveAll(Sample one) {
        return many.approve(op(), timeline, Map.of(one.entry(), seen(one))).isEmpty();
    }

    private static ManyAtOnce.Shown seen(Sample one) {
        var shown = one.shown();
        return new ManyAtOnce.Shown(
                shown.latestAssessment().map(Assessment::id).orElseGet(AssessmentId::random),
                shown.checkedFingerprint().orElse(shown.fingerprint()));
    }

    private boolean respell(Sample one) {
        var shown = Map.of(one.entry(), one.shown().fingerprint());
        return NotDone.from(many.respell(op(), timeline, shown)).isEmpty();
    }

    private Object accept(Sample one) {
        var shown = one.shown();
        var citation = shown.entry().citations().getFirst();
        return checking.acceptRewording(
                op(),
                timeline,
                one.entry(),
                citation.id(),
                shown.checkedFingerprint().orElse(shown.fingerprint()),
                placement(shown).orElse(found));
    }

    private Object assign(Sample one) {
        return handling.assign(op(), timeline, one.entry(), as.otherId(Role.CHECKER), later());
    }

    private Object commentOnWords(Sample one) {
        var headline = one.shown().entry().headline();
        return discussion.commentOn(op(), timeline, one.entry(), "headline", headline, 0, 1, "So?", false);
    }

    /** What suggested another wording when it was sent back before. */
    private static CommentId suggesting(Sample one) {
        return one.shown().comments().stream()
                .filter(comment -> comment.suggestion().isPresent())
                .map(Comment::id)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody has taken what may be taken, was asked to check it, and says what must be resolved. */
    private void colleaguesAreAtThem() {
        byWay.forEach((at, known) -> known.forEach(sample -> {
            var entry = sample.entry();
            if (at.compareTo(At.IN_CHECK) >= 0 && at.compareTo(At.REWORDED) <= 0) {
                as.other(Role.CHECKER, () -> handling.claim(op(), timeline, entry));
            }
            if (at != At.DROPPED && at != At.DELETED) {
                as.other(Role.EDITOR, () -> assign(sample));
            }
            var said =
                    as.other(Role.WRITER, () -> discussion.comment(op(), timeline, entry, null, "This must go.", true));
            must.put(entry, CommentId.of(said.result()));
        }));
    }

    private static OpId op() {
        return OpId.random();
    }

    private Instant later() {
        return clock.instant().plus(Duration.ofHours(2));
    }

    private String tell(Row row) {
        return line(
                row.words(),
                byWay.values().stream().map(known -> whom(row, known)).toList());
    }

    /** Who is let through, in the letters of the table. */
    private String whom(Row row, List<Sample> known) {
        return callers.keySet().stream()
                .map(role -> {
                    var asAuthor = isLetThrough(row, role, known, true);
                    var asNone = isLetThrough(row, role, known, false);
                    var letter = role.name().substring(0, 1);
                    if (asAuthor == asNone) {
                        return asAuthor ? letter : "";
                    }
                    return asAuthor ? letter.toLowerCase(Locale.ROOT) : "!" + letter;
                })
                .collect(Collectors.joining());
    }

    private boolean isLetThrough(Row row, Role role, List<Sample> known, boolean author) {
        var sample = known.stream()
                .filter(each -> each.byCallers() == author)
                .findFirst()
                .orElseThrow();
        return dryRun.letsThrough(() ->
                as.member(requireNonNull(callers.get(role)), () -> row.command().apply(sample)));
    }

    /** A line of the table, each cell as wide as its heading. */
    private static String line(String words, List<String> cells) {
        var line = new StringBuilder("%-27s".formatted(words));
        for (var at : At.values()) {
            line.append(" | ")
                    .append(("%-" + Math.max(4, at.name().length()) + "s").formatted(cells.get(at.ordinal())));
        }
        return line.toString().stripTrailing();
    }
}
