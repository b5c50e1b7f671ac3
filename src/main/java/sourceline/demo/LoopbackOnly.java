package sourceline.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The demo lets anybody in without a password, so it answers this machine only: it is bound to the loopback address,
 * takes no request under another name (a page elsewhere could have pointed its name here) and none that was passed on.
 */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoopbackOnly extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (isPassedOn(request)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPassedOn(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .map(header -> header.toLowerCase(Locale.ROOT))
                .anyMatch(header -> header.equals("forwarded") || header.startsWith("x-forwarded-"));
    }
}
