package sourceline.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.text.WordMerge;

/** What is published: its header, its strands and its periods. Entries refer to it by id. */
@Entity
@Table(name = "timeline")
class Timeline {

    static final int ENTRIES = 5_000;
    static final int SLUG_LENGTH = 80;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private TimelineId id;

    private String title;
    private String summary;
    private String language;
    private String zone;
    private String slug;

    @Convert(converter = JsonConverters.OfRevisions.class)
    @Column(name = "field_revisions")
    private Map<String, Long> fieldRevisions = Map.of();

    @OneToMany(mappedBy = "timeline", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Strand> strands = new ArrayList<>();

    @OneToMany(mappedBy = "timeline", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Period> periods = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Timeline() {}

    private Timeline(TimelineId id) {
        this.id = id;
        this.title = "";
        this.summary = "";
        this.language = "";
        this.zone = "";
        this.slug = "";
    }

    static Timeline create(Act act, TimelineId id, NewTimeline wanted) {
        var timeline = new Timeline(id);
        act.record(Effect.of("timeline", id.uuid(), "created", null, null));
        timeline.retitle(act, "", wanted.title());
        timeline.summarise(act, "", wanted.summary());
        timeline.speak(act, 0, wanted.language());
        timeline.keepTimeOf(act, 0, wanted.zone());
        timeline.moveTo(act, 0, wanted.slug());
        return timeline;
    }

    /**
     * Words the title anew. What others changed since the base stays where it does not meet this change; where it does,
     * this change stands.
     *
     * @param base the wording that the writer had before them
     */
    Edited retitle(Act act, String base, String title) {
        var outcome = reword(act, TextField.TITLE, "title", base, this.title, title);
        this.title = outcome.value();
        return outcome;
    }

    /** Words the summary anew; as {@link #retitle}. */
    Edited summarise(Act act, String base, String summary) {
        var outcome = reword(act, TextField.SUMMARY, "summary", base, this.summary, summary);
        this.summary = outcome.value();
        return outcome;
    }

    private Edited reword(Act act, TextField kind, String field, String base, String now, String wanted) {
        var accepted = kind.accept(wanted);
        var merged = WordMerge.merge(base, accepted, now);
        // Both changes may fit each by itself and not together.
        var text = kind.accept(merged.text());
        var older = fieldRevisions.getOrDefault(field, 0L);
        set(act, field, act.revision(), now, text);
        return new Edited(
                text,
                !text.equals(accepted),
                merged.conflict(),
                merged.conflict() ? older : null,
                merged.conflicts(),
                false);
    }

    /** The language that readers are addressed in. */
    Edited speak(Act act, long base, Locale language) {
        var tag = language.toLanguageTag();
        var outcome = set(act, "language", base, this.language, tag);
        this.language = tag;
        return outcome;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** The zone in which times are told to readers. */
    Edited keepTimeOf(Act act, long base, ZoneId zone) {
        var outcome = set(act, "zone", base, this.zone, zone.getId());
        this.zone = zone.getId();
        return outcome;
    }

    /** Gives the timeline another address; that it is free is for the caller to see to. */
    Edited moveTo(Act act, long base, String slug) {
        if (slug.length() > SLUG_LENGTH || !SLUG.matcher(slug).matches()) {
            throw new SlugInvalid(slug, SLUG_LENGTH);
        }
        var outcome = set(act, "slug", base, this.slug, slug);
        this.slug = slug;
        return outcome;
    }

    /** Its strands, and the verbs that change them. */
    TimelineStrands strands() {
        return new TimelineStrands(this, strands);
    }

    /** Its periods, and the verbs that change them. */
    TimelinePeriods periods() {
        return new TimelinePeriods(this, periods);
    }

    /**
     * Sets one field of the header to what it was.
     *
     * @param value as the journal has it
     */
    void restore(Act act, String field, String value) {
        switch (field) {
            case "title" -> retitle(act, title, value);
            case "summary" -> summarise(act, summary, value);
            case "language" -> speak(act, act.revision(), Locale.forLanguageTag(value));
            case "zone" -> keepTimeOf(act, act.revision(), ZoneId.of(value));
            case "slug" -> moveTo(act, act.revision(), value);
            default -> throw new NoSuchField(field);
        }
    }

    private Edited set(Act act, String field, long base, String before, String after) {
        if (before.equals(after)) {
            return Edited.applied(after);
        }
        var older = fieldRevisions.getOrDefault(field, 0L);
        act.record(Effect.of("timeline", id.uuid(), field, before.isEmpty() ? null : before, after));
        touch(field, act);
        return base < older ? Edited.over(older, after) : Edited.applied(after);
    }

    void touch(String field, Act act) {
        var touched = new HashMap<>(fieldRevisions);
        touched.put(field, act.revision());
        fieldRevisions = Map.copyOf(touched);
    }

    TimelineId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    TimelineRow row(long entries) {
        return new TimelineRow(id, title, summary, slug, ZoneId.of(zone), entries);
    }

    /**
     * @param slugs all it ever had
     * @param entries in their order
     */
    TimelineState state(long revision, Set<String> slugs, List<EntryState> entries) {
        return new TimelineState(
                id,
                revision,
                title,
                summary,
                Locale.forLanguageTag(language),
                ZoneId.of(zone),
                slug,
                slugs.stream().filter(old -> !old.equals(slug)).collect(Collectors.toUnmodifiableSet()),
                strands().states(),
                periods().states(),
                entries,
                fieldRevisions);
    }
}
