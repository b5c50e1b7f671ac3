package sourceline.publication;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** A dated public word about an entry. Given once; only a hold is ever added to, by lifting it. */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    private UUID id;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private TimelineId timeline;

    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Enumerated(EnumType.STRING)
    private PublishedNotice.Kind kind;

    private String words;
    private @Nullable String wrong;

    @Column(name = "wrong_from")
    private @Nullable Instant wrongFrom;

    @Column(name = "wrong_until")
    private @Nullable Instant wrongUntil;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_words")
    private @Nullable String liftedWords;

    @Column(name = "snapshot_number")
    private @Nullable Integer snapshot;

    @Column(name = "given_at")
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    private Notice(
            Act act,
            TimelineId timeline,
            EntryId entry,
            PublishedNotice.Kind kind,
            String words,
            @Nullable Integer snapshot) {
        this.id = UUID.randomUUID();
        this.timeline = timeline;
        this.entry = entry;
        this.kind = kind;
        this.words = words;
        this.snapshot = snapshot;
        this.givenAt = act.at();
    }

    /** A word that changes what readers see at once and needs no snapshot. */
    static Notice give(Act act, TimelineId timeline, EntryId entry, PublishedNotice.Kind kind, String words) {
        return new Notice(act, timeline, entry, kind, words, null).given(act);
    }

    /** A word that comes with a snapshot. */
    static Notice withSnapshot(
            Act act, TimelineId timeline, EntryId entry, PublishedNotice.Kind kind, String words, int snapshot) {
        return new Notice(act, timeline, entry, kind, words, snapshot).given(act);
    }

    /** What was wrong, what is right, and how long the wrong stood. */
    static Notice correction(
            Act act,
            TimelineId timeline,
            EntryId entry,
            String wrong,
            Instant from,
            Instant until,
            String right,
            int snapshot) {
        var notice = new Notice(act, timeline, entry, PublishedNotice.Kind.CORRECTION, right, snapshot);
        notice.wrong = wrong;
        notice.wrongFrom = from;
        notice.wrongUntil = until;
        return notice.given(act);
    }

    private Notice given(Act act) {
        var effect = Effect.of("notice", id, kind.name().toLowerCase(Locale.ROOT), null, words)
                .about(entry.uuid());
        act.record(wrong == null ? effect : effect.detail(PublishedJson.canonical(Map.of("wrong", wrong))));
        return this;
    }

    /**
     * Ends a hold.
     *
     * @throws NotHeld if this is none, or it has been lifted
     */
    void lift(Act act, String words) {
        if (!isHold()) {
            throw new NotHeld(entry);
        }
        this.liftedAt = act.at();
        this.liftedWords = words;
        act.record(Effect.of("notice", id, "lifted", null, words).about(entry.uuid()));
    }

    /** Takes its words out, where they would repeat what is erased. */
    void forget() {
        words = "";
        wrong = wrong == null ? null : "";
        liftedWords = liftedWords == null ? null : "";
    }

    boolean isHold() {
        return kind == PublishedNotice.Kind.HOLD && liftedAt == null;
    }

    EntryId entry() {
        return entry;
    }

    Instant at() {
        return givenAt;
    }

    PublishedNotice published() {
        return new PublishedNotice(
                id, entry.uuid(), kind, givenAt, words, wrong, wrongFrom, wrongUntil, liftedAt, liftedWords, snapshot);
    }
}
