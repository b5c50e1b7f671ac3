package sourceline.studio.access;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import sourceline.newsroom.CurrentSignIn;
import sourceline.newsroom.PersistentSignIns;
import sourceline.newsroom.PublicUrl;
import sourceline.newsroom.SignedIn;

/**
 * The studio's chain: everything that no other chain takes. Vaadin's client needs inline and evaluated scripts; nothing
 * else is let in, and nobody may frame the studio. Vaadin's requests carry a token of their own; Vaadin would exempt the
 * sign-in form too, so its settings for that are replaced.
 */
@Configuration(proxyBeanMethods = false)
class StudioSecurity {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain studio(
            HttpSecurity http,
            RequestUtil vaadinRequests,
            PersistentSignIns persistentSignIns,
            SignedIn signedIn,
            PublicUrl publicUrl) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/assets/**", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .denyAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(DemoSignIn.ADDRESS)
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie(publicUrl))
                        .ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .formLogin(form -> form.loginPage("/login").failureHandler(new SignInFailed()))
                .rememberMe(remember ->
                        remember.rememberMeServices(persistentSignIns).key(persistentSignIns.key()))
                .addFilterBefore(new CurrentSignIn(signedIn), RememberMeAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class)
                                .enableCsrfConfiguration(false)
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Not in the session, which may have ended while the sign-in page stood open. */
    private static CsrfTokenRepository tokenInCookie(PublicUrl publicUrl) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("sourceline-csrf");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Lax").secure(publicUrl.isSecure()));
        return tokens;
    }
}
