package sourceline.api;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsAdministrator;
import sourceline.newsroom.SignedIn;

/** The tokens by which other programs are let in, as an administrator gives and takes them. */
@Service
@AsAdministrator
public class ApiTokens {

    private final Journal journal;
    private final ShownOnce shown;
    private final ApiTokenStore store;
    private final SignedIn signedIn;
    private final Clock clock;

    ApiTokens(Journal journal, ShownOnce shown, ApiTokenStore store, SignedIn signedIn, Clock clock) {
        this.journal = journal;
        this.shown = shown;
        this.store = store;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those that nobody has revoked, the newest first. */
    @Transactional(readOnly = true)
    public List<ApiTokenView> tokens() {
        var now = clock.instant();
        return store.standing().stream().map(token -> token.view(now)).toList();
    }

    /**
     * Makes a token.
     *
     * @param name what the program is called, for people
     * @return what to hand on; given again with the same {@code opId}, another secret of the same token, as the first one is
     *     kept nowhere
     * @throws sourceline.journal.Refused if no scope is given
     * @throws sourceline.text.NotText if the name is none
     */
    public NewApiToken make(OpId opId, String name, Set<Scope> scopes, Lifetime lifetime) {
        var command = command(opId, "token.make")
                .with("name", name)
                .with("scopes", ScopeSet.text(scopes))
                .with("lifetime", lifetime);
        return shown.perform(
                command,
                act -> {
                    var secret = ApiToken.secret();
                    var token = new ApiToken(act, name, scopes, lifetime, secret);
                    store.add(token);
                    return token.shown(secret);
                },
                NewApiToken::id,
                id -> replace(TokenId.of(id)));
    }

    private NewApiToken replace(TokenId id) {
        return shown.perform(
                command(OpId.random(), "token.replace").with("token", id),
                act -> {
                    var secret = ApiToken.secret();
                    var token = store.token(id);
                    token.replace(act, secret);
                    return token.shown(secret);
                },
                NewApiToken::id,
                same -> replace(id));
    }

    /** Takes a token back: whoever shows it is let in no longer, from now on and for good. */
    public Receipt revoke(OpId opId, TokenId id) {
        return journal.perform(command(opId, "token.revoke").with("token", id), act -> {
            store.token(id).revoke(act);
            return "";
        });
    }

    private Command command(OpId opId, String name) {
        return Command.of(Subject.NEWSROOM, signedIn.actor(), opId, name);
    }
}
