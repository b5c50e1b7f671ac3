package sourceline.studio.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import sourceline.studio.parts.Words;

/** What stands where a link leads nowhere: used, replaced, withdrawn, too old, or never given. */
class DeadLink extends Div {

    DeadLink() {
        addClassName("access-dead");
        add(
                new H2(Words.say("access.dead-link")),
                new Paragraph(Words.say("access.dead-link-next")),
                new Anchor("login", Words.say("access.to-sign-in")));
    }
}
