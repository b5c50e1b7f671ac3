package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Subject;
import sourceline.publication.EntryPlan.Change;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.timeline.Bringing;
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.BroughtTimeline;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

@SpringTest
class PublishingTest {

    private final PublicationFixture made;
    private final TimelineFixture timelinesMade;
    private final Publishing publishing;
    private final Embedding embedding;
    private final PublicLibrary library;
    private final Timelines timelines;
    private final Journal journal;
    private final Sources sources;
    private final SourceLibrary sourceLibrary;
    private final Bringing bringing;
    private final TimelineBook book;
    private final Entries entries;
    private final As as;

    @Autowired
    PublishingTest(
            PublicationFixture made,
            TimelineFixture timelinesMade,
            Publishing publishing,
            Embedding embedding,
            PublicLibrary library,
            Timelines timelines,
            Journal journal,
            Sources sources,
            SourceLibrary sourceLibrary,
            Bringing bringing,
            TimelineBook book,
            Entries entries,
            As as) {
        this.made = made;
        this.timelinesMade = timelinesMade;
        this.publishing = publishing;
        this.embedding = embedding;
        this.library = library;
        this.timelines = timelines;
        this.journal = journal;
        this.sources = sources;
        this.sourceLibrary = sourceLibrary;
        this.bringing = bringing;
        this.book = book;
        this.entries = entries;
        this.as = as;
    }

    private Edition newest(Desk desk) {
        return library.locate(desk.slug()).flatMap(library::newest).orElseThrow();
    }

    private static List<String> headlines(Edition edition) {
        return edition.shown().stream().map(PublishedEntry::headline).toList();
    }

    @Test
    void an_approved_entry_goes_out_with_its_quote_its_verdict_and_who_answers_for_it() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");

        assertThat(made.publish(desk, entry).result()).isEqualTo("1");

