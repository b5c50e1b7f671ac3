package sourceline.studio.shell;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.review.Notifications;
import sourceline.review.Told;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineRow;

/**
 * What the member is told of, as it happens: a line for each entry, however much was told of it. It counts as new until
 * its line is followed or all are marked as read.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Bell extends Div {

    private static final int SHOWN = 15;

    /** The highest number that there is room for. */
    private static final int MOST = 99;

    private final Notifications notifications;
    private final TimelineBook book;
    private final Members members;
    private final Clock clock;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span count = new Span();
    private final Button read = new Button(Words.say("bell.read"), click -> readAll());
    private final UnorderedList list = new UnorderedList();
    private final Popover popover;
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
        read.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var choose = new Button(Words.say("bell.choose"), click -> new BellChoice(notifications).open());
        choose.addThemeVariants(ButtonVariant.TERTIARY);
        var title = new Div(new H2(Words.say("bell.title")), read);
        title.addClassName("sl-told-title");
        popover = new Popover(title, list, choose);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(Words.say("bell.title"));
        popover.setAutofocus(true);
        popover.addClassName("sl-bell-told");
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                tell();
            }
        });
        add(button, count, popover);
    }

    private void tell() {
        list.removeAll();
        var slugs = book.list().stream().collect(Collectors.toMap(TimelineRow::id, TimelineRow::slug));
        var told = notifications.lately(SHOWN);
        told.forEach(each ->
                list.add(line(each, requireNonNull(slugs.get(each.latest().timeline())))));
        if (told.isEmpty()) {
            list.add(new ListItem(Words.say("bell.nothing")));
        }
        read.setVisible(told.stream().anyMatch(each -> each.unseen() > 0));
    }

    private BellLine line(Told told, String slug) {
        var who = members.named(told.latest().by()).map(MemberView::name).orElseGet(() -> Words.say("history.program"));
        return new BellLine(
                told, slug, who, clock.instant(), () -> follow(told.latest().entry()));
    }

    private void follow(EntryId entry) {
        popover.close();
        notifications.see(entry);
        seen.run();
    }

    private void readAll() {
        notifications.see();
        seen.run();
        tell();
        list.getElement().executeJs("this.querySelector('a')?.focus()");
    }

    /** What is to be done when the member has looked. */
    void onSeen(Runnable seen) {
        this.seen = seen;
    }

    void show(int unseen) {
        count.setVisible(unseen > 0);
        count.setText(unseen > MOST ? MOST + "+" : Integer.toString(unseen));
        button.setAriaLabel(Words.say("bell.label", unseen));
    }
}
