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
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;

/** What is published: its header, its strands and its periods. Entries refer to it by id. */
@Entity
@Table(name = "timeline")
class Timeline {

    static final int STRANDS = 12;
    static final int PERIODS = 50;
    static final int ENTRIES = 5_000;
    static final int SLUG_LENGTH = 80;

    /** A strand as the journal has it. */
    private record StrandRecord(String name, int colour, int place) {}

    /** A period as the journal has it; when as EDTF. */
    private record PeriodRecord(String name, String when) {}

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

    @AttributeOverride(name = "uuid", column = @Column(name = "created_by"))
    private MemberId createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Timeline() {}

    private Timeline(Act act, TimelineId id) {
        this.id = id;
        this.title = "";
        this.summary = "";
        this.language = "";
        this.zone = "";
        this.slug = "";
        this.createdBy = new MemberId(act.actor().member());
        this.createdAt = act.at();
    }

    static Timeline create(Act act, TimelineId id, NewTimeline wanted) {
        var timeline = new Timeline(act, id);
        act.record(Effect.of("timeline", id.uuid(), "created", null, null));
        timeline.retitle(act, 0, wanted.title());
        timeline.summarise(act, 0, wanted.summary());
        timeline.speak(act, 0, wanted.language());
        timeline.keepTimeOf(act, 0, wanted.zone());
        timeline.moveTo(act, 0, wanted.slug());
        return timeline;
    }

    Edited retitle(Act act, long base, String title) {
        var accepted = TextField.TITLE.accept(title);
        var outcome = set(act, "title", base, this.title, accepted);
        this.title = accepted;
        return outcome;
    }

