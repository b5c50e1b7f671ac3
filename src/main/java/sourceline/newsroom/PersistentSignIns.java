package sourceline.newsroom;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Subject;

/**
 * Keeps members signed in beyond the death of a session, a process or a node: a cookie, whose token is in the database
 * only as a hash. It is Spring Security's hook, since Spring's own persistent tokens stand in the database in clear.
 */
@Component
public class PersistentSignIns implements RememberMeServices, LogoutHandler {

    public static final String COOKIE = "sourceline-sign-in";

    private static final Logger log = LoggerFactory.getLogger(PersistentSignIns.class);

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Members members;
    private final MemberStore store;
    private final SignedIn signedIn;
    private final Journal journal;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private final String key = Token.random().value();

    PersistentSignIns(
            EntityManager entities,
            PlatformTransactionManager transactions,
            Members members,
            MemberStore store,
            SignedIn signedIn,
            Journal journal,
            PublicUrl publicUrl,
            Clock clock) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.members = members;
        this.store = store;
        this.signedIn = signedIn;
        this.journal = journal;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** What marks an authentication as made here, in this process. */
    public String key() {
        return key;
    }

    /**
     * @param token empty where the browser keeps the one it has
     */
    private record Accepted(MemberId member, UUID id, Optional<Token> token) {}

    private record Outcome(
            PersistentSignIn.Use use, @Nullable Accepted accepted, MemberId member) {}

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        var cookie = read(request);
        if (cookie.isEmpty()) {
            return null;
        }
        var outcome = cookie.get().flatMap(given -> transaction.execute(status -> use(given)));
        if (outcome.map(Outcome::use)
                .filter(PersistentSignIn.Use.COPIED::equals)
                .isPresent()) {
            endAll(outcome.get().member());
        }
        var accepted = outcome.map(Outcome::accepted);
        if (accepted.isEmpty()) {
            write(request, response, "", Duration.ZERO);
            return null;
        }
        accepted.get()
                .token()
                .ifPresent(token -> write(request, response, accepted.get().id(), token));
        members.refresh();
        var authentication = signedIn.authentication(accepted.get().member());
        return new RememberMeAuthenticationToken(
                key, Objects.requireNonNull(authentication.getPrincipal()), authentication.getAuthorities());
    }

    private record Given(UUID id, String token) {}

    private Optional<Outcome> use(Given given) {
        var found = entities.find(PersistentSignIn.class, given.id(), LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            return Optional.empty();
        }
        var now = now();
        var member = store.member(found.member());
        var use = found.use(given.token(), member, now);
        var accepted = switch (use) {
            case CURRENT -> {
                var token = Token.random();
                found.rotate(token, now);
                yield new Accepted(found.member(), found.id(), Optional.of(token));
            }
            case NEW, JUST_REPLACED -> new Accepted(found.member(), found.id(), Optional.empty());
            case OUTDATED, COPIED -> {
                entities.remove(found);
                yield null;
            }
        };
        return Optional.of(new Outcome(use, accepted, found.member()));
    }

    /** A token came that had been replaced: somebody has a copy, and nobody can tell who is the member. */
    private void endAll(MemberId member) {
        log.warn("A replaced sign-in token of member {} was used; all sign-ins of that member end", member);
        var command = Command.of(Subject.NEWSROOM, Actor.SYSTEM, OpId.random(), "member.end-sign-ins")
                .with("member", member);
        journal.perform(command, act -> {
            act.because("a replaced sign-in token was used");
            store.member(member).endSignIns(act);
            return "";
        });
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication successful) {
        if (successful.getPrincipal() instanceof SignedInMember member) {
            var token = Token.random();
            var now = now();
            var made = new PersistentSignIn(member.id(), member.generation(), token, now);
            transaction.executeWithoutResult(status -> {
                read(request).flatMap(cookie -> cookie).ifPresent(this::remove);
                removeExpired(now);
                entities.persist(made);
            });
            write(request, response, made.id(), token);
        }
    }

    private void removeExpired(Instant now) {
        entities.createQuery("delete from PersistentSignIn p where p.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** A wrong password says nothing about the sign-in that this browser already has. */
    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {}

    /** Signs out in this browser. */
    @Override
    public void logout(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Authentication member) {
        read(request)
                .flatMap(cookie -> cookie)
                .ifPresent(given -> transaction.executeWithoutResult(status -> remove(given)));
        if (response != null) {
            write(request, response, "", Duration.ZERO);
        }
    }

    /** Only whoever has the token, or has just had it, can end the sign-in. */
    private void remove(Given given) {
        entities.createQuery("delete from PersistentSignIn p where p.id = :id"
                        + " and (p.tokenHash = :hash or p.previousTokenHash = :hash)")
                .setParameter("id", given.id())
                .setParameter("hash", Token.hash(given.token()))
                .executeUpdate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Empty without a cookie; an empty one inside where the cookie is malformed. */
    private static Optional<Optional<Given>> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(PersistentSignIns::parse)
                .findFirst();
    }

    private static Optional<Given> parse(String cookie) {
        var dot = cookie.indexOf('.');
        try {
            return dot < 0
                    ? Optional.empty()
                    : Optional.of(new Given(UUID.fromString(cookie.substring(0, dot)), cookie.substring(dot + 1)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response, UUID id, Token token) {
        write(request, response, id + "." + token.value(), PersistentSignIn.UNUSED_FOR);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        var path = request.getContextPath();
        var cookie = ResponseCookie.from(COOKIE, value)
                .path(path.isEmpty() ? "/" : path)
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(publicUrl.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
