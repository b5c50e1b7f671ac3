package sourceline.studio;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * The studio without a browser, for whoever is signed in at the moment ({@link sourceline.As}). Screens are shown
 * without the frame around them, which only the real router adds by itself. Leave it after each test.
 */
public final class Studio {

    private static final Routes SCREENS = screens();

    private Studio() {}

    /** Opens a new window of a new session. */
    public static void enter(ApplicationContext context) {
        Authentication member = SecurityContextHolder.getContext().getAuthentication();
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(member);
            request.setUserInRole((principal, role) -> member != null
                    && member.getAuthorities().stream()
                            .anyMatch(given -> ("ROLE_" + role).equals(given.getAuthority())));
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(SCREENS, context, UI::new));
    }

    /** Opens a new window of a new session at an address. */
    public static void open(ApplicationContext context, String address) {
        enter(context);
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Clicks as a browser does: what fails goes to the studio's error handler. */
    public static void click(Button button) {
        try {
            _click(button);
        } catch (RuntimeException failure) {
            VaadinSession.getCurrent()
                    .getErrorHandler()
                    .error(new ErrorEvent(failure, button.getElement().getNode()));
        }
        MockVaadin.clientRoundtrip(false);
    }

    public static void leave() {
        MockVaadin.tearDown();
    }

    /** Found by Spring's scanner, as the one that Karibu brings sees public classes only. */
    @SuppressWarnings("unchecked")
    private static Routes screens() {
        Set<Class<? extends Component>> routes = find(new AnnotationTypeFilter(Route.class)).stream()
                .map(type -> (Class<? extends Component>) type)
                .collect(Collectors.toSet());
        Set<Class<? extends HasErrorParameter<?>>> errors =
                find(new AssignableTypeFilter(HasErrorParameter.class)).stream()
                        .map(type -> (Class<? extends HasErrorParameter<?>>) type)
                        .collect(Collectors.toSet());
        return new Routes(routes, errors, true);
    }

    private static Set<Class<?>> find(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("sourceline.studio").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(name, null))
                .collect(Collectors.toSet());
    }
}
