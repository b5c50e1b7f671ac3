package sourceline.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import sourceline.Application;
import sourceline.TestDatabase;
import sourceline.journal.OpId;

/** A new newsroom from its first start to its second, over the network. */
@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class RestartTest {

    private static final Pattern LINK = Pattern.compile("/first-administrator/([A-Za-z0-9_-]+)");
    private static final Pattern PAGE_TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String EMAIL = "first@restart.test";
    private static final String PASSWORD = "correct horse battery";

    private final String database = TestDatabase.create();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void the_first_administrator_comes_by_the_link_in_the_log_and_stays_signed_in_over_a_restart(CapturedOutput output)
            throws Exception {
        try (var application = start()) {
            var link = LINK.matcher(output);
            assertThat(link.find()).isTrue();
            var joining = application.getBean(Joining.class);
            assertThat(joining.isFirstAdministrator(link.group(1))).isTrue();
            joining.becomeFirstAdministrator(OpId.random(), link.group(1), "First One", EMAIL, PASSWORD);
            assertThat(joining.isFirstAdministrator(link.group(1))).isFalse();

            assertThat(get(application, "/actuator/prometheus").statusCode()).isEqualTo(302);
            signIn(application);
            assertThat(get(application, "/actuator/prometheus").statusCode()).isEqualTo(200);
        }
        var linksSoFar = LINK.matcher(output).results().count();
        var token = persistentToken();
        forgetSession();

        try (var application = start()) {
            assertThat(get(application, "/actuator/prometheus").statusCode()).isEqualTo(200);
            assertThat(persistentToken()).isNotEqualTo(token);
            assertThat(LINK.matcher(output).results().count()).isEqualTo(linksSoFar);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplication(Application.class).run("--server.port=0", "--spring.datasource.url=" + database);
    }

    private void signIn(ConfigurableApplicationContext application) throws IOException, InterruptedException {
        var token = PAGE_TOKEN.matcher(get(application, "/login").body());
        assertThat(token.find()).isTrue();
        var form = "username=" + URLEncoder.encode(EMAIL, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(at(application, "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token.group(1))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var response = browser.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("login"));
    }

    private HttpResponse<String> get(ConfigurableApplicationContext application, String path)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(application, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI at(ConfigurableApplicationContext application, String path) {
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port") + path);
    }

    private String persistentToken() {
        return cookie(PersistentSignIns.COOKIE).getValue();
    }

    private HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void forgetSession() {
        var store = cookies.getCookieStore();
        for (var cookie : store.getCookies()) {
            if (!cookie.getName().equals(PersistentSignIns.COOKIE)) {
                store.getURIs().forEach(uri -> store.remove(uri, cookie));
            }
        }
    }
}
