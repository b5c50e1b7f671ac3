package sourceline.studio.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Toast;

/**
 * Says in words what could not be done, at the field where it belongs or that it came from, and changes nothing else on the screen, so that
 * what was typed stays. What nobody foresaw goes to the log under a short reference, which is all that is shown.
 */
class StudioErrorHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(StudioErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
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
}
