package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.source.SourceExamples.confidential;
import static sourceline.source.SourceExamples.pasted;
import static sourceline.source.SourceExamples.published;
import static sourceline.source.SourceExamples.titled;
import static sourceline.source.SourceExamples.uploaded;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import sourceline.As;
import sourceline.CountedStatements;
import sourceline.SpringTest;
import sourceline.journal.Digests;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.OpIdReused;
import sourceline.journal.Receipt;
import sourceline.newsroom.Role;

@SpringTest
@RecordApplicationEvents
class SourcesTest {

    private static final String TEXT = "The minister left. He had a letter.\n\nNobody has read it.";

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceLibrary library;

    @Autowired
    private SourceTitles titles;

    @Autowired
    private SourceRecords records;

    @Autowired
    private Contents contents;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private CountedStatements statements;

    @Test
    void a_pasted_text_becomes_a_source_whose_first_version_is_read_sentence_by_sentence() {
        var id = added(new NewSource(titled("A visit"), pasted(TEXT)));

        var source = find(id);
        assertThat(source.facts()).isEqualTo(titled("A visit"));
        assertThat(source.facts().publicationBasis()).isEqualTo(PublicationBasis.NOT_KNOWN);
        assertThat(source.revision()).isEqualTo(1);
        assertThat(source.addedBy()).isEqualTo(as.id(Role.WRITER));

        var version = source.latest();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.manner()).isEqualTo(Manner.PASTED);
        assertThat(version.rawHash()).isEqualTo(Digests.sha256(TEXT));
        assertThat(version.sentences()).isEqualTo(3);

