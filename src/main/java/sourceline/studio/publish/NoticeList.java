package sourceline.studio.publish;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.publication.PublishedNotice;
import sourceline.studio.parts.LongList;
import sourceline.studio.parts.Words;

/** What readers have been told about entries, the newest first, in the words that they got. */
class NoticeList extends Section {

    private static final int ROWS = 10;

    NoticeList(Plan plan) {
        addClassName("sl-section");
        setVisible(!plan.notices().isEmpty());
        var rows = new LongList<PublishedNotice>(ROWS, "publish.more", "sl-rows", "sl-rows-card");
        rows.show(plan.notices(), notice -> row(plan, notice));
        add(new H2(Words.say("publish.notices")), rows);
    }

    private static ListItem row(Plan plan, PublishedNotice notice) {
        var kind = notice.kind().name().toLowerCase(Locale.ROOT);
        var name = new Span(Words.say("publish.notice." + kind));
        name.addClassName("sl-notice-kind");
        var entry = new Span(plan.headline(notice.entry()));
        entry.getElement().setAttribute("dir", "auto");
        var head = new Div(name, entry);
        head.addClassName("sl-notice-head");
        var item = new ListItem(head);
        item.addClassName("sl-issue");
        var wrong = notice.wrong();
        if (wrong != null) {
            item.add(new Div(Words.say("publish.notice.wrong", wrong)));
        }
        if (!notice.words().isBlank()) {
            item.add(new Div(notice.words()));
        }
        item.add(quiet(period(plan, notice)));
        var lifted = notice.lifted();
        if (lifted != null) {
            var words = notice.liftedWords();
            item.add(quiet(Words.say("publish.notice.lifted", plan.moment(lifted), words == null ? "" : words)));
        }
        return item;
    }

    private static String period(Plan plan, PublishedNotice notice) {
        var from = notice.from();
        var until = notice.until();
        return from == null || until == null
                ? plan.moment(notice.at())
                : Words.say("publish.notice.period", plan.moment(notice.at()), plan.moment(from), plan.moment(until));
    }

    private static Div quiet(String words) {
        var div = new Div(words);
        div.addClassName("sl-quiet");
        return div;
    }
}
