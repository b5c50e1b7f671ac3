package sourceline.studio.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import sourceline.studio.parts.Words;

/** Gives each session the studio's error handler, and words of our own to what the framework says itself. */
@Component
class StudioService implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new StudioErrorHandler()));
        event.getSource().setSystemMessagesProvider(StudioService::systemMessages);
    }

    /** A session that ended is said, and the page stays as it is until the person reloads it. */
    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Words.say(info.getLocale(), "session.ended"));
        messages.setSessionExpiredMessage(Words.say(info.getLocale(), "session.ended.next"));
        messages.setInternalErrorCaption(Words.say(info.getLocale(), "session.failed"));
        messages.setInternalErrorMessage(Words.say(info.getLocale(), "session.failed.next"));
        return messages;
    }
}