        var article = as.writer(() -> library.article(version.id()));
        assertThat(article.sentences().stream().map(article::text))
                .containsExactly("The minister left.", "He had a letter.", "Nobody has read it.");
        assertThat(article.blocks()).hasSize(2);
        assertThat(Digests.sha256(article.text())).isEqualTo(version.textHash());
    }

    @Test
    void the_captured_bytes_are_kept_as_they_came() {
        var bytes = "<p>Caf\u00e9 closed.</p>".getBytes(StandardCharsets.ISO_8859_1);
        var id = added(new NewSource(titled("A page"), uploaded("page.html", bytes)));

        var version = find(id).latest();
        assertThat(version.fileName()).isEqualTo("page.html");
        assertThat(version.mediaType()).isEqualTo("text/html");
        assertThat(version.rawSize()).isEqualTo(bytes.length);
        assertThat(as.writer(() -> library.captured(version.id()))).isEqualTo(bytes);
    }

    @Test
    void the_article_that_the_demo_rests_on_has_21_sentences_and_4_headings() {
        var id = added(new NewSource(titled("The letter"), uploaded("letter.txt", SourceExamples.letter())));

        var version = find(id).latest();
        assertThat(version.sentences()).isEqualTo(21);
        assertThat(version.headings()).isEqualTo(4);
    }

    @Test
    void a_text_of_many_paragraphs_is_kept_by_hardly_more_statements_than_one_of_few() {
        assertThat(cost(90)).isLessThan(cost(1) + 10);
    }

    /** The least of three, as what the program does by itself now and then only ever adds to it. */
    private long cost(int paragraphs) {
        return IntStream.range(0, 3)
                .mapToLong(time -> {
                    var text = (TEXT + "\n\n").repeat(paragraphs);
                    var before = statements.count();
                    added(new NewSource(titled("Long"), pasted(text)));
                    return statements.count() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void what_the_article_cache_hands_out_is_what_the_database_holds() {
        var version = find(added(new NewSource(titled("Twice read"), pasted(TEXT))))
                .latest()
                .id();

        var first = as.writer(() -> library.article(version));
        var second = as.writer(() -> library.article(version));

        assertThat(second).isEqualTo(first);
        assertThat(records.article(version)).contains(first);
    }

    @Test
    void a_repeated_submit_makes_one_source() throws Exception {
        var opId = OpId.random();
        var added = new NewSource(titled("Submitted twice"), pasted(TEXT));
        Callable<Receipt> submit = () -> as.writer(() -> sources.add(opId, added));

        try (var both = Executors.newFixedThreadPool(2)) {
            var receipts = both.invokeAll(List.of(submit, submit));
            assertThat(receipts.getFirst().get()).isEqualTo(receipts.getLast().get());
        }

        assertThat(titles()).containsOnlyOnce("Submitted twice");
    }

    @Test
    void the_same_submit_with_another_text_is_refused() {
        var opId = OpId.random();
        as.writer(() -> sources.add(opId, new NewSource(titled("One thing"), pasted(TEXT))));

        assertThatThrownBy(() ->
                        as.writer(() -> sources.add(opId, new NewSource(titled("One thing"), pasted("Another text.")))))
                .isInstanceOf(OpIdReused.class);
    }

    @Test
    void what_is_refused_leaves_no_source() {
        assertThatThrownBy(() -> added(new NewSource(titled("Refused"), pasted("   "))))
                .isInstanceOf(CaptureRefused.class);

        assertThat(titles()).doesNotContain("Refused");
    }

    @Test
    void each_changed_fact_is_one_line_of_the_journal_and_told_downstream() {
        var id = added(new NewSource(published("Facts", null), pasted(TEXT)));

        var receipt = as.writer(() -> sources.describe(OpId.random(), id, 1, published("Better facts", "A paper")));

        assertThat(receipt.revision()).isEqualTo(2);
        assertThat(history(id).stream().filter(change -> change.revision() == 2).map(JournalEntry::field))
                .containsExactlyInAnyOrder("title", "publisher");
        assertThat(events.stream(SourceDescribed.class)
                        .filter(event -> event.source().equals(id)))
                .containsExactly(new SourceDescribed(id, 2, Set.of(Fact.TITLE, Fact.PUBLISHER)));
        assertThat(find(id).factRevisions()).containsEntry(Fact.PUBLISHER, 2L).containsEntry(Fact.ORIGIN, 1L);
    }

    @Test
    void describing_a_source_as_it_is_changes_nothing() {
        var id = added(new NewSource(titled("As it is"), pasted(TEXT)));

        var receipt = as.writer(() -> sources.describe(OpId.random(), id, 1, titled("As it is")));

        assertThat(receipt.changed()).isFalse();
        assertThat(events.stream(SourceDescribed.class)).isEmpty();
    }

    @Test
    void two_who_edit_different_facts_of_the_same_form_both_keep_their_work() {
        var id = added(new NewSource(published("Title", null), pasted(TEXT)));

        as.writer(() -> sources.describe(OpId.random(), id, 1, published("A better title", null)));
        var late = as.editor(() -> sources.describe(OpId.random(), id, 1, published("Title", "A paper")));

        assertThat(find(id).facts()).isEqualTo(published("A better title", "A paper"));
        assertThat(late.result()).isEmpty();
    }

    @Test
    void of_two_who_edit_the_same_fact_the_later_stands_and_is_told_so() {
        var id = added(new NewSource(titled("Title"), pasted(TEXT)));

        as.writer(() -> sources.describe(OpId.random(), id, 1, titled("Theirs")));
        var late = as.editor(() -> sources.describe(OpId.random(), id, 1, titled("Mine")));

        assertThat(find(id).facts().title()).isEqualTo("Mine");
        assertThat(late.result()).isEqualTo("title");
        assertThat(history(id).getFirst().before()).isEqualTo("Theirs");
    }

    @Test
    void a_changed_article_is_a_new_version_and_the_old_one_stays() {
        var id = added(new NewSource(titled("Growing"), pasted(TEXT)));
        var first = find(id).latest();

        var receipt = as.writer(() -> sources.capture(OpId.random(), id, pasted(TEXT + " It is long.")));

        var source = find(id);
        assertThat(source.versions().stream().map(VersionInfo::number)).containsExactly(2, 1);
        assertThat(source.latest().id()).hasToString(receipt.result());
        assertThat(source.versions().getLast()).isEqualTo(first);
        assertThat(source.revision()).isEqualTo(receipt.revision()).isEqualTo(2);
    }

    @Test
    void capturing_the_same_bytes_again_changes_nothing() {
        var id = added(new NewSource(titled("Unchanged"), pasted(TEXT)));

        var receipt = as.writer(() -> sources.capture(OpId.random(), id, pasted(TEXT)));

        assertThat(receipt.changed()).isFalse();
        assertThat(receipt.result()).isEqualTo(find(id).latest().id().toString());
    }

    @Test
    void a_confidential_source_is_unknown_to_whoever_is_no_reader_of_it() {
        var id = added(new NewSource(confidential("Whispers"), Set.of(as.id(Role.CHECKER)), pasted(TEXT)));
        var version = find(id).latest().id();

        assertThat(as.checker(() -> library.find(id))).isPresent();
        assertThat(as.editor(() -> library.find(id))).isPresent();

        assertThat(as.other(Role.WRITER, () -> library.find(id))).isEmpty();
        assertThat(as.other(Role.WRITER, () -> library.facts(List.of(id)))).isEmpty();
        assertThat(as.other(Role.WRITER, library::list))
                .extracting(SourceRow::id)
                .doesNotContain(id);
        assertThat(as.administrator(library::list)).extracting(SourceRow::id).doesNotContain(id);
        assertUnknown(() -> library.article(version));
        assertUnknown(() -> library.captured(version));
        assertUnknown(() -> library.history(id, 0, 10));
        assertUnknown(() -> sources.describe(OpId.random(), id, 1, titled("Mine")));
        assertUnknown(() -> sources.capture(OpId.random(), id, pasted("Mine.")));
    }

    private void assertUnknown(Callable<Object> read) {
        assertThatThrownBy(() -> as.other(Role.WRITER, () -> call(read))).isInstanceOf(SourceUnknown.class);
    }

    private static Object call(Callable<Object> read) {
        try {
            return read.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_confidential_source_is_found_by_its_title_only_by_whoever_may_know_of_it() {
        var mark = OpId.random().toString();
        var id = added(new NewSource(confidential("Whispers " + mark), Set.of(as.id(Role.CHECKER)), pasted(TEXT)));
        var open = added(new NewSource(titled("Spoken aloud " + mark), pasted(TEXT)));

        assertThat(as.writer(() -> found(mark))).containsExactly(open, id);
        assertThat(as.checker(() -> found(mark))).containsExactly(open, id);
        assertThat(as.editor(() -> found(mark))).containsExactly(open, id);
        assertThat(as.other(Role.WRITER, () -> found(mark))).containsExactly(open);
        assertThat(as.other(Role.WRITER, () -> titles.named(List.of(id, open))))
                .extracting(SourceTitle::id)
                .containsExactly(open);
        assertThat(as.writer(() -> titles.find(mark.toUpperCase(Locale.ROOT) + " ALOUD spoken", 0, 10)))
                .extracting(SourceTitle::id)
                .containsExactly(open);
        assertThat(as.writer(() -> titles.find(mark, 1, 10)))
                .extracting(SourceTitle::id)
                .containsExactly(id);
    }

    private List<SourceId> found(String words) {
        return titles.find(words, 0, 10).stream().map(SourceTitle::id).toList();
    }

    @Test
    void only_an_editor_names_readers_and_makes_a_confidential_source_public() {
        var id = added(new NewSource(confidential("Whispers"), pasted(TEXT)));

        assertThatThrownBy(() -> as.writer(() -> sources.describe(OpId.random(), id, 1, titled("Whispers"))))
                .isInstanceOf(FactRefused.class);
        assertThatThrownBy(() -> as.writer(() -> sources.nameReaders(OpId.random(), id, Set.of())))
                .isInstanceOf(AccessDeniedException.class);

        as.editor(() -> sources.nameReaders(OpId.random(), id, Set.of(as.otherId(Role.WRITER))));
        assertThat(as.other(Role.WRITER, () -> library.find(id))).isPresent();
        assertThat(as.writer(() -> library.find(id))).isEmpty();

        as.editor(() -> sources.describe(OpId.random(), id, 2, titled("Whispers")));
        assertThat(as.writer(() -> library.find(id))).isPresent();
    }

    @Test
    void an_administrator_who_is_no_writer_adds_no_source() {
        assertThatThrownBy(() ->
                        as.administrator(() -> sources.add(OpId.random(), new NewSource(titled("No"), pasted(TEXT)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void content_larger_than_a_row_comes_back_whole_and_is_kept_once() {
        var bytes = new byte[2 * Contents.PIECE + 1];
        bytes[Contents.PIECE] = 1;

        var hash = contents.put(bytes);

        assertThat(contents.put(bytes)).isEqualTo(hash).isEqualTo(Digests.sha256(bytes));
        assertThat(contents.get(hash)).hasValue(bytes);
        assertThat(contents.get("0".repeat(64))).isEmpty();
    }

    @Test
    void two_who_keep_the_same_bytes_at_once_both_succeed() throws Exception {
        var bytes = OpId.random().toString().getBytes(StandardCharsets.UTF_8);
        try (var both = Executors.newFixedThreadPool(8)) {
            Callable<String> put = () -> contents.put(bytes);
            for (var hash : both.invokeAll(List.of(put, put, put, put, put, put, put, put))) {
                assertThat(hash.get()).isEqualTo(Digests.sha256(bytes));
            }
        }
    }

    private SourceId added(NewSource added) {
        return SourceId.of(as.writer(() -> sources.add(OpId.random(), added)).result());
    }

    private SourceView find(SourceId id) {
        return as.editor(() -> library.find(id)).orElseThrow();
    }

    private List<JournalEntry> history(SourceId id) {
        return as.editor(() -> library.history(id, 0, 100));
    }

    private List<String> titles() {
        return as.editor(library::list).stream().map(row -> row.facts().title()).toList();
    }
}
