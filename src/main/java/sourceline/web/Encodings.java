package sourceline.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request's {@code Accept-Encoding} takes (RFC 9110, section 12.5.3). */
final class Encodings {

    private static final Pattern REFUSED = Pattern.compile(".*;q=0(\\.0*)?");

    private Encodings() {}

    static boolean takes(@Nullable String header, String coding) {
        if (header == null || !header.contains(coding)) {
            return false;
        }
        for (var offered : header.toLowerCase(Locale.ROOT).replace(" ", "").split(",")) {
            if (offered.equals(coding)
                    || offered.startsWith(coding + ";")
                            && !REFUSED.matcher(offered).matches()) {
                return true;
            }
        }
        return false;
    }
}
