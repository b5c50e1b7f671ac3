package sourceline.studio.publish;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import sourceline.publication.EntryPlan;
import sourceline.publication.Hindrance;
import sourceline.review.Stage;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** What stands in the way of an entry, in words, each with the way to where it can be cleared. */
class Hindrances extends UnorderedList {

    Hindrances(String slug, EntryPlan entry, Stage stage) {
        addClassName("sl-hindrances");
        entry.hindrances().forEach(hindrance -> add(item(slug, entry, stage, hindrance)));
    }

    private static ListItem item(String slug, EntryPlan entry, Stage stage, Hindrance hindrance) {
        var item = new ListItem(Words.say("obstacle." + hindrance.key()));
        switch (hindrance.key()) {
            case "withdrawn" -> {}
            case "not-checked",
                    "check-again",
                    "not-approved",
                    "checked-by-author",
                    "verdict-not-publishable",
                    "comment-open" ->
                item.add(
                        stage == Stage.DRAFT
                                ? link(Places.entry(slug, entry.entry()), "publish.to-entry")
                                : link(Places.check(slug, entry.entry()), "publish.to-check"));
            default -> item.add(link(Places.entry(slug, entry.entry()), "publish.to-entry"));
        }
        return item;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, Words.say(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
