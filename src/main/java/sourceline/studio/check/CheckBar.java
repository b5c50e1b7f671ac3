package sourceline.studio.check;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import sourceline.newsroom.MemberView;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** In the header: which timeline, how much waits, who is at the entry, who else is here, and the way to the next one. */
class CheckBar extends Div {

    /** Who has said that they are at the entry. */
    enum Claimed {
        BY_NOBODY,
        BY_ME,
        BY_ANOTHER
    }

    private final Anchor timeline = new Anchor();
    private final Span waiting = new Span();
    private final Span holder = new Span();
    private final Button claim;
    private final Div others = new Div();
    private final Button next;

    CheckBar(Runnable onClaim, Runnable onNext) {
        addClassName("check-bar");
        timeline.addClassName("check-bar-title");
        timeline.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        waiting.addClassName("sl-pill");
        holder.addClassNames("sl-pill", "check-holder");
        holder.getElement().setAttribute("role", "status");
        others.addClassName("sl-avatars");
        var space = new Span();
        space.addClassName("sl-spread");
        claim = new Button("", click -> onClaim.run());
        claim.addThemeVariants(ButtonVariant.TERTIARY);
        claim.addClassName("check-claim");
        claim.getElement().setAttribute("aria-keyshortcuts", "c").setAttribute("title", Words.say("check.claim.key"));
        next = new Button(Words.say("check.next"), click -> onNext.run());
        next.getElement().setAttribute("aria-keyshortcuts", "n").setAttribute("title", Words.say("check.next.key"));
        add(timeline, waiting, space, holder, claim, others, next);
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

    /**
     * @param name of the colleague who is at it
     * @param offered whether there is something for this member to do with it
     */
    void claimed(Claimed now, Optional<String> name, boolean offered) {
        holder.setVisible(now != Claimed.BY_NOBODY);
        holder.setText(
                switch (now) {
                    case BY_NOBODY -> "";
                    case BY_ME -> Words.say("check.claimed");
                    case BY_ANOTHER -> Words.say("check.claimed-by", name.orElse(""));
                });
        claim.setVisible(now == Claimed.BY_ME || now == Claimed.BY_NOBODY && offered);
        claim.setText(Words.say(now == Claimed.BY_ME ? "check.release" : "check.claim"));
    }
}
