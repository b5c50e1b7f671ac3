package sourceline.studio.library;

import com.vaadin.flow.component.html.Span;
import sourceline.source.Visibility;
import sourceline.studio.parts.Words;

/** That readers may not learn everything of a source; what that means is the tooltip. */
class VisibilityMark extends Span {

    VisibilityMark(Visibility visibility) {
        super(SourceWords.of(visibility));
        addClassNames("sl-pill", "library-visibility");
        getElement().setAttribute("data-visibility", SourceWords.key(visibility));
        setTitle(Words.say("source.visibility." + SourceWords.key(visibility) + ".means"));
    }
}
