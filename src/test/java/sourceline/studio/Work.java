package sourceline.studio;

import java.util.List;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.review.Checking;
import sourceline.review.Desk;
import sourceline.review.Review;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
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

/** A timeline with one entry, which the writer wrote, taken through the review by the domain's own verbs. */
public class Work {

    public static final String HEADLINE = "The letter is kept back";
    public static final String QUOTE = "The letter has not been made public.";

    private final As as;
    private final TimelineFixture fixture;
    private final Entries entries;
    private final Desk desk;
    private final Review review;
    private final Checking checking;
    private final TimelineBook book;
    private final TimelineId timeline;
    private final StrandId strand;
    private final EntryId entry;

    Work(
            As as,
            TimelineFixture fixture,
            Timelines timelines,
            Entries entries,
            Desk desk,
            Review review,
            Checking checking,
            TimelineBook book) {
        this.as = as;
        this.fixture = fixture;
        this.entries = entries;
        this.desk = desk;
        this.review = review;
        this.checking = checking;
        this.book = book;
        timeline = fixture.timeline();
        strand = StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 2))
                .result());
        entry = draft(HEADLINE);
    }

    public static Work in(ApplicationContext context) {
        return context.getAutowireCapableBeanFactory().createBean(Work.class);
    }

    public TimelineId timeline() {
        return timeline;
    }

    public EntryId entry() {
        return entry;
    }

    public String slug() {
        return as.writer(() -> book.timeline(timeline).slug());
    }

    /** Another draft with a date, two sentences and one citation. */
    public EntryId draft(String headline) {
        return draft(headline, "Araqchi is to deliver it. Nobody has read it.");
    }

    public EntryId draft(String headline, String body) {
        return draft(headline, body, "[..2025-06-23]", false);
    }

    /** An entry that announces something for a day. */
    public EntryId planned(String headline, String day) {
        return draft(headline, "", day, true);
    }

    private EntryId draft(String headline, String body, String when, boolean planned) {
        var version = fixture.version(fixture.source());
        return fixture.entry(
                timeline,
                new NewEntry(
                        strand,
                        When.edtf(when),
                        WhenBasis.NONE,
                        headline,
                        body,
                        planned,
                        List.of("Araqchi"),
                        List.of(fixture.citing(version, QUOTE, Stance.SUPPORTS))));
    }

    public Standing standing(EntryId entry) {
        return as.editor(() -> desk.standing(timeline, entry));
    }

    public Standing standing() {
        return standing(entry);
    }

    public Work submit(EntryId entry) {
        var shown = standing(entry).fingerprint();
        as.writer(() -> review.submit(OpId.random(), timeline, entry, shown));
        return this;
    }

    public Work submit() {
        return submit(entry);
    }

    public Work check(EntryId entry) {
        var shown = standing(entry);
        var draft = new AssessmentDraft(Marks.all(shown.entry(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED));
        as.checker(() -> checking.check(OpId.random(), timeline, entry, shown.fingerprint(), draft));
        return this;
    }

    public Work check() {
        return check(entry);
    }

    public Work approve(EntryId entry) {
        var shown = standing(entry);
        as.editor(() -> review.approve(
                OpId.random(),
                timeline,
                entry,
                shown.assessment().orElseThrow().id(),
                shown.checkedFingerprint().orElseThrow()));
        return this;
    }

    /** Takes a draft to a stage. */
    public Work bring(EntryId draft, Stage stage) {
        return switch (stage) {
            case DRAFT -> this;
            case IN_CHECK -> submit(draft);
            case CHECKED -> submit(draft).check(draft);
            case APPROVED -> submit(draft).check(draft).approve(draft);
            case SENT_BACK -> submit(draft).sendBack(draft);
            case DROPPED -> drop(draft);
        };
    }

    private Work drop(EntryId entry) {
        as.writer(() -> review.drop(OpId.random(), timeline, entry, "Not news."));
        return this;
    }

    public Work sendBack(EntryId entry) {
        as.checker(() -> review.sendBack(OpId.random(), timeline, entry, "Which letter?", "headline", null));
        return this;
    }

    public Work sendBack() {
        return sendBack(entry);
    }

    /** The writer changes a word that was read. */
    public Work rephrase(String headline) {
        as.writer(() -> entries.rephrase(
                OpId.random(), timeline, entry, standing().entry().revision(), headline));
        return this;
    }
}
