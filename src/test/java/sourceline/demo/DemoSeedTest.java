package sourceline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import sourceline.TestDatabase;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.Chain;
import sourceline.journal.ChainCheck.Intact;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.newsroom.SignedIn;
import sourceline.publication.PublicLibrary;
import sourceline.publication.PublishedEntry;
import sourceline.publication.Publishing;
import sourceline.review.Comment;
import sourceline.review.Desk;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.source.Nearness;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;
import sourceline.verification.Assessment;
import sourceline.verification.Verdict;
import sourceline.verification.Verdict.Kind;

/** What the demo opens with, compared with what its article honestly gives. */
@Tag("database")
@SpringBootTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoSeedTest {

    private static final String SLUG = "the-letter-from-tehran";
    private static final LocalDate ANCHOR = LocalDate.of(2025, 6, 23);
    private static final String ARTICLE = "this article";

    private enum Taken {
        DRAFT(Stage.DRAFT),
        IN_CHECK(Stage.IN_CHECK),
        SENT_BACK(Stage.SENT_BACK),
        CHECKED(Stage.CHECKED),
        APPROVED(Stage.APPROVED),
        PUBLISHED(Stage.APPROVED);

        private final Stage stage;

        Taken(Stage stage) {
            this.stage = stage;
        }
    }

    /** A stretch of the article that is cited, from its first words to its last. */
    private record Cited(Stance stance, String from, String to) {

        private static Cited supports(String from, String to) {
            return new Cited(Stance.SUPPORTS, from, to);
        }
    }

    private record Row(
            int number,
            String strand,
            String when,
            boolean planned,
            @Nullable Verdict verdict,
            Taken taken,
            List<Cited> citations) {}

    private static final Verdict REPORTED = Verdict.of(Kind.REPORTED);
    private static final Cited APPEAL =
            Cited.supports("Iran’s Supreme Leader Ayatollah", "Iranian nuclear facilities.");
    private static final Cited AIM =
            Cited.supports("The strikes were reportedly", "by Tehran to develop nuclear weapons");
    private static final Cited REMARKS = Cited.supports("His comments were echoed", "to the Iranian people.”");

    private static final List<Row> ROWS = List.of(
            row(
                    1,
                    "The strikes",
                    "[2025-06-16..2025-06-22]",
                    REPORTED,
                    Taken.PUBLISHED,
                    Cited.supports("Araqchi’s visit comes", "three suspected nuclear facilities in Iran.")),
            row(2, "The strikes", "[..2025-06-22]", REPORTED, Taken.PUBLISHED, APPEAL),
            row(3, "The strikes", "[2025-06-16..2025-06-22]", null, Taken.SENT_BACK, AIM),
            row(
                    4,
                    "The strikes",
                    "[..2025-06-23]",
                    Verdict.of(Kind.DISPUTED),
                    Taken.CHECKED,
                    AIM,
                    new Cited(Stance.DENIES, "an allegation Iran continues to deny", "for civilian energy use only")),
            row(5, "The letter", "[..2025-06-23]", REPORTED, Taken.PUBLISHED, APPEAL),
            planned(
                    6,
                    "The letter",
                    "2025-06-23?",
                    Verdict.said("Reuters", ARTICLE),
                    Taken.PUBLISHED,
                    Cited.supports("According to Reuters", "in the Russian capital on Monday.")),
            row(
                    7,
                    "The letter",
                    "[..2025-06-23]",
                    REPORTED,
                    Taken.APPROVED,
                    Cited.supports("The contents of the letter", "have not been made public")),
            row(
                    8,
                    "The letter",
                    "[..2025-06-23]",
                    null,
                    Taken.SENT_BACK,
                    Cited.supports("Tehran has made clear", "acts of “unprovoked aggression.”")),
            row(
                    9,
                    "Araqchi’s visit",
                    "[2025-06-22,2025-06-23]",
                    REPORTED,
                    Taken.PUBLISHED,
                    Cited.supports("The request comes", "with senior Russian officials.")),
            row(
                    10,
                    "Araqchi’s visit",
                    "[..2025-06-23]",
                    Verdict.said("Abbas Araqchi", "Iranian state television", ARTICLE),
                    Taken.PUBLISHED,
                    Cited.supports("Speaking on Iranian", "“confront shared challenges and threats.”")),
            planned(
                    11,
                    "Araqchi’s visit",
                    "2025-06-23?",
                    null,
                    Taken.IN_CHECK,
                    Cited.supports("Araqchi is scheduled", "about Tehran’s next move.")),
            row(
                    12,
                    "Putin’s remarks",
                    "[..2025-06-23]",
                    Verdict.said("Vladimir Putin", "Russian state media", ARTICLE),
                    Taken.PUBLISHED,
                    REMARKS),
            row(
                    13,
                    "Putin’s remarks",
                    "[..2025-06-23]",
                    Verdict.said("Vladimir Putin", "Russian state media", ARTICLE),
                    Taken.PUBLISHED,
                    REMARKS),
            row(
                    14,
                    "Background",
                    "[2022..2025-06-23]",
                    REPORTED,
                    Taken.PUBLISHED,
                    Cited.supports("The two countries", "against Ukrainian targets.")),
            row(
                    15,
                    "Background",
                    "[2025-01-01..2025-06-22]",
                    REPORTED,
                    Taken.PUBLISHED,
                    Cited.supports("While Russia signed", "a mutual defense clause.")),
            row(
                    16,
                    "Background",
                    "[..2025-06-23]",
                    null,
                    Taken.DRAFT,
                    Cited.supports("This has reportedly", "following the airstrikes."),
                    new Cited(Stance.CONTEXT, "While Russia signed", "a mutual defense clause.")),
            row(
                    17,
                    "Putin’s remarks",
                    "[..2025-06-23]",
                    REPORTED,
                    Taken.APPROVED,
                    Cited.supports("Putin’s remarks mark", "offering direct military aid."),
                    Cited.supports("Despite Moscow’s", "more than offer political backing.")),
            row(
                    18,
                    "Background",
                    "[..2025-06-23]",
                    Verdict.said("Gregg Roman", "Newsweek", ARTICLE),
                    Taken.IN_CHECK,
                    Cited.supports("Gregg Roman, director", "to Iranian drone technology."),
                    Cited.supports("“The Russians got", "to take on additional commitments.")));

    @Autowired
    DemoSeed seed;

    @Autowired
    DemoNewsroom newsroom;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TimelineBook book;

    @Autowired
    Desk desk;

    @Autowired
    SourceLibrary library;

    @Autowired
    Publishing publishing;

    @Autowired
    PublicLibrary publicLibrary;

    @Autowired
    Journal journal;

    @Autowired
    Chain chain;

    @Autowired
    JdbcTemplate jdbc;

    private static Row row(
            int number, String strand, String when, @Nullable Verdict verdict, Taken taken, Cited... citations) {
        return new Row(number, strand, when, false, verdict, taken, List.of(citations));
    }

    private static Row planned(
            int number, String strand, String when, @Nullable Verdict verdict, Taken taken, Cited... citations) {
        return new Row(number, strand, when, true, verdict, taken, List.of(citations));
    }

    @Test
    void the_strands_stand_in_their_order_and_hold_eighteen_entries() {
        var timeline = timeline();

        assertThat(timeline.strands())
                .extracting(StrandState::name)
                .containsExactly("The strikes", "The letter", "Araqchi’s visit", "Putin’s remarks", "Background");
        assertThat(timeline.standing()).hasSameSizeAs(ROWS);
        assertThat(timeline.entries()).noneMatch(EntryState::deleted);
    }

    @TestFactory
    Stream<DynamicTest> every_entry_is_what_the_article_gives() {
        var entries = byNumber();
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest(
                        "entry " + row.number(),
                        () -> compare(row, Objects.requireNonNull(entries.get(row.number())))));
    }

    private void compare(Row row, EntryState entry) {
        var strand = timeline().strand(Objects.requireNonNull(entry.strand())).orElseThrow();
        assertThat(strand.name()).isEqualTo(row.strand());
        assertThat(entry.when()).isEqualTo(When.edtf(row.when()));
        assertThat(entry.planned()).isEqualTo(row.planned());
        assertThat(entry.basis().anchor()).isEqualTo(row.number() == 14 ? null : ANCHOR);
        assertThat(entry.basis().note()).isNotBlank();
        assertThat(entry.basis().inferredBy()).isNotNull();

        var standing = reading(() -> desk.standing(entry.timeline(), entry.id()));
        assertThat(standing.stage()).isEqualTo(row.taken().stage);
        assertThat(standing.verdict()).isEqualTo(Optional.ofNullable(row.verdict()));
        assertThat(standing.latestAssessment().map(Assessment::verdict)).isEqualTo(standing.verdict());
        assertThat(published().containsKey(entry.id())).isEqualTo(row.taken() == Taken.PUBLISHED);

        assertThat(entry.citations())
                .extracting(CitationState::stance)
                .containsExactlyElementsOf(
                        row.citations().stream().map(Cited::stance).toList());
        for (int i = 0; i < row.citations().size(); i++) {
            var cited = row.citations().get(i);
            var citation = entry.citations().get(i);
            assertThat(citation.start()).as(cited.from()).isEqualTo(only(cited.from()));
            assertThat(citation.end())
                    .as(cited.to())
                    .isEqualTo(only(cited.to()) + cited.to().length());
            assertThat(citation.exact()).isEqualTo(article().substring(citation.start(), citation.end()));
        }
    }

    @Test
    void entries_of_one_date_stand_in_the_order_of_the_story() {
        var numbers = new HashMap<EntryId, Integer>();
        byNumber().forEach((number, entry) -> numbers.put(entry.id(), number));
        var sameDate = timeline().standing().stream()
                .collect(Collectors.groupingBy(
                        EntryState::when, Collectors.mapping(entry -> numbers.get(entry.id()), Collectors.toList())));
        assertThat(sameDate).hasSizeLessThan(ROWS.size());
        assertThat(sameDate.values()).allSatisfy(stand -> assertThat(stand).isSorted());
    }

    @Test
    void nothing_is_confirmed() {
        assertThat(standings().values())
                .isNotEmpty()
                .allSatisfy(standing -> assertThat(standing.latestAssessment()
                                .map(given -> given.verdict().kind()))
                        .isNotEqualTo(Optional.of(Kind.CONFIRMED)));
    }

    @Test
    void what_waits_says_why() {
        var entries = byNumber();
        var third = standing(entries, 3);
        assertThat(words(third)).contains("“reportedly”");
        var eighth = standing(entries, 8);
        assertThat(words(eighth)).contains("Tehran’s", "not Putin’s");
        assertThat(entries.get(8))
                .extracting(EntryState::headline)
                .asString()
                .contains("Putin", "“unprovoked aggression”");
        assertThat(entries.get(3))
                .satisfies(
                        entry -> assertThat(entry.headline() + entry.body()).doesNotContainIgnoringCase("reportedly"));
        assertThat(standings().values().stream().filter(standing -> standing.openComments() > 0))
                .extracting(Standing::id)
                .containsExactly(standing(entries, 18).id());
    }

    @Test
    void a_verdict_stands_while_the_evidence_that_came_after_it_is_in_check() {
        var eighteenth = standing(byNumber(), 18);
        assertThat(eighteenth.newEvidence()).isTrue();
        assertThat(eighteenth.checkAgain()).isFalse();
        assertThat(eighteenth.addedSinceCheck())
                .singleElement()
                .satisfies(citation -> assertThat(citation.exact()).startsWith("“The Russians got"));
        assertThat(words(eighteenth)).contains("“Implying” is the article’s word");
    }

    @Test
    void the_article_is_one_second_hand_source_whose_date_an_editor_inferred() throws Exception {
        var source = source();

        assertThat(source.facts().publisher()).isNull();
        assertThat(source.facts().author()).isNull();
        assertThat(source.facts().address()).isNull();
        assertThat(source.facts().nearness()).isEqualTo(Nearness.SECOND_HAND);
        assertThat(source.facts().published()).isEqualTo(ANCHOR);
        assertThat(source.facts().publishedInferredBy())
                .isEqualTo(newsroom.people().get(Person.EDITOR));
        assertThat(source.latest().sentences()).isEqualTo(21);
        assertThat(source.latest().headings()).isEqualTo(4);
        assertThat(source.latest().rawSize())
                .isEqualTo(new ClassPathResource("seeds/iran-russia-letter.txt").contentLength());
    }

    @Test
    void the_work_was_done_by_people_and_checked_by_others() {
        var people = Map.copyOf(newsroom.people());
        assertThat(standings().values()).allSatisfy(standing -> {
            assertThat(standing.entry().authors()).hasSize(1);
            standing.checked()
                    .ifPresent(check -> assertThat(standing.entry().authors()).doesNotContain(check.by()));
        });
        assertThat(reading(() -> book.history(timeline().id(), 0, 1000)).stream()
                        .map(change -> change.actor().member())
                        .collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Person.values())
                        .filter(person -> person != Person.ADMINISTRATOR)
                        .map(person ->
                                Objects.requireNonNull(people.get(person)).uuid())
                        .collect(Collectors.toSet()));
    }

    @Test
    void loading_it_again_changes_nothing() {
        var before = counts();

        seed.load();

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void its_journal_verifies_against_the_snapshot_too() {
        var timeline = timeline();
        var subject = Subject.timeline(timeline.id().uuid());
        var issues = reading(() -> publishing.issues(timeline.id()));

        assertThat(issues).hasSize(1);
        assertThat(chain.verify(
                        subject, issues.getFirst().revision(), issues.getFirst().headHash()))
                .isInstanceOfSatisfying(
                        Intact.class, intact -> assertThat(intact.revision()).isEqualTo(timeline.revision()));
        assertThat(chain.verify(Subject.source(source().id().uuid())).intact()).isTrue();
        assertThat(chain.verify(Subject.NEWSROOM).intact()).isTrue();
        assertThat(journal.revision(Subject.NEWSROOM)).isPositive();
    }

    private Map<String, Long> counts() {
        return Stream.of(
                        "operation",
                        "change",
                        "subject",
                        "timeline",
                        "entry",
                        "source",
                        "version",
                        "assessment",
                        "snapshot",
                        "member")
                .collect(Collectors.toMap(
                        Function.identity(),
                        table -> jdbc.queryForList("select count(*) from " + table, Long.class)
                                .getFirst()));
    }

    /** The entries by their number: they were drafted in the order of the table. */
    private Map<Integer, EntryState> byNumber() {
        var drafted = timeline().entries().stream()
                .sorted(Comparator.comparing(
                        entry -> Collections.min(entry.fieldRevisions().values())))
                .toList();
        var byNumber = new HashMap<Integer, EntryState>();
        for (int i = 0; i < drafted.size(); i++) {
            byNumber.put(i + 1, drafted.get(i));
        }
        return byNumber;
    }

    private Standing standing(Map<Integer, EntryState> entries, int number) {
        var entry = Objects.requireNonNull(entries.get(number));
        return reading(() -> desk.standing(entry.timeline(), entry.id()));
    }

    private static String words(Standing standing) {
        return standing.comments().stream().map(Comment::words).collect(Collectors.joining(" "));
    }

    private Map<EntryId, Standing> standings() {
        return reading(() -> desk.standings(timeline().id()));
    }

    private Map<EntryId, PublishedEntry> published() {
        return publicLibrary.locate(SLUG).flatMap(publicLibrary::newest).orElseThrow().shown().stream()
                .collect(Collectors.toMap(entry -> new EntryId(entry.id()), Function.identity()));
    }

    private TimelineState timeline() {
        return reading(() -> {
            TimelineId id = book.at(SLUG).orElseThrow();
            return book.timeline(id);
        });
    }

    private SourceView source() {
        var cited = timeline().entries().getFirst().citations().getFirst().source();
        return reading(() -> library.find(cited).orElseThrow());
    }

    private String article() {
        return reading(() -> library.article(source().latest().id()).text());
    }

    private int only(String words) {
        var text = article();
        var start = text.indexOf(words);
        assertThat(start).as(words).isNotNegative();
        assertThat(text.indexOf(words, start + 1)).as(words).isNegative();
        return start;
    }

    private <T> T reading(Supplier<T> work) {
        return signedIn.acting(Objects.requireNonNull(newsroom.people().get(Person.EDITOR)), work);
    }
}
