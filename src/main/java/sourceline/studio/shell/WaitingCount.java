package sourceline.studio.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.live.LiveTimelines;
import sourceline.review.Desk;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineBook;

/** How much waits for the member, beside each way to the queue; it follows what happens. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingCount extends Span {

    /** Each page asks for its member's own, so not at each change while many follow each other. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Desk desk;
    private final TimelineBook book;
    private final LiveTimelines live;
    private final Span again = new Span();
    private List<Runnable> subscriptions = List.of();

    WaitingCount(Desk desk, TimelineBook book, LiveTimelines live) {
        this.desk = desk;
        this.book = book;
        this.live = live;
        addClassName("sl-waiting");
        again.addClassName("sl-waiting");
    }

    /** The same number for another place of the page. */
    Span again() {
        return again;
    }

    private void count() {
        var waiting = desk.waiting();
        show(this, waiting);
        show(again, waiting);
    }

    private static void show(Span count, int waiting) {
        var words = Words.say("shell.waiting", waiting);
        count.setVisible(waiting > 0);
        count.setText(Integer.toString(waiting));
        count.setTitle(words);
        count.getElement().setAttribute("aria-hidden", "true");
        count.getParent().ifPresent(place -> place.getElement().setAttribute("aria-description", words));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        count();
        var refresh = new PageRefresh(event.getUI(), PAUSE, this::count);
        subscriptions = book.list().stream()
                .map(timeline -> live.subscribe(timeline.id(), refresh))
                .toList();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        subscriptions.forEach(Runnable::run);
        subscriptions = List.of();
    }
}
