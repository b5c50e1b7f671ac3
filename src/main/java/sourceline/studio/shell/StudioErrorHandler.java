package sourceline.studio.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.util.DisconnectedClientHelper;
import sourceline.newsroom.NotSignedIn;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Toast;

/**
 * Says in words what could not be done, at the field where it belongs or that it came from, and changes nothing else on the screen, so that
 * what was typed stays. What nobody foresaw goes to the log under a short reference, which is all that is shown.
 *
 * <p>To a browser that went away before it was answered there is nothing to say either.
 *
 * <p>Where a sign-in ended while the page was at work there is nothing to say here: the page loads itself anew, which leads
 * to the sign-in and from there back to its place, and the browser holds what was not sent yet.
 */
class StudioErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(StudioErrorHandler.class);

    private final SignedIn signedIn;

    StudioErrorHandler(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void error(ErrorEvent event) {
        if (Problem.causes(event.getThrowable()).anyMatch(this::isOfEndedSignIn)) {
            Optional.ofNullable(UI.getCurrent())
                    .ifPresent(page -> page.getPage().reload());
            return;
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
            log.debug("A browser went away before it was answered", event.getThrowable());
            return;
        }
        Problem problem = Problem.of(event.getThrowable());
        if (problem.unforeseen()) {
            log.error("Unforeseen failure {}", problem.reference(), event.getThrowable());
        }
        if (UI.getCurrent() == null) {
            return;
        }
        boolean shown = event.getComponent()
                .flatMap(component -> Optional.ofNullable(problem.field())
                        .or(() -> FieldNames.nameOf(component))
                        .map(field -> FieldNames.showAt(component, field, problem.words())))
                .orElse(false);
        if (!shown) {
            Toast.problem(problem.words());
        }
    }

    private boolean isOfEndedSignIn(Throwable failure) {
        return switch (failure) {
            case NotSignedIn ended -> true;
            case AuthenticationException ended -> true;
            case AccessDeniedException denied -> !signedIn.isMember();
            default -> false;
        };
    }
}
