package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.timeline.TimelineId;

/** On whose pages one timeline may be embedded, where that is not anybody's. */
@Entity
@Table(name = "embed_rule")
class EmbedRule {

    @Id
    private UUID id;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private TimelineId timeline;

    private String origins = "";

    @SuppressWarnings("NullAway.Init")
    protected EmbedRule() {}

    EmbedRule(TimelineId timeline) {
        this.id = UUID.randomUUID();
        this.timeline = timeline;
    }

    Frames frames() {
        return Frames.typed(origins);
    }

    /** Says whose pages those are from now on; nothing happens where it says so already. */
    void allow(Act act, Frames frames) {
        if (frames.text().equals(origins)) {
            return;
        }
        act.record(Effect.of("embed", id, "origins", origins, frames.text()));
        origins = frames.text();
    }
}
