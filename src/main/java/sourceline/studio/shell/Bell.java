package sourceline.studio.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.review.Notification;
import sourceline.review.Notifications;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.NoSuchEntry;
import sourceline.timeline.TimelineBook;

/** What the member is told of, as it happens; opening it is having seen it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Bell extends Div {

    private static final int SHOWN = 15;

    private final Notifications notifications;
    private final TimelineBook book;
    private final Members members;
    private final Clock clock;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private Runnable seen = () -> {};

    Bell(Notifications notifications, TimelineBook book, Members members, SignedIn signedIn, Clock clock) {
        this.notifications = notifications;
        this.book = book;
        this.members = members;
        this.clock = clock;
        addClassName("sl-bell");
        setVisible(signedIn.isMember());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("sl-waiting");
        count.getElement().setAttribute("aria-hidden", "true");
        list.addClassName("sl-told");
        var choose = new Button(Words.say("bell.choose"), click -> new BellChoice(notifications).open());
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        var title = new Div(Words.say("bell.title"));
        title.addClassName("sl-told-title");
        var popover = new Popover(title, list, choose);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(Words.say("bell.title"));
        popover.setAutofocus(true);
        popover.addClassName("sl-bell-told");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                open();
            }
        });
        add(button, count, popover);
    }

    private void open() {
        list.removeAll();
        var told = notifications.latest(SHOWN);
        told.forEach(each -> list.add(item(each)));
        if (told.isEmpty()) {
            list.add(new ListItem(Words.say("bell.nothing")));
        }
        notifications.see();
        seen.run();
    }

    private ListItem item(Notification told) {
        var who = members.named(told.by()).map(MemberView::name).orElseGet(() -> Words.say("history.program"));
        var words =
                Words.say("bell." + told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), who, headline(told));
        var slug = book.list().stream()
                .filter(row -> row.id().equals(told.timeline()))
                .findFirst()
                .orElseThrow()
                .slug();
        var link = new Anchor(Places.entry(slug, told.entry()), words);
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        var item = new ListItem(link, new Ago(told.at(), clock.instant()));
        item.getElement().setAttribute("data-seen", Boolean.toString(told.isSeen()));
        return item;
    }

    private String headline(Notification told) {
        try {
            return book.entry(told.timeline(), told.entry()).headline();
        } catch (NoSuchEntry gone) {
            return "";
        }
    }

    /** What is to be done when the member has looked. */
    void onSeen(Runnable seen) {
        this.seen = seen;
    }

    void show(int unseen) {
        count.setVisible(unseen > 0);
        count.setText(Integer.toString(unseen));
        button.setAriaLabel(Words.say("bell.label", unseen));
    }
}