    Edited summarise(Act act, long base, String summary) {
        var accepted = TextField.SUMMARY.accept(summary);
        var outcome = set(act, "summary", base, this.summary, accepted);
        this.summary = accepted;
        return outcome;
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

    StrandId addStrand(Act act, String name, int colour) {
        return add(act, StrandId.random(), new StrandRecord(name, colour, strands.size()));
    }

    /**
     * Puts a strand back that was removed, where it stood.
     *
     * @param removed as the journal has it
     * @throws StrandNameTaken if another has its name by now
     */
    void bringBackStrand(Act act, StrandId id, String removed) {
        add(act, id, Json.read(removed, StrandRecord.class));
    }

    private StrandId add(Act act, StrandId id, StrandRecord made) {
        if (strands.size() >= STRANDS) {
            throw new TooMany("strands", STRANDS);
        }
        var order = inOrder();
        var place = Math.clamp(made.place(), 0, order.size());
        var strand = new Strand(this, id, freeName(made.name(), null), made.colour(), place);
        order.add(place, strand);
        strands.add(strand);
        number(order);
        record(act, strand, "created", null, describe(strand));
        touch("strands", act);
        return id;
    }

    private static void number(List<Strand> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).standAt(i);
        }
    }

    void renameStrand(Act act, StrandId id, String name) {
        var strand = strand(id);
        var before = strand.name();
        var accepted = freeName(name, strand);
        strand.rename(accepted);
        noteStrand(act, strand, "name", before, accepted);
    }

    void recolourStrand(Act act, StrandId id, int colour) {
        var strand = strand(id);
        var before = strand.colour();
        strand.recolour(colour);
        noteStrand(act, strand, "colour", Integer.toString(before), Integer.toString(colour));
    }

    /**
     * @param place counted from 0; one past the end means the end
     */
    void moveStrand(Act act, StrandId id, int place) {
        var strand = strand(id);
        var before = inOrder().indexOf(strand);
        var order = inOrder();
        order.remove(strand);
        var after = Math.clamp(place, 0, order.size());
        order.add(after, strand);
        number(order);
        noteStrand(act, strand, "place", Integer.toString(before), Integer.toString(after));
    }

    /**
     * @param entries how many entries that are not deleted stand in it
     * @throws StrandInUse if there is one
     */
    void removeStrand(Act act, StrandId id, long entries) {
        var strand = strand(id);
        if (entries > 0) {
            throw new StrandInUse(strand.name(), entries);
        }
        var removed = describe(strand);
        strands.remove(strand);
        number(inOrder());
        record(act, strand, "removed", removed, null);
        touch("strands", act);
    }

    /**
     * Sets one field of a strand to what it was.
     *
     * @param field {@code name}, {@code colour} or {@code place}
     * @param value as the journal has it
     */
    void restoreStrand(Act act, StrandId id, String field, String value) {
        switch (field) {
            case "name" -> renameStrand(act, id, value);
            case "colour" -> recolourStrand(act, id, Integer.parseInt(value));
            case "place" -> moveStrand(act, id, Integer.parseInt(value));
            default -> throw new NoSuchField(field);
        }
    }

    /**
     * Sets one field of the header to what it was.
     *
     * @param value as the journal has it
     */
    void restore(Act act, String field, String value) {
        switch (field) {
            case "title" -> retitle(act, act.revision(), value);
            case "summary" -> summarise(act, act.revision(), value);
            case "language" -> speak(act, act.revision(), Locale.forLanguageTag(value));
            case "zone" -> keepTimeOf(act, act.revision(), ZoneId.of(value));
            case "slug" -> moveTo(act, act.revision(), value);
            default -> throw new NoSuchField(field);
        }
    }

    PeriodId addPeriod(Act act, String name, When when) {
        return add(act, PeriodId.random(), name, when);
    }

    /**
     * Puts a period back that was removed.
     *
     * @param removed as the journal has it
     */
    void bringBackPeriod(Act act, PeriodId id, String removed) {
        var record = Json.read(removed, PeriodRecord.class);
        add(act, id, record.name(), When.edtf(record.when()));
    }

    private PeriodId add(Act act, PeriodId id, String name, When when) {
        if (periods.size() >= PERIODS) {
            throw new TooMany("periods", PERIODS);
        }
        var period = new Period(this, id, TextField.PERIOD_NAME.accept(name), when);
        periods.add(period);
        act.record(Effect.of("period", period.id().uuid(), "created", null, describe(period)));
        touch("periods", act);
        return period.id();
    }

    void changePeriod(Act act, PeriodId id, String name, When when) {
        var period = period(id);
        var before = describe(period);
        period.change(TextField.PERIOD_NAME.accept(name), when);
        var after = describe(period);
        if (!before.equals(after)) {
            act.record(Effect.of("period", id.uuid(), "changed", before, after));
            touch("periods", act);
        }
    }

    /** Sets a period to what it was, as the journal has it. */
    void restorePeriod(Act act, PeriodId id, String value) {
        var record = Json.read(value, PeriodRecord.class);
        changePeriod(act, id, record.name(), When.edtf(record.when()));
    }

    void removePeriod(Act act, PeriodId id) {
        var period = period(id);
        periods.remove(period);
        act.record(Effect.of("period", id.uuid(), "removed", describe(period), null));
        touch("periods", act);
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

    private void noteStrand(Act act, Strand strand, String field, String before, String after) {
        if (!before.equals(after)) {
            record(act, strand, field, before, after);
            touch("strands", act);
        }
    }

    private static void record(Act act, Strand strand, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of("strand", strand.id().uuid(), field, before, after));
    }

    private static String describe(Strand strand) {
        return Json.write(new StrandRecord(strand.name(), strand.colour(), strand.place()));
    }

    private static String describe(Period period) {
        return Json.write(new PeriodRecord(period.name(), period.when().edtf()));
    }

    private void touch(String field, Act act) {
        var touched = new HashMap<>(fieldRevisions);
        touched.put(field, act.revision());
        fieldRevisions = Map.copyOf(touched);
    }

    private String freeName(String name, @Nullable Strand except) {
        var accepted = TextField.STRAND_NAME.accept(name);
        for (var other : strands) {
            if (other != except && other.name().equalsIgnoreCase(accepted)) {
                throw new StrandNameTaken(accepted);
            }
        }
        return accepted;
    }

    /** A removal leaves the collection as it was read, so its order is taken from the places. */
    private List<Strand> inOrder() {
        var order = new ArrayList<>(strands);
        order.sort(Comparator.comparingInt(Strand::place));
        return order;
    }

    private Strand strand(StrandId id) {
        return strands.stream()
                .filter(strand -> strand.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchStrand(id));
    }

    private Period period(PeriodId id) {
        return periods.stream()
                .filter(period -> period.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchPeriod(id));
    }

    boolean hasStrand(StrandId id) {
        return strands.stream().anyMatch(strand -> strand.id().equals(id));
    }

    boolean hasPeriod(PeriodId id) {
        return periods.stream().anyMatch(period -> period.id().equals(id));
    }

    TimelineId id() {
        return id;
    }

    String slug() {
        return slug;
    }

    /**
     * @throws NoSuchStrand if the timeline has none with that id
     */
    void requireStrand(StrandId id) {
        strand(id);
    }

    TimelineRow row(long entries) {
        return new TimelineRow(id, title, summary, slug, entries);
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
                inOrder().stream().map(Strand::state).toList(),
                periods.stream()
                        .map(Period::state)
                        .sorted(Comparator.comparing(PeriodState::when, When.ORDER))
                        .toList(),
                entries,
                fieldRevisions);
    }
}
