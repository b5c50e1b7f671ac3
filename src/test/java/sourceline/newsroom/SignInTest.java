package sourceline.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;

/** Signing in through the filters, each test from an address of its own. The metrics stand for what a role is needed for. */
@SpringTest
class SignInTest {

    private static final String PROTECTED = "/actuator/prometheus";

    @Autowired
    MockMvc mvc;

    @Autowired
    As as;

    @Autowired
    Membership membership;

    @Autowired
    Account account;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final String name = "Member " + UUID.randomUUID();
    private final String address = "2001:db8:" + Integer.toHexString(name.hashCode() & 0xffff) + ":"
            + Integer.toHexString(name.hashCode() >>> 16) + "::1";

    @Test
    void who_is_not_signed_in_is_sent_to_sign_in() throws Exception {
        mvc.perform(get(PROTECTED)).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void an_unknown_address_tells_nobody_that_nothing_is_there() throws Exception {
        for (var unknown : List.of("/nothing", "/nothing/more", "/timeline/nothing", "/nothing.html", "/error")) {
            mvc.perform(get(unknown)).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void health_needs_no_sign_in() throws Exception {
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @Test
    void a_right_password_opens_a_session_and_leaves_a_cookie_that_outlives_it() throws Exception {
        join(Role.ADMINISTRATOR);

        var signedIn = signIn(As.PASSWORD);

        assertThat(signedIn.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(signedIn.getResponse().getHeader("Set-Cookie"))
                .contains(PersistentSignIns.COOKIE, "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        mvc.perform(get(PROTECTED).session(session(signedIn))).andExpect(status().isOk());
        as.administrator(() -> membership.remove(OpId.random(), member()));
    }

    @Test
    void a_wrong_password_an_unknown_address_and_a_removed_member_fail_alike() throws Exception {
        var id = join(Role.WRITER);
        assertThat(signIn("not the right one").getResponse().getRedirectedUrl()).isEqualTo("/login?error");
        assertThat(signIn("nobody@newsroom.test", As.PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/login?error");
        as.administrator(() -> membership.remove(OpId.random(), id));
        assertThat(signIn(As.PASSWORD).getResponse().getRedirectedUrl()).isEqualTo("/login?error");
    }

    @Test
    void a_sign_in_without_the_pages_token_is_refused() throws Exception {
        join(Role.WRITER);

        mvc.perform(post("/login")
                        .param("username", As.email(name))
                        .param("password", As.PASSWORD)
                        .with(from()))
                .andExpect(status().isForbidden())
                .andExpect(cookie().doesNotExist(PersistentSignIns.COOKIE));
    }

    @Test
    void guessing_is_throttled_even_with_the_right_password_at_last() throws Exception {
        join(Role.WRITER);
        for (int i = 0; i < SignInThrottle.Pace.ACCOUNT.attempts(); i++) {
            signIn("wrong guess " + i);
        }

        assertThat(signIn(As.PASSWORD).getResponse().getRedirectedUrl()).startsWith("/login?wait=");
    }

    @Test
    void the_cookie_alone_signs_in_again_and_is_replaced_by_each_use() throws Exception {
        join(Role.ADMINISTRATOR);
        var first = persistent(signIn(As.PASSWORD));

        var again = mvc.perform(get(PROTECTED).cookie(first))
                .andExpect(status().isOk())
                .andReturn();
        var second = persistent(again);

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        mvc.perform(get(PROTECTED).cookie(second)).andExpect(status().isOk());
        as.administrator(() -> membership.remove(OpId.random(), member()));
    }

    @Test
    void pages_opened_at_once_may_bring_the_same_cookie() throws Exception {
        join(Role.ADMINISTRATOR);
        var cookie = persistent(signIn(As.PASSWORD));

        mvc.perform(get(PROTECTED).cookie(cookie)).andExpect(status().isOk());
        mvc.perform(get(PROTECTED).cookie(cookie))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"));
        as.administrator(() -> membership.remove(OpId.random(), member()));
    }

    @Test
    void a_page_that_was_slow_may_bring_the_old_cookie_after_the_new_one_was_used() throws Exception {
        join(Role.ADMINISTRATOR);
        var old = persistent(signIn(As.PASSWORD));
        var current = persistent(mvc.perform(get(PROTECTED).cookie(old)).andReturn());

        mvc.perform(get(PROTECTED).cookie(current)).andExpect(status().isOk());
        mvc.perform(get(PROTECTED).cookie(old)).andExpect(status().isOk());
        mvc.perform(get(PROTECTED).cookie(current)).andExpect(status().isOk());
        as.administrator(() -> membership.remove(OpId.random(), member()));
    }

    @Test
    void a_copied_cookie_ends_every_sign_in_of_the_member() throws Exception {
        var id = join(Role.ADMINISTRATOR);
        var session = session(signIn(As.PASSWORD));
        var copied = persistent(signIn(As.PASSWORD));
        var current = persistent(mvc.perform(get(PROTECTED).cookie(copied)).andReturn());
        jdbc.update(
                "update persistent_sign_in set rotated_at = ? where member_id = ?",
                Timestamp.from(Instant.now().minusSeconds(3600)),
                id.uuid());

        mvc.perform(get(PROTECTED).cookie(copied)).andExpect(redirectedUrl("/login"));

        mvc.perform(get(PROTECTED).cookie(current)).andExpect(redirectedUrl("/login"));
        mvc.perform(get(PROTECTED).session(session)).andExpect(redirectedUrl("/login"));
        as.administrator(() -> membership.remove(OpId.random(), id));
    }

    @Test
    void the_token_stands_in_the_database_only_as_a_hash() throws Exception {
        join(Role.WRITER);
        var cookie = persistent(signIn(As.PASSWORD)).getValue();
        var token = cookie.substring(cookie.indexOf('.') + 1);

        assertThat(jdbc.queryForList("select token_hash from persistent_sign_in", String.class))
                .contains(Token.hash(token))
                .doesNotContain(token);
    }

    @Test
    void signing_out_ends_the_cookie() throws Exception {
        join(Role.WRITER);
        var signedIn = signIn(As.PASSWORD);
        var cookie = persistent(signedIn);

        mvc.perform(post("/logout").session(session(signedIn)).cookie(cookie).with(csrf()))
                .andExpect(header().string("Set-Cookie", containsString("Max-Age=0")));

        mvc.perform(get(PROTECTED).cookie(cookie)).andExpect(redirectedUrl("/login"));
    }

    @Test
    void signing_out_everywhere_ends_sessions_and_cookies() throws Exception {
        var id = join(Role.ADMINISTRATOR);
        var here = signIn(As.PASSWORD);
        var there = signIn(As.PASSWORD);

        as.member(id, () -> account.signOutEverywhere(OpId.random()));

        for (var browser : Set.of(here, there)) {
            mvc.perform(get(PROTECTED).session(session(browser))).andExpect(redirectedUrl("/login"));
            mvc.perform(get(PROTECTED).cookie(persistent(browser))).andExpect(redirectedUrl("/login"));
        }
        as.administrator(() -> membership.remove(OpId.random(), id));
    }

    @Test
    void a_role_given_or_taken_counts_in_an_open_session() throws Exception {
        var id = join(Role.WRITER);
        var session = session(signIn(As.PASSWORD));
        mvc.perform(get(PROTECTED).session(session)).andExpect(status().isForbidden());

        as.administrator(() -> membership.changeRoles(OpId.random(), id, Set.of(Role.ADMINISTRATOR)));
        mvc.perform(get(PROTECTED).session(session)).andExpect(status().isOk());

        as.administrator(() -> membership.changeRoles(OpId.random(), id, Set.of(Role.WRITER)));
        mvc.perform(get(PROTECTED).session(session)).andExpect(status().isForbidden());
    }

    @Test
    void a_malformed_cookie_is_nobody() throws Exception {
        for (var value : new String[] {"", "x", "x.y", UUID.randomUUID() + ".", UUID.randomUUID() + ".abc"}) {
            mvc.perform(get(PROTECTED).cookie(new Cookie(PersistentSignIns.COOKIE, value)))
                    .andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void a_demo_sign_in_does_not_exist_in_production() {
        assertThat(context.getBeanNamesForType(DemoMembers.class)).isEmpty();
        assertThat(mappings.getHandlerMethods().keySet())
                .flatExtracting(RequestMappingInfo::getPatternValues)
                .isNotEmpty()
                .noneMatch(pattern -> pattern.startsWith("/demo"));
    }

    @Test
    void the_studio_cannot_be_framed_and_loads_nothing_from_elsewhere() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'self';")))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private MemberId join(Role role) {
        return as.join(name, role);
    }

    private MemberId member() {
        return as.administrator(membership::members).stream()
                .filter(member -> member.email().equals(As.email(name)))
                .findFirst()
                .orElseThrow()
                .member()
                .id();
    }

    private MvcResult signIn(String password) throws Exception {
        return signIn(As.email(name), password);
    }

    private MvcResult signIn(String email, String password) throws Exception {
        return mvc.perform(post("/login")
                        .param("username", email)
                        .param("password", password)
                        .with(csrf())
                        .with(from()))
                .andExpect(status().isFound())
                .andReturn();
    }

    private RequestPostProcessor from() {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static MockHttpSession session(MvcResult signedIn) {
        return (MockHttpSession) Objects.requireNonNull(signedIn.getRequest().getSession());
    }

    private static Cookie persistent(MvcResult signedIn) {
        var header = signedIn.getResponse().getHeaders("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(PersistentSignIns.COOKIE + "="))
                .findFirst()
                .orElseThrow();
        var value = header.substring(PersistentSignIns.COOKIE.length() + 1, header.indexOf(';'));
        return new Cookie(PersistentSignIns.COOKIE, value);
    }
}
