package sourceline.studio.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.stereotype.Component;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.Words;

/** Gives each session the studio's error handler, and words of our own to what the framework says itself. */
@Component
class StudioService implements VaadinServiceInitListener {

    /** Milliseconds from one attempt to reach the server to the next. */
    private static final int RECONNECT_EVERY = 1_500;

    private final SignedIn signedIn;

    StudioService(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(new StudioErrorHandler(signedIn)));
        event.getSource().setSystemMessagesProvider(StudioService::systemMessages);
        event.getSource().addUIInitListener(init -> {
            reconnect(init.getUI().getReconnectDialogConfiguration());
            if (!signedIn.isMember()) {
                listenToNothing(init.getUI());
            }
        });
    }

    /**
     * There is nothing to tell a page of nobody. Signing in ends its session, and a connection that notices would load the
     * page anew and break off the very request that signs in. (What the shell says of push is read after this is called,
     * and before the answer.)
     */
    private static void listenToNothing(UI ui) {
        ui.beforeClientResponse(ui, answer -> ui.getPushConfiguration().setPushMode(PushMode.DISABLED));
    }

    /** Typing goes on while there is no connection, so this is said in a line and never asks for anything. */
    private static void reconnect(ReconnectDialogConfiguration reconnecting) {
        reconnecting.setDialogText(Words.say("session.offline"));
        reconnecting.setDialogTextGaveUp(Words.say("session.offline"));
        reconnecting.setReconnectInterval(RECONNECT_EVERY);
        reconnecting.setReconnectAttempts(Integer.MAX_VALUE);
    }

    /**
     * A page whose session has ended, or whose server was started again, loads itself anew: its address holds the place,
     * a lasting sign-in signs in again, and the browser holds what was not sent yet.
     */
    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(Words.say(info.getLocale(), "session.failed"));
        messages.setInternalErrorMessage(Words.say(info.getLocale(), "session.failed.next"));
        return messages;
    }
}
