package sourceline.api;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Token;
import sourceline.text.PlainText;

/** What a program shows to be let in. Only its hash and its last characters are kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

    static final int NAME_LIMIT = 100;

    /** So that whoever searches code for secrets knows one that was left there. */
    static final String PREFIX = "sourceline_";

    private static final int HINT = 4;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private TokenId id;

    private String name;

    @Convert(converter = ScopeSet.class)
    private Set<Scope> scopes;

    @Column(name = "token_hash")
    private String hash;

    private String hint;

    @AttributeOverride(name = "uuid", column = @Column(name = "made_by"))
    private MemberId madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    /**
     * @param secret what the program will show
     * @throws Refused if no scope is given
     * @throws sourceline.text.NotText if the name is none
     */
    ApiToken(Act act, String name, Set<Scope> scopes, Lifetime lifetime, String secret) {
        if (scopes.isEmpty()) {
            throw new Refused("scopes-missing", "scopes");
        }
        this.id = TokenId.random();
        this.name = PlainText.line("name", name, NAME_LIMIT);
        this.scopes = Set.copyOf(scopes);
        this.hash = Token.hash(secret);
        this.hint = hint(secret);
        this.madeBy = new MemberId(act.actor().member());
        this.madeAt = act.at();
        this.expiresAt = lifetime.end(act.at()).orElse(null);
        record(act, "made", this.name);
        record(act, "scopes", ScopeSet.text(scopes));
    }

    /** A secret that nobody has seen yet. */
    static String secret() {
        return PREFIX + Token.random().value();
    }

    private static String hint(String secret) {
        return secret.substring(secret.length() - HINT);
    }

    /** Another secret in place of the first, which stops working. */
    void replace(Act act, String secret) {
        hash = Token.hash(secret);
        hint = hint(secret);
        record(act, "replaced", null);
    }

    /** From now on it opens nothing. */
    void revoke(Act act) {
        if (revokedAt == null) {
            revokedAt = act.at();
            record(act, "revoked", null);
        }
    }

    private void record(Act act, String field, @Nullable String after) {
        act.record(Effect.of("token", id.uuid(), field, null, after));
    }

    boolean works(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    TokenId id() {
        return id;
    }

    Set<Scope> scopes() {
        return scopes;
    }

    NewApiToken shown(String secret) {
        return new NewApiToken(id, name, secret, expiresAt);
    }

    ApiTokenView view(Instant now) {
        return new ApiTokenView(id, name, scopes, hint, madeBy, madeAt, expiresAt, lastUsedAt, !works(now));
    }
}
