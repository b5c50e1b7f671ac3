package sourceline.newsroom;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in failed too often of late; after the wait another attempt is free. */
public final class TooManyAttempts extends AuthenticationException {

    private final transient Duration after;

    TooManyAttempts(Duration after) {
        super("too many attempts, next one in " + after);
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
