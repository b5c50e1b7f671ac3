package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org | https://example.org/",
                "  HTTP://Example.ORG/News?id=1&x=a b#top | http://example.org/News?id=1&x=a%20b",
                "https://example.org:443/a | https://example.org/a",
                "http://example.org:8080/a | http://example.org:8080/a",
                "https://example.org./a | https://example.org/a",
                "https://зеркало.рф/новости | https://xn--80ajfngsk.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
                "https://example.org/100%/a%20b | https://example.org/100%25/a%20b",
                "http://93.184.215.14/ | http://93.184.215.14/",
                "http://[2606:2800:220:1::1]/ | http://[2606:2800:220:1::1]/",
                "https://ｅｘａｍｐｌｅ．ｏｒｇ/ | https://example.org/",
            })
    void an_address_is_asked_for_in_its_plain_form(String typed, String plain) {
        assertThat(WebAddress.of(typed)).hasToString(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.org/a | fetch-scheme",
                "file:///etc/passwd | fetch-scheme",
                "javascript:alert(1) | fetch-scheme",
                "gopher://127.0.0.1:25/x | fetch-scheme",
                "example.org | fetch-address-malformed",
                "http:example.org | fetch-address-malformed",
                "http:/example.org | fetch-address-malformed",
                "http:\\\\example.org | fetch-address-malformed",
                "http://example.org\\@127.0.0.1/ | fetch-address-malformed",
                "http://example.org:80:80/ | fetch-address-malformed",
                "http://example.org:port/ | fetch-address-malformed",
                "http://member@example.org/ | fetch-credentials",
                "http://member:secret@example.org/ | fetch-credentials",
                "http://example.org@127.0.0.1/ | fetch-credentials",
                "http://example.org:25/ | fetch-port",
                "http://example.org:70000/ | fetch-port",
                "http:///a | fetch-host",
                "http://a..b/ | fetch-host",
                "http://a b/ | fetch-host",
                "http://[fe80::1%25eth0]/ | fetch-host",
                "http://[v1.a]/ | fetch-host",
                "http://%00/ | fetch-host",
            })
    void what_is_no_public_web_address_is_refused_by_its_kind(String typed, String code) {
        assertRefused(typed, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://0x7f.1/",
                "http://127.1/",
                "http://127.0.0.01/",
                "http://127.0.0.1.2/",
                "http://１２７.1/",
                "http://%30x7f.1/",
                "http://0x/",
            })
    void a_number_that_is_spelt_oddly_is_no_host(String typed) {
        assertRefused(typed, "fetch-odd-number");
    }

    @Test
    void an_address_over_the_limit_is_refused() {
        assertRefused("https://example.org/" + "a".repeat(2_000), "fetch-address-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "/b?c=1,https://example.org/b?c=1",
        "b,https://example.org/news/b",
        "//other.org/b,https://other.org/b",
        "https://other.org/b,https://other.org/b",
        "/ä ö,https://example.org/%C3%A4%20%C3%B6",
    })
    void a_redirect_leads_on_from_where_it_was_given(String location, String target) {
        assertThat(WebAddress.of("https://example.org/news/a").redirectedTo(location))
                .hasToString(target);
    }

    private static void assertRefused(String typed, String code) {
        assertThatThrownBy(() -> WebAddress.of(typed))
                .asInstanceOf(InstanceOfAssertFactories.type(FetchRefused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo("address");
                    assertThat(refused.reason()).isEqualTo(FetchRefused.Reason.NOT_ALLOWED);
                });
    }
}
