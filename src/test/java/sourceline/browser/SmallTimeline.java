package sourceline.browser;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.publication.Publishing;
import sourceline.review.Checking;
import sourceline.review.Desk;
import sourceline.review.Review;
import sourceline.review.Standing;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.source.VersionId;
import sourceline.source.Visibility;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** A timeline with one source and one strand, worked on and published by the demo's members. */
final class SmallTimeline {

    private final RunningDemo demo;
    private final Locale language;
    private final ZoneId zone;
    private final TimelineId timeline;
    private final StrandId strand;
    private final VersionId article;
    private final String text;

    /**
     * @param text of its source
     */
    SmallTimeline(RunningDemo demo, NewTimeline wanted, String strand, String publisher, String text) {
        this.demo = demo;
        this.language = wanted.language();
        this.zone = wanted.zone();
        this.text = text;
        this.timeline = TimelineId.of(demo.as(
                Person.WRITER,
                () -> demo.the(Timelines.class).create(OpId.random(), wanted).result()));
        this.strand = StrandId.of(demo.as(
                Person.WRITER,
                () -> demo.the(Timelines.class)
                        .addStrand(OpId.random(), timeline, strand, 3)
                        .result()));
        this.article = article(wanted.title(), publisher);
    }

    TimelineId id() {
        return timeline;
    }

    private VersionId article(String title, String publisher) {
        var facts = new SourceFacts(
                title,
                publisher,
                null,
                null,
                null,
                null,
                null,
                zone,
                language,
                Nearness.FIRST_HAND,
                null,
                Visibility.PUBLIC);
        return demo.as(Person.WRITER, () -> {
            var added = new NewSource(facts, new Material.Pasted(text));
            var source = SourceId.of(
                    demo.the(Sources.class).add(OpId.random(), added).result());
            return demo.the(SourceLibrary.class)
                    .find(source)
                    .orElseThrow()
                    .latest()
                    .id();
        });
    }

    /** Drafted with the sentence it rests on, checked as reported, approved. */
    EntryId approved(String when, String headline, String body, String sentence) {
        var start = text.indexOf(sentence);
        var wanted = new NewEntry(
                strand,
                When.edtf(when),
                WhenBasis.NONE,
                headline,
                body,
                false,
                List.of(),
                List.of(NewCitation.of(article, start, start + sentence.length(), Stance.SUPPORTS)));
        var entry = EntryId.of(demo.as(
                Person.WRITER,
                () -> demo.the(Entries.class)
                        .draft(OpId.random(), timeline, wanted)
                        .result()));
        approve(entry);
        return entry;
    }

    private void approve(EntryId entry) {
        demo.as(
                Person.WRITER,
                () -> demo.the(Review.class)
                        .submit(OpId.random(), timeline, entry, standing(entry).fingerprint()));
        demo.as(Person.CHECKER, () -> {
            var shown = standing(entry);
            var draft = new AssessmentDraft(Marks.all(shown.entry(), Mark.MATCHES), Verdict.of(Verdict.Kind.REPORTED));
            return demo.the(Checking.class).check(OpId.random(), timeline, entry, shown.fingerprint(), draft);
        });
        demo.as(Person.EDITOR, () -> {
            var shown = standing(entry);
            return demo.the(Review.class)
                    .approve(
                            OpId.random(),
                            timeline,
                            entry,
                            shown.assessment().orElseThrow().id(),
                            shown.checkedFingerprint().orElseThrow());
        });
    }

    /** Words it anew, and takes it through check and approval again. */
    void reword(EntryId entry, String headline) {
        demo.as(
                Person.WRITER,
                () -> demo.the(Entries.class).rephrase(OpId.random(), timeline, entry, revision(), headline));
        approve(entry);
    }

    void publish(EntryId... entries) {
        demo.as(
                Person.EDITOR,
                () -> demo.the(Publishing.class).publish(OpId.random(), timeline, revision(), Set.of(entries)));
    }

    long revision() {
        return demo.as(
                Person.WRITER,
                () -> demo.the(TimelineBook.class).timeline(timeline).revision());
    }

    private Standing standing(EntryId entry) {
        return demo.the(Desk.class).standing(timeline, entry);
    }
}
