package sourceline.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The API's chain: a token at each request, no session, no cookie; what is known already is not sent again. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    static final String API = "/api/v1";
    static final String DESCRIPTION = API + "/openapi.json";

    private static final String CHALLENGE = "Bearer realm=\"Sourceline\"";

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http,
            ApiTokenStore store,
            Allowance allowance,
            Clock clock,
            SecurityContextHolderStrategy contexts) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(DESCRIPTION)
                        .permitAll()
                        .requestMatchers(API + "/timelines/**")
                        .hasAuthority(Scope.PUBLISHED.authority())
                        .requestMatchers(API + "/desk/**")
                        .hasAuthority(Scope.DESK.authority())
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(
                        new BearerTokens(store, allowance, clock, contexts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new Tagged(), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(ApiSecurity::noToken)
                        .accessDeniedHandler(ApiSecurity::noScope))
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "private, no-cache")))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** HEAD is told what GET would be (RFC 9110, section 9.3.2). */
    private static final class Tagged extends ShallowEtagHeaderFilter {

        @Override
        protected boolean isEligibleForEtag(
                HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
            return super.isEligibleForEtag(request, response, status, body)
                    || HttpMethod.HEAD.matches(request.getMethod())
                            && HttpStatus.valueOf(status).is2xxSuccessful();
        }
    }

    private static void noToken(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, shown ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        Problems.send(
                response,
                Problems.of(
                        HttpStatus.UNAUTHORIZED,
                        shown ? "invalid-token" : "token-missing",
                        shown
                                ? "This token is unknown, revoked or has ended."
                                : "Send a token: Authorization: Bearer … An administrator of the newsroom makes one."));
    }

    private static void noScope(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var scope = request.getRequestURI().startsWith(API + "/desk") ? Scope.DESK : Scope.PUBLISHED;
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope.code() + "\"");
        Problems.send(
                response,
                Problems.of(
                        HttpStatus.FORBIDDEN,
                        "insufficient-scope",
                        "This token lacks the scope %s.".formatted(scope.code())));
    }
}
