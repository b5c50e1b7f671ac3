package sourceline.source;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web that may be asked for: http or https, a host by its name or by four plain decimal numbers or in
 * brackets, no user name. Whether the host is on the public internet turns out when its name is looked up, see
 * {@link SafeWeb}. Immutable.
 *
 * @param uri as it is asked for: the host in ASCII and lower case, no fragment, everything else encoded
 */
public record WebAddress(URI uri) {

    static final int LONGEST = SourceFacts.ADDRESS_LIMIT;

    private static final Pattern PARTS = Pattern.compile("(?is)(https?):/{2}([^/?#\\\\]*)([^#]*)(#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9]\\d{0,2})(\\.(0|[1-9]\\d{0,2})){3}");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");
    private static final Pattern BRACKETED = Pattern.compile("\\[[0-9a-fA-F:.]{2,45}]");

    private static final Set<IDNA.Error> EMPTY_AT_MOST = EnumSet.of(IDNA.Error.EMPTY_LABEL);

    /** As browsers do it (UTS #46), so that letters of any width or script end up as what is looked up. */
    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII
            | IDNA.CHECK_BIDI
            | IDNA.CHECK_CONTEXTJ
            | IDNA.USE_STD3_RULES
            | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /**
     * Reads an address as somebody types or pastes it.
     *
     * @throws FetchRefused if it is none that may be asked for
     */
    public static WebAddress of(String typed) {
        var address = typed.strip();
        if (address.length() > LONGEST) {
            throw FetchRefused.address("fetch-address-too-long", LONGEST);
        }
        var parts = PARTS.matcher(address);
        if (address.chars().anyMatch(unit -> unit < ' ' || unit == 0x7f) || !parts.matches()) {
            throw notAnAddress(address);
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var authority = parts.group(2);
        if (authority.indexOf('@') >= 0) {
            throw FetchRefused.address("fetch-credentials");
        }
        var place = AUTHORITY.matcher(authority);
        if (!place.matches() || parts.group(3).startsWith("\\")) {
            throw FetchRefused.address("fetch-address-malformed", address);
        }
        var rest = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
        var port = port(place.group(2), scheme);
        return new WebAddress(
                uri(scheme + "://" + host(place.group(1)) + (port < 0 ? "" : ":" + port) + encoded(rest), authority));
    }

    /**
     * Where a redirect leads.
     *
     * @throws FetchRefused if it is no address that may be asked for
     */
    WebAddress redirectedTo(String location) {
        var target = location.strip();
        if (SCHEME.matcher(target).matches()) {
            return of(target);
        }
        if (target.startsWith("//")) {
            return of(uri.getScheme() + ":" + target);
        }
        try {
            return of(uri.resolve(encoded(target)).toString());
        } catch (IllegalArgumentException e) {
            var refused = FetchRefused.address("fetch-address-malformed", target);
            refused.initCause(e);
            throw refused;
        }
    }

    private static FetchRefused notAnAddress(String address) {
        var scheme = SCHEME.matcher(address);
        return scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")
                ? FetchRefused.address("fetch-scheme", scheme.group(1))
                : FetchRefused.address("fetch-address-malformed", address);
    }

    private static URI uri(String plain, String authority) {
        try {
            var uri = new URI(plain);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            var refused = FetchRefused.address("fetch-host", authority);
            refused.initCause(e);
            throw refused;
        }
        throw FetchRefused.address("fetch-host", authority);
    }

    /** -1 for the one that the scheme implies. */
    private static int port(@Nullable String written, String scheme) {
        if (written == null || written.isEmpty()) {
            return -1;
        }
        var port = Integer.parseInt(written);
        if (port == (scheme.equals("https") ? 443 : 80)) {
            return -1;
        }
        // What listens below is no web server, and may do what it is told by a crafted request.
        if (port > 65_535 || (port < 1_024 && port != 80 && port != 443)) {
            throw FetchRefused.address("fetch-port", written);
        }
        return port;
    }

    private static String host(String written) {
        if (written.startsWith("[")) {
            // A zone names an interface of this machine, and a public address has none.
            if (!BRACKETED.matcher(written).matches()) {
                throw FetchRefused.address("fetch-host", written);
            }
            return written.toLowerCase(Locale.ROOT);
        }
        var info = new IDNA.Info();
        var name = NAMES.nameToASCII(decoded(written), new StringBuilder(), info)
                .toString()
                .toLowerCase(Locale.ROOT);
        var host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!EMPTY_AT_MOST.containsAll(info.getErrors())) {
            throw FetchRefused.address("fetch-host", written);
        }
        // Empty at its end is what an absolute name is, and nowhere else.
        if (host.isEmpty()
                || host.length() > 253
                || host.startsWith(".")
                || host.contains("..")
                || host.endsWith(".")) {
            throw FetchRefused.address("fetch-host", written);
        }
        var last = host.substring(host.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches() && !DECIMAL.matcher(host).matches()) {
            throw FetchRefused.address("fetch-odd-number", written);
        }
        return host;
    }

    private static String decoded(String host) {
        if (host.indexOf('%') < 0) {
            return host;
        }
        try {
            return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            var refused = FetchRefused.address("fetch-host", host);
            refused.initCause(e);
            throw refused;
        }
    }

    /** With everything encoded that may not stand in an address; what is encoded already stays. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point > ' ' && point < 0x7f && "\"<>\\^`{|}[]".indexOf(point) < 0) {
                encoded.appendCodePoint(point);
            } else {
                for (var unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xff));
                }
            }
        });
        return encoded.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    }

    /** Whether nobody on the way can read or change what is asked and answered. */
    boolean isEncrypted() {
        return uri.getScheme().equals("https");
    }

    /** The host without brackets. */
    String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
