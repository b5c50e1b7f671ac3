package sourceline.browser;

import java.time.ZoneId;
import java.util.Locale;
import sourceline.timeline.NewTimeline;

/** A timeline that is read from right to left, worked on and published by the demo's members. */
final class ArabicTimeline {

    static final String SLUG = "the-bridge-in-arabic";

    private static final String SENTENCE = "أعلنت البلدية إعادة فتح الجسر القديم يوم 3 مارس 2025.";

    private ArabicTimeline() {}

    static void publish(RunningDemo demo) {
        var wanted = new NewTimeline(
                "الجسر القديم",
                "ما نعرفه عن إعادة فتح الجسر.",
                Locale.forLanguageTag("ar"),
                ZoneId.of("Asia/Riyadh"),
                SLUG);
        var made = new SmallTimeline(
                demo, wanted, "الجسر", "صحيفة المدينة", SENTENCE + " وقال مهندسون إن العمل استغرق عامين.");
        made.publish(made.approved("2025-03-03", "إعادة فتح الجسر القديم", "أعلنت البلدية ذلك.", SENTENCE));
    }
}
