package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.Chain;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.publication.Edition.Place;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.review.Discussion;
import sourceline.source.Contents;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryIsErased;
import sourceline.timeline.EntryState;
import sourceline.timeline.Illustrating;
import sourceline.timeline.MediaState;
import sourceline.timeline.TimelineBook;
import sourceline.verification.Verdict;

/** What the law removed, and nobody may keep. */
@SpringTest
class ErasingTest {

    private static final String LIBEL = "The letter stays hidden in Moscow for good";

    @Autowired
    private PublicationFixture made;

    @Autowired
    private Erasing erasing;

    @Autowired
    private Notices notices;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublicLibrary library;

    @Autowired
    private Illustrating illustrating;

    @Autowired
    private Discussion discussion;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Entries entries;

    @Autowired
    private Contents contents;

    @Autowired
    private Journal journal;

    @Autowired
    private Chain chain;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    private Desk desk;
    private EntryId entry;
    private EntryId other;

    @BeforeEach
    void publish() {
        desk = made.desk();
        entry = made.draft(desk, LIBEL, "", PublicationFixture.NOT_PUBLIC);
        as.writer(() ->
                illustrating.illustrate(OpId.random(), desk.timeline(), entry, picture(), "An envelope", null, null));
        made.approve(desk, entry, Verdict.said(LIBEL, "this article"));
        other = made.approved(desk, "Nobody has read the letter");
        made.publish(desk, entry, other);
    }

    /** No two are alike, so that no other test shows the same. */
    private static byte[] picture() {
        var image = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, (int) System.nanoTime() & 0xffffff);
        image.setRGB(2, 2, (int) System.nanoTime() & 0xffffff);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private EntryState atTheDesk() {
        return as.writer(() -> book.timeline(desk.timeline())).entry(entry).orElseThrow();
    }

    private Receipt erase() {
        return as.editor(() -> erasing.erase(OpId.random(), desk.timeline(), entry, "Court order 12"));
    }

    private Edition edition(int number) {
        return library.locate(desk.slug())
                .flatMap(located -> library.edition(located, number))
                .orElseThrow();
    }

    private Subject subject() {
        return Subject.timeline(desk.timeline().uuid());
    }

    @Test
    void nothing_of_it_is_kept_and_all_that_is_left_still_verifies() {
        made.reword(desk, entry, LIBEL + ", they say");
        as.checker(() -> discussion.comment(OpId.random(), desk.timeline(), entry, null, LIBEL + "? Really?", false));
        var picture = Optional.ofNullable(atTheDesk().media())
                .map(MediaState::contentHash)
                .orElseThrow();
        as.editor(() -> notices.remove(OpId.random(), desk.timeline(), entry, "A court ordered it."));
        assertThat(kept("published_entry", "content")).isPositive();
        assertThat(kept("change", "after_value")).isPositive();
        assertThat(kept("assessment", "verdict")).isPositive();

        erase();

        assertThat(atTheDesk().deleted()).isTrue();
        assertThat(atTheDesk().headline()).isEmpty();
        assertThat(atTheDesk().citations()).isEmpty();
        assertThatThrownBy(() -> as.writer(() -> entries.bringBack(OpId.random(), desk.timeline(), entry)))
                .isInstanceOf(EntryIsErased.class);
        assertThat(contents.has(picture)).isFalse();
        assertThat(kept("published_entry", "content")).isZero();
        assertThat(kept("assessment", "verdict")).isZero();
        assertThat(kept("review_comment", "words")).isZero();
        assertThat(kept("entry_standing", "headline")).isZero();
        for (var column : List.of("before_value", "after_value", "detail", "reason")) {
            assertThat(kept("change", column)).as(column).isZero();
        }
        assertThat(journal.historyAbout(subject(), entry.uuid()))
                .filteredOn(change -> !change.command().equals("entry.erase"))
                .allMatch(JournalEntry::erased);
        assertThat(chain.verify(subject()).intact()).isTrue();
        assertThat(((Place.Withheld) edition(1).place(entry.uuid()).orElseThrow())
                        .because()
                        .words())
                .isEqualTo("A court ordered it.");
        assertThat(DownloadedSnapshot.read(SnapshotDocument.of(edition(1)))
                        .orElseThrow()
                        .faults())
                .isEmpty();
    }

    private int kept(String table, String column) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " like ?")
                .param("%" + LIBEL + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    void publishing_goes_on_around_it() {
        as.editor(() -> notices.remove(OpId.random(), desk.timeline(), entry, ""));
        erase();
        made.rephrase(desk, other, "No one has read the letter");
        made.publish(desk, other);

        assertThat(edition(2).place(entry.uuid())).isEmpty();
        as.editor(() -> publishing.publishAgain(OpId.random(), desk.timeline(), made.revision(desk), 1));
        assertThat(edition(3).shown())
                .extracting(PublishedEntry::headline)
                .containsExactly("Nobody has read the letter");
        assertThat(made.plan(desk).entries()).noneMatch(plan -> plan.entry().equals(entry));
    }

    @Test
    void only_what_was_removed_is_erased_and_only_by_an_editor() {
        assertThatThrownBy(this::erase).isInstanceOf(NotRemoved.class);
        as.editor(() -> notices.remove(OpId.random(), desk.timeline(), entry, ""));
        assertThatThrownBy(
                        () -> as.checker(() -> erasing.erase(OpId.random(), desk.timeline(), entry, "Court order 12")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as.editor(() -> erasing.erase(OpId.random(), desk.timeline(), entry, " ")))
                .isInstanceOf(NoticeRefused.class);
        assertThat(atTheDesk().headline()).isEqualTo(LIBEL);
    }
}
