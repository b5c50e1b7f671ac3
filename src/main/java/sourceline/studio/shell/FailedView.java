package sourceline.studio.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Words;

/** A screen that could not be opened: what was refused, or a reference to the log, never its contents. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Problem problem = Problem.of(parameter.getCaughtException());
        if (problem.unforeseen()) {
            log.error(
                    "Could not open {} ({})",
                    event.getLocation().getPath(),
                    problem.reference(),
                    parameter.getCaughtException());
        }
        removeAll();
        add(EmptyState.ofScreen(
                Words.say("failed.title"), problem.words(), new Anchor("", Words.say("shell.to-your-desk"))));
        return problem.unforeseen() ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR : HttpServletResponse.SC_CONFLICT;
    }

    @Override
    public String getPageTitle() {
        return Words.say("failed.title");
    }
}
