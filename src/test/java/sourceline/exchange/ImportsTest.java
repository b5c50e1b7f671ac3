package sourceline.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.CountedStatements;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.exchange.ImportRow.Fate;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.timeline.Bringing;
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryState;
import sourceline.timeline.Illustrating;
import sourceline.timeline.LaterWork;
import sourceline.timeline.NewEntry;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.NothingBrought;
import sourceline.timeline.Pictures;
import sourceline.timeline.SlugTaken;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.Undoing;
import sourceline.timeline.WhenBasis;

/** Timelines come in as drafts, once, and as they went out. */
@SpringTest
class ImportsTest {

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture made;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Entries entries;

    @Autowired
    private Illustrating illustrating;

    @Autowired
    private CountedStatements counted;

    @Autowired
    private TimelineBook book;

    @Autowired
    private TimelineFiles files;

    @Autowired
    private Imports imports;

    @Autowired
    private Bringing bringing;

    @Autowired
    private Undoing undoing;

    @Test
    void our_own_json_comes_in_exactly_as_it_went_out() {
        var file = as.writer(() -> files.take(timeline()));
        var again = as.writer(() -> {
            var preview = imports.read(FileFormat.OWN.write(file).getBytes(UTF_8), Locale.ENGLISH);
            assertThat(preview.rows()).allMatch(ImportRow::understood);
            return files.take(TimelineId.of(take(preview)));
        });
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("timeline", "entries\\.id", "entries\\.citations\\.id")
                .isEqualTo(file);
    }

    @Test
    void pictures_and_the_order_by_hand_come_in_as_they_went_out() {
        var timeline = made.timeline();
        var first = made.entry(timeline, dated("2025-06-22", "First by date"));
        var whole = made.entry(timeline, dated("2025-06", "Put between by hand"));
        var last = made.entry(timeline, dated("2025-06-24", "Last by date"));
        as.writer(() -> entries.order(OpId.random(), timeline, whole, first, last));
        for (int equal = 0; equal < 8; equal++) {
            made.entry(timeline, dated("2025-06-30", "Equal " + equal));
        }
        as.writer(() -> illustrating.illustrate(
                OpId.random(), timeline, first, Pictures.png(3, 2), "A grey field", "The field", "Nobody"));

        var file = as.writer(() -> files.take(timeline));
        assertThat(file.entries().stream().map(TimelineFile.Entry::headline))
                .startsWith("First by date", "Put between by hand", "Last by date");
        var again = as.writer(() -> {
            var preview = imports.read(FileFormat.OWN.write(file).getBytes(UTF_8), Locale.ENGLISH);
            assertThat(preview.rows()).allMatch(ImportRow::understood);
            return files.take(TimelineId.of(take(preview)));
        });
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("timeline", "entries\\.id")
                .isEqualTo(file);
    }

    @Test
    void a_picture_that_this_newsroom_does_not_have_is_left_out_and_said() {
        var timeline = made.timeline();
        var entry = made.entry(timeline, "With a picture");
        as.writer(() -> illustrating.illustrate(
                OpId.random(), timeline, entry, Pictures.png(3, 3), "A grey field", null, null));
        as.writer(() -> {
            var file = files.take(timeline);
            var hash =
                    Objects.requireNonNull(file.entries().getFirst().picture()).sha256();
            var elsewhere = FileFormat.OWN.write(file).replace(hash, "0".repeat(64));
            assertThat(imports.read(elsewhere.getBytes(UTF_8), Locale.ENGLISH)
                            .rows()
                            .getFirst()
                            .notes())
                    .extracting(ImportNote::key)
                    .containsExactly("timeline-import.picture");
            return null;
        });
    }

    /** Each timeline here begins with its import. */
    private static final long CAME_IN = 1;

    private static NewEntry dated(String edtf, String headline) {
        return new NewEntry(null, When.edtf(edtf), WhenBasis.NONE, headline, "", false, List.of(), List.of());
    }

