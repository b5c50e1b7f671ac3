package sourceline.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.evidence.Quote;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.text.Span;

/** The link from an entry to a span of a version. The words are kept with it, so that drift can be seen. */
@Entity
@Table(name = "citation")
class Citation {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private CitationId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entry_id")
    private Entry entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "source_id"))
    private SourceId source;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "version_id"))
    private VersionId version;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    private String exact;
    private String prefix;
    private String suffix;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "stance_by"))
    private MemberId stanceBy;

    private @Nullable String translation;
    private @Nullable String translator;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "translated_by"))
    private @Nullable MemberId translatedBy;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "cited_by"))
    private MemberId citedBy;

    @Column(name = "added_at")
    private long addedAt;

    private int place;

    @Convert(converter = JsonConverters.OfPlacement.class)
    private @Nullable PlacementState placement;

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    /** A citation as the record says, whether it is new or comes back. */
    Citation(Entry entry, CitationRecord made, Quote quote, int place) {
        this.entry = entry;
        this.id = made.id();
        this.source = made.source();
        this.version = made.version();
        this.start = quote.start();
        this.end = quote.end();
        this.exact = quote.exact();
        this.prefix = quote.prefix();
        this.suffix = quote.suffix();
        this.stance = made.stance();
        this.stanceBy = made.stanceBy();
        this.translation = made.translation();
        this.translator = made.translator();
        this.translatedBy = made.translatedBy();
        this.citedBy = made.citedBy();
        this.addedAt = made.addedAt();
        this.place = place;
    }

    boolean takeStance(Act act, Stance wanted) {
        return takeStance(act, wanted, author(act));
    }

    private boolean takeStance(Act act, Stance wanted, MemberId by) {
        if (stance == wanted) {
            return false;
        }
        act.record(effect("stance", stance.name(), wanted.name()));
        stance = wanted;
        stanceBy = by;
        return true;
    }

    /**
     * @param text null takes the translation away
     * @param by who translated, in words for readers: a name, or "machine, checked by …"
     */
    boolean translate(Act act, @Nullable String text, @Nullable String by) {
        return translate(act, text, by, author(act));
    }

    private boolean translate(Act act, @Nullable String text, @Nullable String by, MemberId translating) {
        var wanted = TextField.TRANSLATION.acceptOptional(text);
        var name = wanted == null ? null : TextField.TRANSLATOR.acceptOptional(by);
        if (Objects.equals(translation, wanted) && Objects.equals(translator, name)) {
            return false;
        }
        if (!Objects.equals(translation, wanted)) {
            act.record(effect("translation", translation, wanted));
            translatedBy = wanted == null ? null : translating;
        }
        if (!Objects.equals(translator, name)) {
            act.record(effect("translator", translator, name));
        }
        translation = wanted;
        translator = name;
        return true;
    }

    /**
     * Sets one field to what it was.
     *
     * @param field {@code stance}, {@code translation} or {@code translator}
     * @param by who had set it
     */
    boolean restore(Act act, String field, @Nullable String value, MemberId by) {
        return switch (field) {
            case "stance" -> takeStance(act, Stance.valueOf(Objects.requireNonNull(value)), by);
            case "translation" -> translate(act, value, translator, by);
            case "translator" -> translate(act, translation, value, by);
            default -> throw new NoSuchField(field);
        };
    }

    private static MemberId author(Act act) {
        return new MemberId(act.actor().member());
    }

    /** Says where it stands in the newest version; null where that is its own. */
    void placeAt(Act act, @Nullable PlacementState wanted) {
        if (!Objects.equals(placement, wanted)) {
            act.record(effect("placement", json(placement), json(wanted)));
            placement = wanted;
        }
    }

    private static @Nullable String json(@Nullable PlacementState placement) {
        return placement == null ? null : Json.write(placement);
    }

    private Effect effect(String field, @Nullable String before, @Nullable String after) {
        return Effect.of("citation", id.uuid(), field, before, after)
                .about(entry.id().uuid());
    }

    void addAuthorsTo(Set<MemberId> authors) {
        authors.add(citedBy);
        authors.add(stanceBy);
        if (translatedBy != null) {
            authors.add(translatedBy);
        }
    }

    boolean isOf(VersionId version, Quote quote, Stance stance) {
        return this.version.equals(version) && start == quote.start() && end == quote.end() && this.stance == stance;
    }

    CitationId id() {
        return id;
    }

    SourceId source() {
        return source;
    }

    VersionId version() {
        return version;
    }

    Span span() {
        return new Span(start, end);
    }

    String exact() {
        return exact;
    }

    int place() {
        return place;
    }

    CitationRecord asRecord() {
        return new CitationRecord(
                id,
                source,
                version,
                start,
                end,
                stance,
                stanceBy,
                translation,
                translator,
                translatedBy,
                citedBy,
                addedAt);
    }

    CitationState state() {
        return new CitationState(
                id,
                source,
                version,
                start,
                end,
                exact,
                prefix,
                suffix,
                stance,
                translation,
                translator,
                citedBy,
                addedAt,
                placement);
    }
}
