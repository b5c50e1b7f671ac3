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
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** A timeline that is read from right to left, worked on and published by the demo's members. */
final class ArabicTimeline {

    static final String SLUG = "the-bridge-in-arabic";

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final ZoneId ZONE = ZoneId.of("Asia/Riyadh");
    private static final String SENTENCE = "أعلنت البلدية إعادة فتح الجسر القديم يوم 3 مارس 2025.";
    private static final String ARTICLE = SENTENCE + " وقال مهندسون إن العمل استغرق عامين.";

    private final RunningDemo demo;
    private final TimelineId timeline;

    private ArabicTimeline(RunningDemo demo) {
        this.demo = demo;
        var wanted = new NewTimeline("الجسر القديم", "ما نعرفه عن إعادة فتح الجسر.", ARABIC, ZONE, SLUG);
        timeline = TimelineId.of(demo.as(
                Person.WRITER,
                () -> demo.the(Timelines.class).create(OpId.random(), wanted).result()));
    }

    static void publish(RunningDemo demo) {
        var made = new ArabicTimeline(demo);
        made.publish(made.approve(made.entry(made.article())));
    }

    private VersionId article() {
        var facts = new SourceFacts(
                "الجسر القديم",
                "صحيفة المدينة",
                null,
                null,
                null,
                null,
                null,
                ZONE,
                ARABIC,
                Nearness.FIRST_HAND,
                null,
                Visibility.PUBLIC);
        return demo.as(Person.WRITER, () -> {
            var added = new NewSource(facts, new Material.Pasted(ARTICLE));
            var source = SourceId.of(
                    demo.the(Sources.class).add(OpId.random(), added).result());
            return demo.the(SourceLibrary.class)
                    .find(source)
                    .orElseThrow()
                    .latest()
                    .id();
        });
    }

    private EntryId entry(VersionId article) {
        return demo.as(Person.WRITER, () -> {
            var strand = StrandId.of(demo.the(Timelines.class)
                    .addStrand(OpId.random(), timeline, "الجسر", 3)
                    .result());
            return EntryId.of(demo.the(Entries.class)
                    .draft(
                            OpId.random(),
                            timeline,
                            new NewEntry(
                                    strand,
                                    When.edtf("2025-03-03"),
                                    WhenBasis.NONE,
                                    "إعادة فتح الجسر القديم",
                                    "أعلنت البلدية ذلك.",
                                    false,
                                    List.of(),
                                    List.of(NewCitation.of(article, 0, SENTENCE.length(), Stance.SUPPORTS))))
                    .result());
        });
    }

    private EntryId approve(EntryId entry) {
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
        return entry;
    }

    private void publish(EntryId entry) {
        demo.as(Person.EDITOR, () -> {
            var publishing = demo.the(Publishing.class);
            return publishing.publish(
                    OpId.random(), timeline, publishing.plan(timeline).revision(), Set.of(entry));
        });
    }

    private Standing standing(EntryId entry) {
        return demo.the(Desk.class).standing(timeline, entry);
    }
}