    @Test
    void an_import_that_is_refused_midway_leaves_nothing() {
        as.writer(() -> {
            var preview =
                    imports.read("Year,Headline,Group\n2025,One,War\n2025,Two,War\n".getBytes(UTF_8), Locale.ENGLISH);
            var spoilt = new ImportPreview(
                    preview.title(),
                    preview.summary(),
                    preview.language(),
                    preview.zone(),
                    preview.strands(),
                    preview.periods(),
                    List.of(
                            preview.rows().getFirst(),
                            new ImportRow(3, BroughtEntry.of(NewEntry.of(" "), null), List.of(), Fate.COMES_IN)),
                    preview.notes());
            var count = book.list().size();
            assertThatThrownBy(() -> imports.take(OpId.random(), wanted(preview), spoilt, ImportRun.unwatched()))
                    .isInstanceOf(Refused.class);
            assertThat(book.list()).hasSize(count);
            return null;
        });
    }

    @Test
    void a_file_of_many_entries_does_not_ask_more_and_more_of_the_database() {
        as.writer(() -> {
            statements(20);
            var few = statements(20);
            var many = statements(120);
            assertThat(many - few).isLessThan(100 * 5);
            return null;
        });
    }

    @Test
    void an_import_that_is_cancelled_however_far_it_is_leaves_nothing_and_can_be_begun_again() {
        as.writer(() -> {
            var preview = read(200);
            var wanted = wanted(preview);
            var opId = OpId.random();
            for (var enough : new int[] {0, 9, 50}) {
                var seen = new AtomicInteger();
                var cancelled = new AtomicReference<ImportRun>();
                cancelled.set(new ImportRun(percent -> {
                    seen.set(percent);
                    if (percent >= enough) {
                        cancelled.get().cancel();
                    }
                }));
                assertThat(imports.take(opId, wanted, preview, cancelled.get())).isEmpty();
                assertThat(book.at(wanted.slug())).isEmpty();
                assertThat(seen.get()).isGreaterThanOrEqualTo(enough).isLessThan(100);
            }
            var arrived =
                    imports.take(opId, wanted, preview, ImportRun.unwatched()).orElseThrow();
            assertThat(book.timeline(TimelineId.of(arrived.result())).standing())
                    .hasSize(200);
            return null;
        });
    }

    /** A file of so many events in five strands, with a period. */
    private ImportPreview read(int entries) {
        var rows = new StringBuilder("Year,Month,Day,Headline,Text,Group,Type\n2025,6,,The war,,,era\n");
        for (int row = 0; row < entries; row++) {
            rows.append("2025,6,%d,Event %d,More of it,Strand %d,\n".formatted(row % 28 + 1, row, row % 5));
        }
        return imports.read(rows.toString().getBytes(UTF_8), Locale.ENGLISH);
    }

    @Test
    void an_import_is_taken_back_in_one_step_with_what_its_member_did_to_it_and_that_can_be_undone() {
        var timeline = as.writer(() -> TimelineId.of(take(read(12))));
        as.writer(() -> {
            var entry = book.timeline(timeline).standing().getFirst();
            entries.rephrase(OpId.random(), timeline, entry.id(), 1, "Reworded since");
            entries.delete(
                    OpId.random(),
                    timeline,
                    book.timeline(timeline).standing().getLast().id());
            var before = files.take(timeline);

            var back = bringing.takeBack(OpId.random(), timeline, CAME_IN);
            assertThat(files.take(timeline))
                    .satisfies(file -> assertThat(file.entries()).isEmpty())
                    .satisfies(file -> assertThat(file.strands()).isEmpty())
                    .satisfies(file -> assertThat(file.periods()).isEmpty())
                    .satisfies(file -> assertThat(file.title()).isEqualTo(before.title()));
            assertThatThrownBy(() -> bringing.takeBack(OpId.random(), timeline, CAME_IN))
                    .isInstanceOf(NothingBrought.class);

            undoing.undo(OpId.random(), timeline, back.revision(), back.revision());
            assertThat(files.take(timeline)).isEqualTo(before);
            return null;
        });
    }

