package sourceline.studio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import sourceline.studio.parts.Words;

/** The name, which leads home. */
class Wordmark extends Anchor {

    Wordmark() {
        super("", "");
        addClassName("sl-wordmark");
        getElement().setAttribute("router-link", true);
        getElement().setAttribute("aria-label", Words.say("shell.home-link"));
        add(new Span("source"), new Span("line"));
    }
}
