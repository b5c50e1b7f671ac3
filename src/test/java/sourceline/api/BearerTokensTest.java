package sourceline.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import sourceline.MovingClock;

class BearerTokensTest {

    private final MovingClock clock = new MovingClock();

    /** Nobody shows a token, so nothing is looked up. */
    private final BearerTokens filter = new BearerTokens(
            new ApiTokenStore(null), new Allowance(clock), clock, SecurityContextHolder.getContextHolderStrategy());

    @Test
    void whoever_asks_too_often_hears_when_to_ask_again() throws Exception {
        for (int asked = 0; asked < Allowance.STRANGERS; asked++) {
            assertThat(ask().getStatus()).isEqualTo(200);
        }
        var refused = ask();
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(ApiDescription.errors("Problem", refused.getContentAsString()))
                .isEmpty();
    }

    private MockHttpServletResponse ask() throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", "/api/v1/timelines"), response, new MockFilterChain());
        return response;
    }
}
