package sourceline.studio.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

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

    /** Somebody said it: names the speaker. */
    public static VerdictMark saidBy(String speaker) {
        return new VerdictMark(Shape.SAID, Words.say("verdict.said-by", speaker));
    }
}
