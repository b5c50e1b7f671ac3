package sourceline.studio.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;

/** One command: who gave it and when, and each field with its value before and after. */
class TrailItem extends ListItem {

    TrailItem(Deed deed, Wording wording) {
        addClassName("sl-trail-item");
        var said = new Div(what(deed, wording), when(deed));
        deed.changes().forEach(change -> said.add(line(change, wording)));
        var reason = deed.reason();
        if (reason != null) {
            said.add(part("sl-trail-reason", Words.say("trail.reason", reason)));
        }
        wording.member(deed.actor()).ifPresent(member -> add(new MemberAvatar(member)));
        add(said);
    }

    private static Span what(Deed deed, Wording wording) {
        var who = wording.member(deed.actor()).map(member -> member.name()).orElseGet(() -> Words.say("trail.program"));
        return part("sl-trail-what", deed.words(who));
    }

    private static Span when(Deed deed) {
        return part("sl-quiet", Words.say("trail.when", Moment.of(deed.at()), deed.revision()));
    }

    private static Component line(JournalEntry change, Wording wording) {
        var field = part("sl-trail-field", wording.field(change));
        var line = new Div(field);
        line.addClassName("sl-trail-line");
        if (change.erased()) {
            line.add(part("sl-quiet", Words.say("trail.erased")));
        } else if (change.before() != null) {
            line.add(value("sl-trail-before", change, change.before(), wording));
            line.add(part("sl-trail-arrow", Words.say("trail.to")));
            line.add(value("sl-trail-after", change, change.after(), wording));
        } else if (change.after() != null) {
            line.add(value("sl-trail-after", change, change.after(), wording));
        }
        return line;
    }

    private static Span value(String kind, JournalEntry change, @Nullable String value, Wording wording) {
        return part(kind, wording.value(change, value));
    }

    private static Span part(String kind, String words) {
        var part = new Span(words);
        part.addClassName(kind);
        return part;
    }
}
