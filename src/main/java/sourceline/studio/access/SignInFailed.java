package sourceline.studio.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import sourceline.newsroom.TooManyAttempts;

/** Back to the sign-in page, which says why and still has the address that was typed. */
class SignInFailed implements AuthenticationFailureHandler {

    static final String ERROR = "error";
    static final String WAIT = "wait";

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var typed = request.getParameter("username");
        if (typed != null) {
            TypedEmail.keep(request.getSession(), typed);
        }
        var query = switch (failure) {
            case TooManyAttempts many -> WAIT + "=" + (many.after().toSeconds() + 1);
            default -> ERROR;
        };
        response.sendRedirect(request.getContextPath() + "/login?" + query);
    }
}