        var edition = newest(desk);
        var shown = edition.shown().getFirst();
        assertThat(edition.header().number()).isOne();
        assertThat(edition.header().fourEyes()).isTrue();
        assertThat(shown.headline()).isEqualTo("The letter stays secret");
        assertThat(shown.verdict().kind()).isEqualTo(PublishedVerdict.Kind.REPORTED);
        assertThat(shown.citations().getFirst().quote().words()).isEqualTo(PublicationFixture.NOT_PUBLIC);
        assertThat(shown.citations().getFirst().source().origin()).isEqualTo("Reuters");
        assertThat(shown.check().signatures()).hasSize(2);
        assertThat(DownloadedSnapshot.read(SnapshotDocument.of(edition))
                        .orElseThrow()
                        .faults())
                .isEmpty();
    }

    @Test
    void a_snapshot_names_the_revision_and_the_hash_of_the_chain_on_which_it_was_published() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var hash = journal.headHash(Subject.timeline(desk.timeline().uuid()));
        var revision = made.revision(desk);

        made.publish(desk, entry);

        var issue = as.editor(() -> publishing.issues(desk.timeline())).getFirst();
        assertThat(issue.revision()).isEqualTo(revision);
        assertThat(issue.headHash()).isEqualTo(hash);
        assertThat(newest(desk).header().headHash()).isEqualTo(hash);
        assertThat(issue.sha256()).isEqualTo(newest(desk).sha256());
    }

    @Test
    void an_import_is_not_taken_back_once_readers_may_have_seen_one_of_its_entries() {
        var desk = made.desk();
        var one = brought(desk, "The letter stays secret");
        var other = brought(desk, "Nobody has read it");
        var entry = as.writer(() -> book.timeline(desk.timeline())).standing().stream()
                .filter(brought -> brought.headline().equals("The letter stays secret"))
                .findFirst()
                .orElseThrow()
                .id();
        made.approve(desk, entry);
        made.publish(desk, entry);

        assertThatThrownBy(() -> as.writer(() -> bringing.takeBack(OpId.random(), desk.timeline(), one)))
                .isInstanceOf(AlreadyPublished.class);
        as.writer(() -> bringing.takeBack(OpId.random(), desk.timeline(), other));
        assertThat(as.writer(() -> book.timeline(desk.timeline())).standing())
                .extracting(EntryState::id)
                .containsExactly(entry);
    }

    /** The revision on which it came in. */
    private long brought(Desk desk, String headline) {
        var citation = timelinesMade.citing(desk.version(), PublicationFixture.NOT_PUBLIC, Stance.SUPPORTS);
        var entry = new NewEntry(
                null, When.edtf("[..2025-06-23]"), WhenBasis.NONE, headline, "", false, List.of(), List.of(citation));
        var content = new BroughtTimeline(
                List.of(new BroughtTimeline.Strand("The letter", 1)),
                List.of(),
                List.of(BroughtEntry.of(entry, "The letter")));
        return as.writer(() -> bringing.bring(OpId.random(), desk.timeline(), content, percent -> {}))
                .revision();
    }

    @Test
    void what_is_not_approved_may_not_go_out_and_the_plan_says_why() {
        var desk = made.desk();
        var draft = made.draft(desk, "A draft", "", PublicationFixture.GAVE_NONE);

        assertThat(made.plan(desk, draft).hindrances()).containsExactly(new Hindrance("not-approved"));
        assertThatThrownBy(() -> made.publish(desk, draft))
                .isInstanceOf(CannotGoOut.class)
                .hasMessageContaining("cannot-go-out-not-approved");
        assertThat(library.locate(desk.slug())).isEmpty();
    }

    @Test
    void an_entry_that_changed_after_it_went_out_stays_as_it_was_until_it_is_approved_again() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var second = made.approved(desk, "Nobody has read the letter");
        made.publish(desk, entry);
        made.reword(desk, entry, "The letter is kept secret");

        assertThat(made.plan(desk, entry).change()).isEqualTo(Change.CHANGED);
        assertThat(made.plan(desk, entry).changed()).containsExactly("headline");
        assertThat(made.plan(desk, entry).hindrances()).containsExactly(new Hindrance("check-again"));
        assertThat(made.plan(desk, second).change()).isEqualTo(Change.NEW);

        made.publish(desk, second);

        assertThat(headlines(newest(desk)))
                .containsExactlyInAnyOrder("The letter stays secret", "Nobody has read the letter");
        assertThat(newest(desk).header().previous()).isNotNull();
    }

    @Test
    void an_entry_that_did_not_change_keeps_its_seal_in_the_next_snapshot() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);
        var first = newest(desk).place(entry.uuid()).orElseThrow();
        var second = made.approved(desk, "Nobody has read the letter");

        made.publish(desk, entry, second);

        assertThat(newest(desk).place(entry.uuid())).contains(first);
        assertThat(made.plan(desk, entry).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void an_earlier_number_still_shows_what_went_out_then() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);
        made.rephrase(desk, entry, "The letter is kept secret");
        made.publish(desk, entry);

        var located = library.locate(desk.slug()).orElseThrow();
        assertThat(headlines(library.edition(located, 1).orElseThrow())).containsExactly("The letter stays secret");
        assertThat(headlines(library.edition(located, 2).orElseThrow())).containsExactly("The letter is kept secret");
        assertThat(library.edition(located, 1).orElseThrow().isNewest()).isFalse();
        assertThat(library.edition(located, 3)).isEmpty();
    }

    @Test
    void publishing_what_readers_see_already_is_refused() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);

        assertThatThrownBy(() -> made.publish(desk, entry)).isInstanceOf(NothingToPublish.class);
        assertThatThrownBy(() -> made.publish(made.desk())).isInstanceOf(NothingToPublish.class);
    }

    @Test
    void a_header_that_changed_after_it_was_shown_is_not_signed_unseen() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var shown = made.revision(desk);
        as.writer(() -> timelines.retitle(OpId.random(), desk.timeline(), shown, "The letter from Tehran"));

        assertThatThrownBy(
                        () -> as.editor(() -> publishing.publish(OpId.random(), desk.timeline(), shown, Set.of(entry))))
                .isInstanceOf(ShownIsOld.class);
        made.publish(desk, entry);
        assertThat(newest(desk).header().title()).isEqualTo("The letter from Tehran");
    }

    @Test
    void another_order_alone_is_something_to_publish_and_a_date_that_has_not_gone_out_moves_nothing() {
        var desk = made.desk();
        var one = made.approved(desk, "The letter stays secret");
        var two = made.approved(desk, "Nobody has read the letter");
        made.publish(desk, one, two);
        var had = made.plan(desk).had();
        assertThat(made.plan(desk).order()).isEqualTo(had);

        var first = new EntryId(had.getFirst());
        as.writer(() -> entries.order(OpId.random(), desk.timeline(), new EntryId(had.getLast()), null, first));
        assertThat(made.plan(desk).headerChanged()).containsExactly("order");
        assertThat(made.publish(desk).result()).isEqualTo("2");
        assertThat(made.plan(desk).had()).containsExactly(had.getLast(), had.getFirst());

        as.writer(() -> entries.date(
                OpId.random(), desk.timeline(), first, made.revision(desk), When.edtf("2025-05-01"), WhenBasis.NONE));
        assertThat(made.plan(desk).headerChanged()).isEmpty();
    }

    @Test
    void a_repeated_command_publishes_once() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");
        var opId = OpId.random();
        var shown = made.revision(desk);

        var first = as.editor(() -> publishing.publish(opId, desk.timeline(), shown, Set.of(entry)));
        var again = as.editor(() -> publishing.publish(opId, desk.timeline(), shown, Set.of(entry)));

        assertThat(again).isEqualTo(first);
        assertThat(as.editor(() -> publishing.issues(desk.timeline()))).hasSize(1);
    }

    @Test
    void a_checker_may_not_publish() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");

        assertThatThrownBy(() -> as.checker(
                        () -> publishing.publish(OpId.random(), desk.timeline(), made.revision(desk), Set.of(entry))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_source_that_may_only_be_told_in_other_words_goes_out_without_its_words() {
        var desk = made.desk(Visibility.PARAPHRASE_ONLY);
        var entry = made.approved(desk, "The letter stays secret");

        made.publish(desk, entry);

        assertThat(newest(desk).shown().getFirst().citations().getFirst().quote())
                .isNull();
        assertThat(SnapshotDocument.of(newest(desk))).doesNotContain(PublicationFixture.NOT_PUBLIC);
    }

    @Test
    void a_source_that_has_become_confidential_does_not_appear_and_alone_carries_nothing_out() {
        var desk = made.desk();
        var open = made.desk();
        var alone = made.approved(desk, "The letter stays secret");
        var both = made.draft(
                desk,
                "Nobody has read the letter",
                "",
                List.of(
                        timelinesMade.citing(desk.version(), PublicationFixture.NOT_PUBLIC, Stance.SUPPORTS),
                        timelinesMade.citing(open.version(), PublicationFixture.NOT_PUBLIC, Stance.SUPPORTS)));
        made.approve(desk, both);
        makeConfidential(desk);

        assertThat(made.plan(desk, alone).hindrances()).containsExactly(Hindrance.ONLY_CONFIDENTIAL);
        assertThatThrownBy(() -> made.publish(desk, alone)).isInstanceOf(CannotGoOut.class);
        made.publish(desk, both);

        assertThat(newest(desk).shown().getFirst().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.source().id())
                        .isEqualTo(open.source().uuid()));
        assertThat(SnapshotDocument.of(newest(desk)))
                .doesNotContain(desk.source().toString());
    }

    /** Entries that cite the source learn of it a little later. */
    private void makeConfidential(Desk desk) {
        var before = made.revision(desk);
        as.editor(() -> sources.describe(
                OpId.random(),
                desk.source(),
                library(desk.source()).revision(),
                TimelineFixture.facts(Visibility.CONFIDENTIAL)));
        await().until(() -> made.revision(desk) > before);
    }

    private SourceView library(SourceId source) {
        return sourceLibrary.find(source).orElseThrow();
    }

    @Test
    void a_preview_shows_the_page_and_publishes_nothing() {
        var desk = made.desk();
        var entry = made.approved(desk, "The letter stays secret");

        var html = as.editor(() -> publishing.preview(desk.timeline(), Set.of(entry)))
                .page();

        assertThat(html).contains("The letter stays secret", "How do we know?");
        assertThat(as.editor(() -> publishing.issues(desk.timeline()))).isEmpty();
    }

    @Test
    void the_heights_measured_in_the_preview_stand_with_the_snapshot_from_the_start_and_tell_those_of_the_next() {
        var desk = made.desk();
        var first = made.approved(desk, "The letter stays secret");
        var preview = as.editor(() -> publishing.preview(desk.timeline(), Set.of(first)));
        assertThat(preview.embed()).contains("The letter stays secret").contains("class=\"embed\"");
        var measured = Heights.of("320:2000,400:1800,500:1500,620:1400,760:1300");

        as.editor(
                () -> publishing.publish(OpId.random(), desk.timeline(), made.revision(desk), Set.of(first), measured));
        assertThat(heights(desk)).isEqualTo(measured);

        made.publish(desk, made.approved(desk, "Nobody has read the letter"));
        assertThat(heights(desk).at(500)).isBetween(1501, 3000);
    }

    private Heights heights(Desk desk) {
        return library.heights(library.locate(desk.slug()).orElseThrow(), newest(desk));
    }

    @Test
    void the_embed_code_names_the_public_address_and_escapes_the_title() {
        var desk = made.desk();
        as.writer(() -> timelines.retitle(OpId.random(), desk.timeline(), made.revision(desk), "\"><script>"));
        var entry = made.approved(desk, "The letter stays secret");
        assertThatThrownBy(() -> as.editor(() -> embedding.code(desk.timeline())))
                .isInstanceOf(NotPublished.class);
        made.publish(desk, entry);

        var code = as.editor(() -> embedding.code(desk.timeline()));
        assertThat(code.frame())
                .startsWith("<iframe src=\"http://localhost:8080/embed/" + desk.slug() + "\"")
                .doesNotContain("<script");
        assertThat(code.loader())
                .contains(
                        "<a href=\"http://localhost:8080/t/" + desk.slug() + "\">&#34;&gt;&lt;script&gt;</a>",
                        "padding-bottom:calc(")
                .endsWith("<script async src=\"http://localhost:8080/embed.js\"></script>");
    }
}
