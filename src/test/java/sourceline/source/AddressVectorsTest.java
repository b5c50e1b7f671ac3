package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import sourceline.journal.Refused;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vectors that others collected: the WHATWG's for addresses, with a column for hosts that no server may fetch, and the
 * Big List of Naughty Strings. Each runs where a system property gives its file.
 */
class AddressVectorsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Vector(String input, boolean relative, boolean failure, String href, boolean inner) {}

    @Test
    void no_address_leads_to_a_host_that_a_server_may_not_fetch() throws IOException {
        var hosts = new PublicHosts(AddressVectorsTest::literal, false);
        var vectors = vectors(file("sourceline.url-vectors"));

        assertThat(vectors)
                .isNotEmpty()
                .filteredOn(Vector::inner)
                .isNotEmpty()
                .noneMatch(vector -> leadsOn(hosts, vector));
    }

    @Test
    void what_no_browser_takes_for_an_address_is_none_here() throws IOException {
        assertThat(vectors(file("sourceline.url-vectors")))
                .filteredOn(vector -> vector.failure() && !vector.relative())
                .isNotEmpty()
                .noneMatch(vector -> isAddress(vector.input()));
    }

    @Test
    void ordinary_addresses_are_read_as_browsers_read_them() throws IOException {
        var ordinary = vectors(file("sourceline.url-vectors")).stream()
                .filter(vector -> vector.input().equals(vector.href())
                        && vector.href().matches("https?://[a-z]+(\\.[a-z]+)*/[a-zA-Z0-9/?=&.-]*"))
                .toList();

        assertThat(ordinary)
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(WebAddress.of(vector.input())).hasToString(vector.href()));
    }

    @Test
    void naughty_strings_are_read_or_refused_and_nothing_else() throws IOException {
        var strings = new ArrayList<String>();
        JSON.readTree(Files.readString(file("sourceline.naughty-strings")))
                .forEach(node -> strings.add(node.stringValue()));

        assertThat(strings).isNotEmpty().allSatisfy(text -> {
            refusedOrDone(() -> WebAddress.of(text));
            refusedOrDone(() -> WebAddress.of("https://" + text));
            refusedOrDone(() -> SourceExamples.titled(text));
            refusedOrDone(() -> Importer.read(new Material.Pasted(text), Locale.ENGLISH));
            refusedOrDone(
                    () -> Importer.read(SourceExamples.uploaded("a.html", "<p>" + text + "</p>"), Locale.ENGLISH));
        });
    }

    private static void refusedOrDone(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            assertThat(refused.code()).isNotEmpty();
        }
    }

    private static boolean isAddress(String text) {
        try {
            WebAddress.of(text);
            return true;
        } catch (FetchRefused refused) {
            return false;
        }
    }

    private static boolean leadsOn(PublicHosts hosts, Vector vector) {
        try {
            hosts.resolve(WebAddress.of(vector.input()).host());
            return true;
        } catch (FetchRefused | UnknownHostException refused) {
            return false;
        }
    }

    /** Looks up what is written as a number and this machine's name, and asks nobody. */
    private static InetAddress[] literal(String host) throws UnknownHostException {
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
        }
        try {
            return new InetAddress[] {InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", ""))};
        } catch (IllegalArgumentException name) {
            throw new UnknownHostException(host);
        }
    }

    private static List<Vector> vectors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Vector(
                        JSON.readTree(cells[0]).stringValue(),
                        !cells[1].equals("null"),
                        cells[2].equals("true"),
                        cells[3],
                        cells[5].toLowerCase(Locale.ROOT).equals("true")))
                .toList();
    }

    private static Path file(String property) {
        var path = System.getProperty(property, "");
        assumeTrue(!path.isEmpty(), "runs with -D" + property + "=FILE");
        return Path.of(path);
    }
}
