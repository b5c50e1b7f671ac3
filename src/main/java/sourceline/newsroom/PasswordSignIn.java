package sourceline.newsroom;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Refused;

/** Signing in with e-mail address and password. Why it failed is not told apart, but for too many attempts. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final MemberStore store;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Members members;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;

    PasswordSignIn(
            MemberStore store,
            Passwords passwords,
            SignInThrottle throttle,
            Members members,
            SignedIn signedIn,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.passwords = passwords;
        this.throttle = throttle;
        this.members = members;
        this.signedIn = signedIn;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var typed = given.getName();
        var password =
                given.getCredentials() == null ? "" : given.getCredentials().toString();
        var attempt = throttle.begin(canonical(typed), address(given.getDetails()));
        var member = find(typed);
        if (member == null || !member.isActive()) {
            passwords.matchNobody(password);
            throw new BadCredentialsException("no such member");
        }
        if (!passwords.matches(password, member)) {
            throw new BadCredentialsException("wrong password");
        }
        throttle.succeeded(attempt);
        if (passwords.isOutdated(member)) {
            var encoded = passwords.reencode(password);
            transaction.executeWithoutResult(status -> store.member(member.id()).reencode(member.password(), encoded));
        }
        members.refresh();
        return signedIn.authentication(member.id());
    }

    private @Nullable Member find(String typed) {
        try {
            return store.withEmail(EmailAddress.of(typed)).orElse(null);
        } catch (Refused malformed) {
            return null;
        }
    }

    private static String canonical(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
