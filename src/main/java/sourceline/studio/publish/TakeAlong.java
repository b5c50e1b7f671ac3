package sourceline.studio.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import sourceline.exchange.FileFormat;
import sourceline.studio.parts.FileLink;
import sourceline.studio.parts.Words;

/** The timeline as it stands on the desk, in the formats of other programs. */
class TakeAlong extends Section {

    TakeAlong(PublishServices services, Plan plan) {
        addClassName("sl-section");
        var explained = new Div(Words.say("publish.files.explained"));
        explained.addClassName("sl-quiet");
        var rows = new UnorderedList();
        rows.addClassNames("sl-rows", "sl-rows-card");
        for (var format : FileFormat.values()) {
            rows.add(row(services, plan, format));
        }
        add(new H2(Words.say("publish.files")), explained, rows);
    }

    private static ListItem row(PublishServices services, Plan plan, FileFormat format) {
        var key = "publish.files." + format.name().toLowerCase(Locale.ROOT);
        var link = new FileLink(
                Words.say(key),
                plan.timeline().slug() + format.ending(),
                format.mediaType(),
                () -> format.write(services.files().take(plan.id())));
        var use = new Div(Words.say(key + ".use"));
        use.addClassName("sl-quiet");
        var item = new ListItem(link, use);
        item.addClassName("sl-issue");
        return item;
    }
}
