package sourceline.newsroom;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import sourceline.journal.Refused;

/**
 * What a password must be (NIST SP 800-63B: long, and nothing else asked of it), and how it is kept. The upper limit is
 * bcrypt's, which ignores what is beyond 72 bytes.
 */
@Component
class Passwords {

    static final int MIN_LENGTH = 12;
    static final int MAX_BYTES = 72;

    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = encoder.encode(Token.random().value());
    }

    /**
     * @throws Refused if the password is too short or too long
     */
    String encode(String password) {
        if (password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw new Refused("password-too-short", "password", MIN_LENGTH);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new Refused("password-too-long", "password", MAX_BYTES);
        }
        return encoder.encode(password);
    }

    boolean matches(String password, Member member) {
        return encoder.matches(password, member.password());
    }

    /** Takes as long as a comparison, so that time does not tell which addresses belong to members. */
    void matchNobody(String password) {
        encoder.matches(password, nobodys);
    }

    boolean isOutdated(Member member) {
        return encoder.upgradeEncoding(member.password());
    }

    String reencode(String password) {
        return encoder.encode(password);
    }
}