    @Test
    void a_file_in_utf_16_is_read_an_empty_one_and_one_in_neither_are_refused_and_equal_rows_told() {
        as.writer(() -> {
            var table = "Year,Headline\n2025,Über\n2025,Über\n";
            assertThat(imports.read(table.getBytes(UTF_16), Locale.ENGLISH)
                            .rows()
                            .getLast()
                            .notes())
                    .containsExactly(ImportNote.of("entry", "same-as-row", 2));
            assertThatThrownBy(() -> imports.read(table.getBytes(ISO_8859_1), Locale.ENGLISH))
                    .extracting("code")
                    .isEqualTo("timeline-import-not-utf-8");
            assertThatThrownBy(() -> imports.read(" \n".getBytes(UTF_8), Locale.ENGLISH))
                    .extracting("code")
                    .isEqualTo("timeline-import-empty");
            return null;
        });
    }

    @Test
    void a_mended_file_comes_into_the_timeline_that_an_import_was_taken_back_from() {
        as.writer(() -> {
            var timeline = TimelineId.of(take(read(12)));
            bringing.takeBack(OpId.random(), timeline, CAME_IN);
            var mended = imports.read("Year,Headline,Group\n2025,One,War\n2025,Two,War\n".getBytes(UTF_8), timeline);
            assertThat(mended.rows()).allMatch(ImportRow::comesIn);
            var made = imports.take(OpId.random(), timeline, mended, ImportRun.unwatched())
                    .orElseThrow();
            assertThat(headlines(timeline)).containsExactlyInAnyOrder("One", "Two");
            assertThat(files.take(timeline).strands())
                    .extracting(TimelineFile.Strand::name)
                    .containsExactly("War");

            assertThatThrownBy(() -> bringing.takeBack(OpId.random(), timeline, CAME_IN))
                    .isInstanceOf(NothingBrought.class);
            bringing.takeBack(OpId.random(), timeline, made.revision());
            assertThat(headlines(timeline)).isEmpty();
            return null;
        });
    }

    @Test
    void what_stands_in_a_timeline_is_left_out_when_its_mended_file_comes_in_again() {
        as.writer(() -> {
            var heading = "Year,Month,Day,Headline,Text,Group,Type\n2025,6,,The war,,,era\n";
            var first = imports.read(
                    (heading + "2025,6,1,One,More,War,\n2025,2,31,No such day,,war,\n2025,6,3,,Nameless,War,\n")
                            .getBytes(UTF_8),
                    Locale.ENGLISH);
            var timeline = TimelineId.of(take(first));
            var mended = imports.read(
                    (heading + "2025,6,1,One,More,War,\n2025,3,3,No such day,,War,\n2025,6,3,Named,Nameless,WAR,\n"
                                    + "2025,6,2,One,More,Peace,\n")
                            .getBytes(UTF_8),
                    timeline);
            assertThat(mended.rows())
                    .extracting(ImportRow::fate)
                    .containsExactly(Fate.THERE_ALREADY, Fate.THERE_ALREADY, Fate.COMES_IN, Fate.COMES_IN);
            assertThat(mended.rows().get(1).notes())
                    .extracting(ImportNote::key)
                    .containsExactly("timeline-import.there-undated");
            var made = imports.take(OpId.random(), timeline, mended, ImportRun.unwatched())
                    .orElseThrow();

            assertThat(headlines(timeline)).containsExactlyInAnyOrder("One", "No such day", "Named", "One");
            var file = files.take(timeline);
            assertThat(file.strands()).extracting(TimelineFile.Strand::name).containsExactly("War", "Peace");
            assertThat(file.periods()).hasSize(1);
            bringing.takeBack(OpId.random(), timeline, made.revision());
            assertThat(headlines(timeline)).containsExactlyInAnyOrder("One", "No such day");
            return null;
        });
    }

