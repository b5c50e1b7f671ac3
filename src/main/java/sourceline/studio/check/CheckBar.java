package sourceline.studio.check;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sourceline.newsroom.MemberView;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** In the header: which timeline, how much waits, who else is here, and the way to the next entry. */
class CheckBar extends Div {

    private final Anchor timeline = new Anchor();
    private final Span waiting = new Span();
    private final Div others = new Div();
    private final Button next;

    CheckBar(Runnable onNext) {
        addClassName("check-bar");
        timeline.addClassName("check-bar-title");
        timeline.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        waiting.addClassName("sl-pill");
        others.addClassName("sl-avatars");
        var space = new Span();
        space.addClassName("sl-spread");
        next = new Button(Words.say("check.next"), click -> onNext.run());
        next.getElement().setAttribute("aria-keyshortcuts", "n").setAttribute("title", Words.say("check.next.key"));
        add(timeline, waiting, space, others, next);
    }

    void show(Sheet sheet, Upcoming upcoming, List<MemberView> here) {
        timeline.setText(sheet.timeline().title());
        timeline.setHref(Places.entry(sheet.timeline().slug(), sheet.entry().id()));
        waiting.setText(
                upcoming.place() == 0
                        ? Words.say("check.waiting", upcoming.size())
                        : Words.say("check.place", upcoming.place(), upcoming.size()));
        next.setText(Words.say(upcoming.next().isPresent() ? "check.next" : "check.to-queue"));
        others.removeAll();
        here.forEach(member -> others.add(new MemberAvatar(member)));
    }
}
