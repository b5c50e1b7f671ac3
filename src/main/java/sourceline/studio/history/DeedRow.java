package sourceline.studio.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.UUID;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Deed;
import sourceline.timeline.EntryId;

/** One thing that somebody did: who, what in words, when and why; below it what changed, with the way back. */
class DeedRow extends ListItem {

    /** Of more entries than these it is only said how many they were; a file that comes in makes thousands. */
    private static final int EACH_SHOWN = 20;

    private final Background background;
    private final Div told = new Div();

    DeedRow(Background background, Deed deed, boolean nameEntry, WaysBack ways) {
        this.background = background;
        addClassName("sl-deed");
        setId(id(deed.revision()));
        getElement().setAttribute("tabindex", "-1");
        told.addClassName("sl-deed-told");
        told.add(sentence(deed, nameEntry));
        var reason = deed.reason();
        if (reason != null && !reason.isBlank()) {
            told.add(quiet(Words.say("history.reason", reason)));
        }
        ways.from(this, background.timeline(), deed).ifPresent(back -> told.add(button("take-import-back", back)));
        var entries = deed.changes().stream()
                .filter(change -> !wentOut(change))
                .map(JournalEntry::about)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (entries > EACH_SHOWN) {
            told.add(quiet(Words.say("history.many-entries", entries)));
        }
        deed.changes().stream()
                .filter(change -> !wentOut(change))
                .filter(change -> change.about() == null || entries <= EACH_SHOWN)
                .forEach(change -> show(change, ways));
        ChangeBox.wentOut(
                        background,
                        deed.changes().stream().filter(DeedRow::wentOut).toList())
                .ifPresent(told::add);
        add(badge(deed.actor()), told);
    }

    /** Where the row of a revision stands in the page. */
    static String id(long revision) {
        return "revision-" + revision;
    }

    private Div sentence(Deed deed, boolean nameEntry) {
        var time = new Span(Moment.time(deed.at(), background.timeline().zone()));
        time.addClassNames("sl-quiet", "sl-deed-time");
        time.setTitle(Words.say(
                "history.moment", Moment.of(deed.at(), background.timeline().zone()), Long.toString(deed.revision())));
        var sentence = new Div(new Span(deed.words(background.name(deed.actor()))));
        sentence.addClassName("sl-deed-sentence");
        if (nameEntry) {
            deed.about().ifPresent(entry -> sentence.add(link(entry)));
        }
        sentence.add(time);
        return sentence;
    }

    private Anchor link(UUID entry) {
        var link = new Anchor(
                Places.history(background.timeline().slug(), new EntryId(entry)), background.headline(entry));
        link.addClassName("sl-deed-entry");
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private Component badge(Actor actor) {
        return background
                .member(actor)
                .map(member -> (Component) new MemberAvatar(member))
                .orElseGet(DeedRow::ofTheProgram);
    }

    private static Component ofTheProgram() {
        var badge = new Span();
        badge.addClassName("sl-deed-program");
        return badge;
    }

    private void show(JournalEntry change, WaysBack ways) {
        ChangeBox.of(background, change).ifPresent(box -> {
            told.add(box);
            ways.from(background.timeline().id(), change).ifPresent(back -> told.add(button(words(change), back)));
        });
        if (isDeletion(change)) {
            ways.from(background.timeline().id(), change).ifPresent(back -> told.add(button(words(change), back)));
        }
    }

    /** An entry of a snapshot, as against the snapshot itself. */
    private static boolean wentOut(JournalEntry change) {
        return change.what().equals("snapshot") && change.about() != null;
    }

    private static boolean isDeletion(JournalEntry change) {
        return change.what().equals("entry") && change.field().equals("deleted");
    }

    private static String words(JournalEntry change) {
        return isDeletion(change) ? "history.bring-back" : "history.restore";
    }

    private static Button button(String words, Runnable back) {
        var button = new Button(Words.say(words), click -> back.run());
        button.addClassName("sl-deed-back");
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("sl-quiet");
        return span;
    }
}
