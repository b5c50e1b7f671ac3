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
import sourceline.publication.ReadersTold.What;
import sourceline.source.WebAddress;
import sourceline.text.PlainText;

/** Somebody who wants to hear when readers are told something. Its secret is kept, as every delivery is signed with it. */
@Entity
@Table(name = "webhook")
class Webhook {

    static final int NAME_LIMIT = 100;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private WebhookId id;

    private String name;
    private String address;

    @Convert(converter = WhatSet.class)
    private Set<What> about;

    private String secret;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    /**
     * @throws Refused if it is about nothing
     * @throws sourceline.text.NotText if the name is none
     */
    Webhook(Act act, String name, WebAddress address, Set<What> about, WebhookSecret secret) {
        if (about.isEmpty()) {
            throw new Refused("about-missing", "about");
        }
        this.id = WebhookId.random();
        this.name = PlainText.line("name", name, NAME_LIMIT);
        this.address = address.toString();
        this.about = Set.copyOf(about);
        this.secret = secret.text();
        this.madeAt = act.at();
        record(act, "made", null, this.name);
        record(act, "address", null, this.address);
        record(act, "about", null, WhatSet.text(about));
    }

    /** Another secret; what is sent from now on is signed with that. */
    void replaceSecret(Act act, WebhookSecret secret) {
        this.secret = secret.text();
        record(act, "secret", null, null);
    }

    /** Its end is noted; whoever keeps it takes it away. */
    void removed(Act act) {
        record(act, "removed", name, null);
    }

    private void record(Act act, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of("webhook", id.uuid(), field, before, after));
    }

    WebhookId id() {
        return id;
    }

    WebAddress address() {
        return WebAddress.of(address);
    }

    WebhookSecret secret() {
        return new WebhookSecret(secret);
    }

    boolean wants(What what) {
        return about.contains(what);
    }

    WebhookView view() {
        return new WebhookView(id, name, address, about, madeAt);
    }
}
