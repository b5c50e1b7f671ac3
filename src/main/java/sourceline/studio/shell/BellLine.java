package sourceline.studio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import sourceline.review.Notification;
import sourceline.review.Told;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** All that a member was told of one entry: the latest of it in words, how much is new, and the way there. */
class BellLine extends ListItem {

    /**
     * @param who did the latest
     * @param followed what is to be done when the member goes there
     */
    BellLine(Told told, String slug, String who, Instant now, Runnable followed) {
        var words = new Span(words(told, who));
        words.getElement().setAttribute("dir", "auto");
        var link = new Anchor(place(told.latest(), slug), words, facts(told, now));
        link.getElement().setAttribute("router-link", true).addEventListener("click", click -> followed.run());
        add(link);
        getElement().setAttribute("data-seen", Boolean.toString(told.unseen() == 0));
    }

    private static String words(Told told, String who) {
        var kind = told.latest().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Words.say(
                "bell." + kind, who, told.headline().isBlank() ? Words.say("work.no-headline") : told.headline());
    }

    private static Div facts(Told told, Instant now) {
        var facts = new Div(new Ago(told.latest().at(), now));
        facts.addClassName("sl-told-facts");
        if (told.unseen() > 0) {
            var fresh = new Span(Words.say("bell.new", told.unseen()));
            fresh.addClassName("sl-told-new");
            facts.add(fresh);
        } else if (told.count() > 1) {
            facts.add(new Span(Words.say("bell.in-all", told.count())));
        }
        return facts;
    }

    private static String place(Notification latest, String slug) {
        if (latest.kind().isToPublish()) {
            return Places.publish(slug);
        }
        return latest.kind().isToCheck()
                ? Places.check(slug, latest.entry())
                : Places.entry(slug, latest.entry(), latest.comment());
    }
}
