package sourceline.studio.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Deed;

/** What was done, newest first and by day, read further back on request; what is done meanwhile comes on top. */
class DeedList extends Div {

    private final Past past;
    private final WaysBack ways;
    private final boolean nameEntries;
    private final Div days = new Div();
    private final Button more = new Button(Words.say("history.more"), click -> more());
    private Background background;
    private long newest;
    private @Nullable Day first;
    private @Nullable Day last;

    /** A day's list in the page. */
    private record Day(LocalDate date, UnorderedList rows) {}

    DeedList(Past past, Background background, WaysBack ways, boolean nameEntries) {
        this.past = past;
        this.background = background;
        this.ways = ways;
        this.nameEntries = nameEntries;
        this.newest = background.timeline().revision();
        addClassName("sl-deeds");
        add(days, more);
        more();
    }

    boolean isBare() {
        return first == null;
    }

    /** Puts what was done since on top; what is being read stays where it is. */
    void showNews(Background background) {
        this.background = background;
        var news = past.since(newest);
        newest = background.timeline().revision();
        news.reversed().forEach(this::putOnTop);
    }

    private void more() {
        past.next().forEach(this::putBelow);
        more.setVisible(!past.atTheEnd());
    }

    private void putOnTop(Deed deed) {
        var day = first;
        if (day == null || !day.date().equals(date(deed))) {
            day = new Day(date(deed), rows());
            days.addComponentAsFirst(section(day));
            first = day;
            last = last == null ? day : last;
        }
        day.rows().addComponentAsFirst(row(deed));
    }

    private void putBelow(Deed deed) {
        var day = last;
        if (day == null || !day.date().equals(date(deed))) {
            day = new Day(date(deed), rows());
            days.add(section(day));
            first = first == null ? day : first;
            last = day;
        }
        day.rows().add(row(deed));
    }

    private LocalDate date(Deed deed) {
        return background.local(deed.at()).toLocalDate();
    }

    private Section section(Day day) {
        var zone = background.timeline().zone();
        var clock = Moment.clock(zone, day.date().atStartOfDay(zone).toInstant());
        var section = new Section(new H2(Words.say("history.day", Moment.weekday(day.date()), clock)), day.rows());
        section.addClassName("sl-section");
        return section;
    }

    private static UnorderedList rows() {
        var rows = new UnorderedList();
        rows.addClassNames("sl-rows", "sl-rows-card");
        return rows;
    }

    private DeedRow row(Deed deed) {
        return new DeedRow(background, deed, nameEntries, ways);
    }
}
