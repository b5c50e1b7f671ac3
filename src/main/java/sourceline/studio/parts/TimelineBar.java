package sourceline.studio.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;

/** In the header of a screen that belongs to one timeline: its title, and the way to its other screens. */
public class TimelineBar extends Div {

    /** The screens that such a bar leads to. */
    public enum Screen {
        EDITOR,
        PUBLISH,
        HISTORY,
        SHEET
    }

    public TimelineBar(String title, String slug, Screen here) {
        addClassName("sl-timeline-bar");
        var name = new Anchor(Places.timeline(slug), title);
        name.addClassName("sl-timeline-title");
        name.getElement().setAttribute("router-link", true);
        name.getElement().setAttribute("dir", "auto");
        var nav = new Nav();
        nav.addClassName("sl-timeline-nav");
        nav.getElement().setAttribute("aria-label", Words.say("timeline.screens"));
        for (var screen : Screen.values()) {
            var link = link(screen, slug);
            if (screen == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        add(name, nav);
    }

    private static Anchor link(Screen screen, String slug) {
        var link = switch (screen) {
            case EDITOR -> new Anchor(Places.timeline(slug), Words.say("timeline.editor"));
            case PUBLISH -> new Anchor(Places.publish(slug), Words.say("timeline.publish"));
            case HISTORY -> new Anchor(Places.history(slug), Words.say("timeline.history"));
            case SHEET -> new Anchor(Places.sheet(slug), Words.say("timeline.sheet"));
        };
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
