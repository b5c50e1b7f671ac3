package sourceline.newsroom;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import sourceline.journal.Actor;

/** The member at work in the current session, asked for afresh at each call, so that a role taken away is gone at once. */
@Component("signedIn")
public class SignedIn {

    private final Members members;

    SignedIn(Members members) {
        this.members = members;
    }

    /**
     * @throws NotSignedIn if nobody is signed in, or whoever is no longer belongs to the newsroom
     */
    public MemberId id() {
        return member().orElseThrow(NotSignedIn::new).id();
    }

    /** The member as the journal knows them. */
    public Actor actor() {
        return new Actor(id().uuid());
    }

    /** Whether the member has, at this moment, the role or one that includes it. */
    public boolean has(Role role) {
        return member().map(member -> member.has(role)).orElse(false);
    }

    public boolean isMember() {
        return member().isPresent();
    }

    /** The member at work, unless they left or their sign-ins were ended meanwhile. */
    public Optional<MemberView> member() {
        return member(SecurityContextHolder.getContext().getAuthentication());
    }

    private Optional<MemberView> member(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInMember principal)) {
            return Optional.empty();
        }
        return members.generation(principal.id())
                .filter(generation -> generation == principal.generation())
                .flatMap(generation -> members.named(principal.id()))
                .filter(MemberView::active);
    }

    /**
     * Does the work as the member, with their present roles, and goes back to whoever was signed in before. For the
     * demo's seed and for tests: nothing that serves a request may call it.
     */
    public <T extends @Nullable Object> T acting(MemberId member, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(member));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /**
     * What a session holds for the member from now on, with the roles that they have at this moment. Whoever calls it
     * has made sure that the member is who they say.
     *
     * @throws IllegalArgumentException if there is no such member in the newsroom
     */
    public Authentication authentication(MemberId id) {
        var member = members.named(id)
                .filter(MemberView::active)
                .orElseThrow(() -> new IllegalArgumentException("no member " + id));
        var roles = Arrays.stream(Role.values())
                .filter(member::has)
                .map(role -> "ROLE_" + role)
                .toArray(String[]::new);
        var generation = members.generation(id).orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInMember(id, generation), null, AuthorityUtils.createAuthorityList(roles));
    }
}
