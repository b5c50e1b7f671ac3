package sourceline.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A command while it runs: who gave it, when, and what it has changed so far. The domain's verbs take it and leave
 * their effects with it; nothing else may change a journalled thing.
 */
public final class Act {

    private final Actor actor;
    private final Instant at;
    private final long revision;
    private final List<Effect> effects = new ArrayList<>();
    private @Nullable String reason;
    private IntConsumer howFar = percent -> {};

    /**
     * @param at UTC, truncated to milliseconds
     * @param revision the revision that the subject will have if anything is recorded
     */
    public Act(Actor actor, Instant at, long revision) {
        this.actor = actor;
        this.at = at;
        this.revision = revision;
    }

    public Actor actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    public long revision() {
        return revision;
    }

    public void record(Effect effect) {
        effects.add(effect);
    }

    /** Why the command was given; it is kept with each of its changes. */
    public void because(String reason) {
        this.reason = reason;
    }

    /**
     * Tells how far the effects are written, for a command of thousands.
     *
     * @param howFar hears it in percent; what it throws ends the command, of which nothing stays then
     */
    public void tell(IntConsumer howFar) {
        this.howFar = howFar;
    }

    void written(int percent) {
        howFar.accept(percent);
    }

    public List<Effect> effects() {
        return List.copyOf(effects);
    }

    @Nullable
    String reason() {
        return reason;
    }
}
