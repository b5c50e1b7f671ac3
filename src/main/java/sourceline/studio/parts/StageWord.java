package sourceline.studio.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Where the work on an entry is, as a quiet word beside the verdict. */
public class StageWord extends Span {

    /**
     * @param stage the stage; the bundle has its word under {@code stage.} and the constant's name in lower case with
     *     hyphens
     */
    public StageWord(Enum<?> stage) {
        super(of(stage));
        addClassName("sl-stage");
        getElement().setAttribute("data-stage", key(stage));
    }

    /** The word alone, for menus and filters. */
    public static String of(Enum<?> stage) {
        return Words.say("stage." + key(stage));
    }

    private static String key(Enum<?> stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
