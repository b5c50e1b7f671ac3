package sourceline.studio.access;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import sourceline.newsroom.EmailAddress;

/** The address that somebody typed, kept for the next time the sign-in page is shown. */
final class TypedEmail {

    private static final String NAME = TypedEmail.class.getName();

    private TypedEmail() {}

    static void keep(HttpSession session, String email) {
        session.setAttribute(NAME, cut(email));
    }

    static void keep(String email) {
        session().ifPresent(session -> session.setAttribute(NAME, cut(email)));
    }

    static String kept() {
        return session()
                .map(session -> session.getAttribute(NAME))
                .map(Object::toString)
                .orElse("");
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }

    private static String cut(String email) {
        return email.substring(0, Math.min(email.length(), EmailAddress.MAX_LENGTH));
    }
}
