package sourceline.newsroom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Brings what a session knows of its member up to date at each request: ends the session of somebody who was removed
 * or signed out elsewhere, and carries roles that were given or taken.
 */
public class CurrentSignIn extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    public CurrentSignIn(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInMember) {
            signedIn.member()
                    .ifPresentOrElse(
                            member -> refresh(authentication, signedIn.authentication(member.id()), request, response),
                            () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            Authentication known, Authentication present, HttpServletRequest request, HttpServletResponse response) {
        if (!new HashSet<>(known.getAuthorities()).equals(new HashSet<>(present.getAuthorities()))) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(present);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
