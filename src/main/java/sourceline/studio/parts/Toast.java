package sourceline.studio.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words at the foot of the screen. */
public final class Toast {

    private static final int BRIEFLY = 4_000;
    private static final int LONG_ENOUGH_TO_UNDO = 12_000;
    private static final int UNTIL_CLOSED = 0;

    private Toast() {}

    /** Says that something was done. */
    public static Notification done(String words) {
        Notification notification = new Notification();
        notification.add(new Span(words));
        return open(notification, BRIEFLY);
    }

    /** Says that something was done and offers, for twelve seconds, to take it back. */
    public static Notification undoable(String words, Runnable undo) {
        return withAction(words, Words.say("action.undo"), undo);
    }

    /** Says something and offers one thing to do about it. */
    public static Notification withAction(String words, String action, Runnable run) {
        Notification notification = new Notification();
        Button button = new Button(action, click -> {
            notification.close();
            run.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(row(new Span(words), button));
        return open(notification, LONG_ENOUGH_TO_UNDO);
    }

    /** Says what went wrong, until the person closes it, and is read out at once. */
    public static Notification problem(String words) {
        Notification notification = new Notification();
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        Button close = new Button(Words.say("action.close"), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        notification.add(row(new Span(words), close));
        return open(notification, UNTIL_CLOSED);
    }

    private static Div row(Span words, Button button) {
        Div row = new Div(words, button);
        row.addClassName("sl-toast");
        return row;
    }

    private static Notification open(Notification notification, int milliseconds) {
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setDuration(milliseconds);
        notification.open();
        return notification;
    }
}