    @Test
    void a_file_for_which_a_timeline_has_no_room_is_refused_before_anything_is_made() {
        as.writer(() -> {
            var timeline = TimelineId.of(take(read(3)));
            bringing.takeBack(OpId.random(), timeline, CAME_IN);
            var many = "Year,Headline\n" + "2025,One\n".repeat(Timelines.ENTRIES - 2);
            assertThatThrownBy(() -> imports.read(many.getBytes(UTF_8), timeline))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            refused -> assertThat(refused.values())
                                    .containsExactly(Timelines.ENTRIES - 2, 3, Timelines.ENTRIES));
            return null;
        });
    }

    private List<String> headlines(TimelineId timeline) {
        return book.timeline(timeline).standing().stream()
                .map(EntryState::headline)
                .toList();
    }

    @Test
    void an_import_on_which_others_have_worked_stays_and_it_is_said_who_and_on_what() {
        var timeline = as.writer(() -> TimelineId.of(take(read(3))));
        var entry = as.writer(() -> book.timeline(timeline).standing().getFirst());
        as.other(
                Role.WRITER,
                () -> entries.rephrase(OpId.random(), timeline, entry.id(), entry.revision(), "Reworded by others"));
        as.writer(() -> {
            assertThatThrownBy(() -> bringing.takeBack(OpId.random(), timeline, CAME_IN))
                    .isInstanceOfSatisfying(
                            LaterWork.class,
                            later -> assertThat(later.losses()).singleElement().satisfies(loss -> {
                                assertThat(loss.by()).isEqualTo(as.otherId(Role.WRITER));
                                assertThat(loss.entry()).contains(entry.id());
                            }));
            assertThat(book.timeline(timeline).standing()).hasSize(3);
            return null;
        });
    }

    @Test
    void an_import_is_taken_back_by_whoever_made_it_or_an_editor() {
        var timeline = as.writer(() -> TimelineId.of(take(read(3))));
        assertThatThrownBy(() -> as.other(Role.WRITER, () -> bringing.takeBack(OpId.random(), timeline, CAME_IN)))
                .isInstanceOf(AccessDeniedException.class);
        as.editor(() -> bringing.takeBack(OpId.random(), timeline, CAME_IN));
        assertThatThrownBy(() -> as.writer(() -> bringing.takeBack(OpId.random(), made.timeline(), CAME_IN)))
                .isInstanceOf(NothingBrought.class);
    }

    /** How many statements it takes to import so many entries. */
    private long statements(int entries) {
        var preview = imports.read(
                ("Year,Headline,Group\n" + "2025,One,War\n".repeat(entries)).getBytes(UTF_8), Locale.ENGLISH);
        var wanted = wanted(preview);
        var before = counted.count();
        imports.take(OpId.random(), wanted, preview, ImportRun.unwatched());
        return counted.count() - before;
    }

    @Test
    void the_same_command_again_makes_nothing_new() {
        as.writer(() -> {
            var preview = imports.read("Year,Headline\n2025,One\n,Two\n".getBytes(UTF_8), Locale.ENGLISH);
            var opId = OpId.random();
            var wanted = wanted(preview);
            var first = imports.take(opId, wanted, preview, ImportRun.unwatched())
                    .orElseThrow()
                    .result();
            assertThat(imports.take(opId, wanted, preview, ImportRun.unwatched())
                            .orElseThrow()
                            .result())
                    .isEqualTo(first);
            assertThat(book.timeline(TimelineId.of(first)).standing()).hasSize(2);
            return null;
        });
    }

    @Test
    void what_a_date_still_to_be_given_rests_on_is_kept_with_the_entry() {
        as.writer(() -> {
            var preview =
                    imports.read("Year,Month,Day,Headline\n2025,2,31,No such day\n".getBytes(UTF_8), Locale.ENGLISH);
            var made = TimelineId.of(take(preview));
            assertThat(book.timeline(made).standing()).singleElement().satisfies(entry -> {
                assertThat(entry.when()).isNull();
                assertThat(entry.basis().words()).isEqualTo("2025 2 31");
            });
            return null;
        });
    }

    @Test
    void an_address_that_is_taken_is_refused_and_nothing_is_made() {
        as.writer(() -> {
            var preview = imports.read("Year,Headline\n2025,One\n".getBytes(UTF_8), Locale.ENGLISH);
            var taken = book.timeline(made.timeline()).slug();
            var count = book.list().size();
            var wanted = new NewTimeline("Again", "", Locale.ENGLISH, ZoneId.of("UTC"), taken);
            assertThatThrownBy(() -> imports.take(OpId.random(), wanted, preview, ImportRun.unwatched()))
                    .isInstanceOf(SlugTaken.class);
            assertThat(book.list()).hasSize(count);
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"events\": [}|timeline-import-malformed",
                "{\"format\": \"sourceline-timeline\", \"version\": 1, \"timeline\": \"no id\"}|timeline-import-misshapen",
                "{\"format\": \"sourceline-timeline\", \"version\": 1}|timeline-import-misshapen",
                "{\"events\": []}|timeline-import-nothing",
                "{\"a\": 1}|timeline-import-unknown",
                "just words|timeline-import-unknown",
                "{\"format\": \"sourceline-timeline\", \"version\": 2, \"strands\": [], \"periods\": [], \"sources\": [], \"entries\": []}|timeline-import-version"
            })
    void what_is_no_timeline_is_refused_and_said_why(String file, String code) {
        as.writer(() -> {
            assertThatThrownBy(() -> imports.read(file.getBytes(UTF_8), Locale.ENGLISH))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo(code));
            return null;
        });
    }

    @Test
    void too_many_bytes_too_many_entries_and_another_encoding_are_refused() {
        as.writer(() -> {
            assertThatThrownBy(() -> imports.read(new byte[Imports.LIMIT + 1], Locale.ENGLISH))
                    .hasMessageContaining("timeline-import-too-large");
            var rows = "Year,Headline\n" + "2025,One\n".repeat(Timelines.ENTRIES + 1);
            assertThatThrownBy(() -> imports.read(rows.getBytes(UTF_8), Locale.ENGLISH))
                    .hasMessageContaining("timeline-import-too-many");
            assertThatThrownBy(
                            () -> imports.read("Year,Headline\n2025,Français\n".getBytes(ISO_8859_1), Locale.ENGLISH))
                    .hasMessageContaining("timeline-import-not-utf-8");
            return null;
        });
    }

    @Test
    void a_strand_that_cannot_be_is_left_out_before_anything_is_made() {
        var file = as.writer(() -> files.take(timeline()));
        as.writer(() -> {
            var spoilt = FileFormat.OWN
                    .write(file)
                    .replace("\"name\" : \"Diplomacy\"", "\"name\" : \"" + "x".repeat(61) + "\"")
                    .replace("\"name\" : \"War\"", "\"name\" : \" \"");
            var preview = imports.read(spoilt.getBytes(UTF_8), Locale.ENGLISH);
            assertThat(preview.strands()).isEmpty();
            assertThat(preview.periods()).isEmpty();
            assertThat(preview.notes()).hasSize(3);
            assertThat(preview.rows().getFirst().notes())
                    .extracting(ImportNote::key)
                    .containsExactly("timeline-import.strand-missing");
            return null;
        });
    }

    private String take(ImportPreview preview) {
        return imports.take(OpId.random(), wanted(preview), preview, ImportRun.unwatched())
                .orElseThrow()
                .result();
    }

    private static NewTimeline wanted(ImportPreview preview) {
        return new NewTimeline(
                preview.title().isEmpty() ? "Imported" : preview.title(),
                preview.summary(),
                preview.language().orElse(Locale.ENGLISH),
                preview.zone().orElse(ZoneId.of("UTC")),
                TimelineFixture.slug());
    }

    private TimelineId timeline() {
        var timeline = made.timeline();
        var strand = StrandId.of(
                timelines.addStrand(OpId.random(), timeline, "Diplomacy", 3).result());
        timelines.addPeriod(OpId.random(), timeline, "War", When.edtf("2025-06-13/2025-06-24"));
        var citation = made.citing(
                made.version(made.source()), "Putin said Moscow would “help the Iranian people”.", Stance.SUPPORTS);
        var basis = new WhenBasis(
                null, null, LocalDate.of(2025, 6, 22), "the day of the article", as.id(Role.WRITER), "The day after.");
        made.entry(
                timeline,
                new NewEntry(
                        strand,
                        When.edtf("2090-06-23?"),
                        basis,
                        "Moscow would help",
                        "It said so.\n\nNothing more.",
                        true,
                        List.of("Putin", "Araqchi"),
                        List.of(citation)));
        made.entry(timeline, "Not dated yet");
        return timeline;
    }
}
