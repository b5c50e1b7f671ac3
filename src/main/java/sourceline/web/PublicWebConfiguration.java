package sourceline.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import sourceline.publication.PublicAssets;
import sourceline.publication.PublicKeys;

@Configuration(proxyBeanMethods = false)
class PublicWebConfiguration {

    /** The web server asks for filters before other beans are made, and this one stands on the database in the end. */
    @Bean
    @DependsOn("entityManagerFactory")
    FilterRegistrationBean<PublicWeb> publicWeb(
            Answers answers, PublicSite site, OembedEndpoint oembed, PublicAssets assets) {
        var registration = new FilterRegistrationBean<>(new PublicWeb(answers, site, oembed, assets));
        registration.setUrlPatterns(PublicWeb.PATHS);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }

    /** Static files for everybody, without a session; anything else under the public addresses is the filter's. */
    @Bean
    @Order(0)
    SecurityFilterChain publicChain(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/t/**",
                        "/embed/**",
                        "/embed.js",
                        "/oembed",
                        "/media/**",
                        "/a/**",
                        "/schema/**",
                        PublicKeys.ADDRESS,
                        "/assets/**",
                        "/robots.txt")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
