package sourceline.publication;

import java.util.List;
import java.util.Set;
import sourceline.As;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.newsroom.Role;
import sourceline.review.Checking;
import sourceline.review.Review;
import sourceline.review.Reviewed;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.source.Visibility;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** Timelines with approved entries, and their publication, as members bring them about. */
public class PublicationFixture {

    public static final String NOT_PUBLIC = "The letter has not been made public.";
    public static final String GAVE_NONE = "He gave no details.";

    private final As as;
    private final TimelineFixture made;
    private final Timelines timelines;
    private final TimelineBook book;
    private final Entries entries;
    private final Checking checking;
    private final Review review;
    private final Reviewed reviewed;
    private final Publishing publishing;

    PublicationFixture(
            As as,
            TimelineFixture made,
            Timelines timelines,
            TimelineBook book,
            Entries entries,
            Checking checking,
            Review review,
            Reviewed reviewed,
            Publishing publishing) {
        this.as = as;
        this.made = made;
        this.timelines = timelines;
        this.book = book;
        this.entries = entries;
        this.checking = checking;
        this.review = review;
        this.reviewed = reviewed;
        this.publishing = publishing;
    }

    /** A timeline with one strand, and the version that its entries cite. */
    public record Desk(TimelineId timeline, StrandId strand, SourceId source, VersionId version, String slug) {}

    public Desk desk() {
        return desk(Visibility.PUBLIC);
    }

    public Desk desk(Visibility visibility) {
        var timeline = made.timeline();
        var strand = StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 2))
                .result());
        var source = made.source(visibility);
        var slug = as.writer(() -> book.timeline(timeline)).slug();
        return new Desk(timeline, strand, source, made.version(source), slug);
    }

    public EntryId draft(Desk desk, String headline, String body, String words) {
        var citation = made.citing(desk.version(), words, Stance.SUPPORTS);
        return draft(desk, headline, body, List.of(citation));
    }

    public EntryId draft(Desk desk, String headline, String body, List<NewCitation> citations) {
        var when = When.edtf("[..2025-06-23]");
        return made.entry(
                desk.timeline(),
                new NewEntry(desk.strand(), when, WhenBasis.NONE, headline, body, false, List.of(), citations));
    }

    public EntryId approved(Desk desk, String headline) {
        var entry = draft(desk, headline, "", NOT_PUBLIC);
        approve(desk, entry);
        return entry;
    }

    public void approve(Desk desk, EntryId entry) {
        approve(desk, entry, Verdict.of(Verdict.Kind.REPORTED));
    }

    public void approve(Desk desk, EntryId entry, Verdict verdict) {
        var timeline = desk.timeline();
        as.writer(() -> review.submit(
                OpId.random(),
                timeline,
                entry,
                reviewed.standing(timeline, entry).fingerprint()));
        check(desk, entry, verdict);
        var standing = reviewed.standing(timeline, entry);
        as.editor(() -> review.approve(
                OpId.random(),
                timeline,
                entry,
                standing.assessment().orElseThrow().id(),
                standing.checkedFingerprint().orElseThrow()));
    }

    public void check(Desk desk, EntryId entry) {
        check(desk, entry, Verdict.of(Verdict.Kind.REPORTED));
    }

    private void check(Desk desk, EntryId entry, Verdict verdict) {
        var standing = reviewed.standing(desk.timeline(), entry);
        as.checker(() -> checking.check(
                OpId.random(),
                desk.timeline(),
                entry,
                standing.fingerprint(),
                new AssessmentDraft(Marks.all(standing.entry(), Mark.MATCHES), verdict)));
    }

    /** Somebody words the headline anew, and it goes all the way again. */
    public void rephrase(Desk desk, EntryId entry, String headline) {
        reword(desk, entry, headline);
        approve(desk, entry);
    }

    public void reword(Desk desk, EntryId entry, String headline) {
        as.writer(() -> entries.rephrase(OpId.random(), desk.timeline(), entry, revision(desk), headline));
    }

    public Receipt publish(Desk desk, EntryId... chosen) {
        return as.editor(() -> publishing.publish(OpId.random(), desk.timeline(), revision(desk), Set.of(chosen)));
    }

    public long revision(Desk desk) {
        return as.writer(() -> book.timeline(desk.timeline())).revision();
    }

    public PublicationPlan plan(Desk desk) {
        return as.editor(() -> publishing.plan(desk.timeline()));
    }

    public EntryPlan plan(Desk desk, EntryId entry) {
        return plan(desk).entries().stream()
                .filter(plan -> plan.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    public <T> T otherEditor(java.util.function.Supplier<T> work) {
        return as.other(Role.EDITOR, work);
    }
}
