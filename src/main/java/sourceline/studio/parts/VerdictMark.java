package sourceline.studio.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.verification.Verdict;

/** A verdict, or the desk's flag in its place, as shape and word; the shape alone is never all there is. */
public class VerdictMark extends Span {

    /** What the shapes tell apart: five verdicts and two flags of the desk. */
    public enum Shape {
        CONFIRMED,
        REPORTED,
        SAID,
        DISPUTED,
        FALSE,
        UNCHECKED,
        AGAIN;

        public static Shape of(Verdict.Kind verdict) {
            return switch (verdict) {
                case CONFIRMED -> CONFIRMED;
                case REPORTED -> REPORTED;
                case SAID -> SAID;
                case DISPUTED -> DISPUTED;
                case FALSE -> FALSE;
            };
        }

        /** The name in style sheets, in the timeline element and in the bundle's keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** With the plain word for the shape: "Reported", "Check again". */
    public VerdictMark(Shape shape) {
        this(shape, Words.say("verdict." + shape.key()));
    }

    /** With words of its own, where the verdict names somebody: "Said by Reuters". */
    public VerdictMark(Shape shape, String words) {
        super(words);
        addClassName("sl-verdict");
        getElement().setAttribute("data-verdict", shape.key());
    }

    /** A checker's verdict, with the speaker where somebody said it. */
    public static VerdictMark of(Verdict verdict) {
        String speaker = verdict.speaker();
        return verdict.kind() == Verdict.Kind.SAID && speaker != null
                ? saidBy(speaker)
                : new VerdictMark(Shape.of(verdict.kind()));
    }

    /** Somebody said it: names the speaker. */
    public static VerdictMark saidBy(String speaker) {
        return new VerdictMark(Shape.SAID, Words.say("verdict.said-by", speaker));
    }
}
