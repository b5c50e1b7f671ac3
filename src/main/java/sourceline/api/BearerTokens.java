package sourceline.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever shows a token that works ({@code Authorization: Bearer}, RFC 6750), as often as their allowance says. */
class BearerTokens extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final ApiTokenStore store;
    private final Allowance allowance;
    private final Clock clock;
    private final SecurityContextHolderStrategy contexts;

    /**
     * @param contexts where this application's chains look for who asks
     */
    BearerTokens(ApiTokenStore store, Allowance allowance, Clock clock, SecurityContextHolderStrategy contexts) {
        this.store = store;
        this.allowance = allowance;
        this.clock = clock;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = shown(request).flatMap(secret -> store.use(secret, clock.instant()));
        var wait = token.map(known -> allowance.ask(known.id()))
                .orElseGet(() -> allowance.askAsStranger(request.getRemoteAddr()));
        if (wait.isPresent()) {
            refuse(response, wait.get());
            return;
        }
        token.ifPresent(known -> {
            var context = contexts.createEmptyContext();
            context.setAuthentication(authentication(known));
            contexts.setContext(context);
        });
        chain.doFilter(request, response);
    }

    private static Optional<String> shown(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static Authentication authentication(ApiToken token) {
        return UsernamePasswordAuthenticationToken.authenticated(
                token.id(),
                null,
                AuthorityUtils.createAuthorityList(
                        token.scopes().stream().map(Scope::authority).toList()));
    }

    private static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        Problems.send(
                response,
                Problems.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-requests",
                        "More requests than allowed. Ask again in %d s.".formatted(seconds)));
    }
}
