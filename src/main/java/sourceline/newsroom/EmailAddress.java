package sourceline.newsroom;

import java.util.Locale;
import java.util.regex.Pattern;
import sourceline.journal.Refused;

/**
 * An address that a member signs in with, in lower case. It need not receive mail, so this checks its shape only: what
 * an HTML e-mail field accepts (WHATWG HTML, 4.10.5.1.5), at most 254 characters (RFC 5321).
 */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+"
            + "@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*");

    public EmailAddress {
        if (value.length() > MAX_LENGTH) {
            throw new Refused("email-too-long", "email", MAX_LENGTH);
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new Refused("email-malformed", "email", value);
        }
    }

    /**
     * @throws Refused if the text is no e-mail address
     */
    public static EmailAddress of(String text) {
        return new EmailAddress(text.strip().toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return value;
    }
}
