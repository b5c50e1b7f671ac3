package sourceline.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.Act;
import sourceline.journal.Digests;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;

/**
 * One event of a timeline. Each verb guards its rule, leaves its effects with the {@link Act}, and notes the revision on
 * the field it set. A deleted entry is a tombstone: it keeps its words, takes more of them from whoever was still
 * writing, and refuses everything else until it is brought back.
 */
@Entity
@Table(name = "entry")
class Entry {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private EntryId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "strand_id"))
    private @Nullable StrandId strand;

    @Convert(converter = WhenConverter.class)
    @Column(name = "when_edtf")
    private @Nullable When when;

    @Convert(converter = JsonConverters.OfBasis.class)
    private WhenBasis basis = WhenBasis.NONE;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "headline"))
    @AttributeOverride(name = "authors", column = @Column(name = "headline_authors"))
    private Wording headline = Wording.NONE;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "body"))
    @AttributeOverride(name = "authors", column = @Column(name = "body_authors"))
    private Wording body = Wording.NONE;

    private boolean planned;

    @Convert(converter = JsonConverters.OfPersons.class)
    private List<String> persons = List.of();

    @Convert(converter = JsonConverters.OfMedia.class)
    private @Nullable MediaState media;

    @Column(name = "order_key")
    private String order = "";

    private boolean deleted;

    @Embedded
    private FieldMarks marks = FieldMarks.NONE;

    private String salt;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<Citation> citations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    private Entry(EntryId id, TimelineId timeline) {
        this.id = id;
        this.timeline = timeline;
        this.salt = Digests.salt();
    }

    /** An entry with nothing but words; the other verbs give it the rest. */
    static Entry draft(Act act, EntryId id, TimelineId timeline, String headline, String body) {
        var entry = new Entry(id, timeline);
        entry.marks = FieldMarks.NONE.at(act.revision());
        act.record(entry.effect("created", null, null));
        entry.words().begin(act, headline, body);
        return entry;
    }

    /** Its headline and body, and the verbs that word them anew. */
    EntryWords words() {
        return new EntryWords(this);
    }

    /**
     * @param base the revision of the field that the member had before them
     * @throws InferredBySomebodyElse if the basis names another member who did not infer the present date
     * @throws BasisNotInQuote if the basis names a citation that does not hold its words
     */
    Edited date(Act act, long base, When wanted, WhenBasis restingOn) {
        requireStanding();
        var accepted = basis.followedBy(restingOn, author(act), citations());
        var outcome =
                outcome(EntryField.WHEN, base, Objects.equals(wanted, when) && accepted.equals(basis), wanted.edtf());
        setWhen(act, wanted, accepted, author(act), outcome.older());
        return outcome;
    }

    /** Keeps what a date that is still to be given would rest on. */
    void keepBasis(Act act, WhenBasis restingOn) {
        requireStanding();
        setWhen(act, null, basis.followedBy(restingOn, author(act), citations()), author(act), null);
    }

    Edited undate(Act act, long base) {
        requireStanding();
        var outcome = outcome(EntryField.WHEN, base, when == null, "");
        setWhen(act, null, WhenBasis.NONE, author(act), outcome.older());
        return outcome;
    }

    /** Announced, and not yet known to have happened. */
    void plan(Act act) {
        requireStanding();
        setPlanned(act, true, author(act));
    }

    void unplan(Act act) {
        requireStanding();
        setPlanned(act, false, author(act));
    }

    /**
     * @param wanted a strand of the timeline, which the caller has seen to; null for none
     */
    Edited moveTo(Act act, long base, @Nullable StrandId wanted) {
        requireStanding();
        var outcome = outcome(EntryField.STRAND, base, Objects.equals(wanted, strand), text(wanted));
        setStrand(act, wanted, outcome.older());
        return outcome;
    }

    /** Lets go of its strand, deleted or not, so that the strand can be removed. */
    void leaveStrand(Act act) {
        setStrand(act, null, null);
    }

    /** Stands again in the strand that it stood in, deleted or not. */
    void returnTo(Act act, @Nullable StrandId former) {
        setStrand(act, former, null);
    }

    /**
     * Says whom the entry concerns. Persons are a set: what this member added and took away is applied to what is there
     * now.
     *
     * @param base the persons that the member had before them
     */
    Edited concern(Act act, List<String> base, List<String> wanted) {
        requireStanding();
        var accepted = Persons.accept(wanted);
        var result = Persons.merge(base, accepted, persons);
        setPersons(act, result);
        return new Edited(Json.write(result), !result.equals(accepted), false, null, List.of(), false);
    }

    /** Shows a picture with the entry; it replaces another. */
    void illustrate(Act act, MediaState picture) {
        requireStanding();
        setMedia(act, picture, author(act));
    }

    /** Words what stands with the picture anew; without a picture there is nothing to word. */
    void describeMedia(Act act, String alternativeText, @Nullable String caption, @Nullable String credit) {
        requireStanding();
        if (media == null) {
            throw new TextMissing("media");
        }
        setMedia(act, media.describedAs(alternativeText, caption, credit), author(act));
    }

    void removeMedia(Act act) {
        requireStanding();
        setMedia(act, null, author(act));
    }

    /** What it cites, and the verbs that change it. */
    EntryCitations citations() {
        return new EntryCitations(this, citations);
    }

    void delete(Act act) {
        requireStanding();
        setDeleted(act, true);
    }

    /**
     * Deletes the entry and leaves nothing of it, not in the journal either; without its salt nobody can try out what its
     * fingerprints were of.
     *
     * @return the picture that it showed, by its hash
     */
    Optional<String> expunge(Act act) {
        if (!deleted) {
            setDeleted(act, true);
        }
        var picture = Optional.ofNullable(media).map(MediaState::contentHash);
        headline = Wording.NONE;
        body = Wording.NONE;
        when = null;
        basis = WhenBasis.NONE;
        persons = List.of();
        media = null;
        citations.clear();
        salt = "";
        return picture;
    }

    void bringBack(Act act) {
        if (salt.isEmpty()) {
            throw new EntryIsErased(id);
        }
        if (!deleted) {
            throw new EntryIsNotDeleted(id, headline.text());
        }
        setDeleted(act, false);
    }

    /**
     * Places the entry by hand among those whose dates overlap with its own.
     *
     * @param after the entry that it is to follow, null for none
     * @param before the entry that it is to precede, null for none
     * @throws OrderAgainstDates if no place there agrees with the dates
     */
    void order(Act act, @Nullable Entry after, @Nullable Entry before) {
        requireStanding();
        var key = EntryOrder.between(
                        after == null ? null : after.orderKey(), before == null ? null : before.orderKey(), when)
                .orElseThrow(() -> new OrderAgainstDates(headline.text()));
        setOrder(act, key);
    }

    /** Places the entry by hand between two keys, either of them null for none; it stays where it is if its date agrees with no place there. */
    void orderBetween(Act act, @Nullable String after, @Nullable String before) {
        EntryOrder.between(after, before, when).ifPresent(key -> setOrder(act, key));
    }

    /**
     * The facts of a source that it cites have changed, and with them what readers are told.
     *
     * @param facts their names
     */
    void noteSourceFacts(Act act, SourceId source, String facts) {
        act.record(effect(EntryField.SOURCE_FACTS.key(), null, facts).detail(Json.write(Map.of("source", source))));
        touch(EntryField.SOURCE_FACTS, act);
    }

    /**
     * Sets a field to what it was, with the authors it had.
     *
     * @throws NoSuchField if the field cannot be restored by itself
     */
    void restore(Act act, EntryField field, Earlier earlier) {
        if (field != EntryField.HEADLINE && field != EntryField.BODY) {
            requireStanding();
        }
        switch (field) {
            case HEADLINE, BODY -> words().restore(act, field, earlier.words());
            case WHEN -> setWhen(act, earlier.when(), earlier.basis(), earlier.by(author(act)), null);
            case PLANNED -> setPlanned(act, earlier.flag(), earlier.by(author(act)));
            case STRAND -> setStrand(act, earlier.strand(), null);
            case PERSONS -> setPersons(act, earlier.persons());
            case MEDIA -> setMedia(act, earlier.media(), earlier.by(author(act)));
            case ORDER -> {
                if (!EntryOrder.agrees(earlier.text(), when)) {
                    throw new OrderAgainstDates(headline.text());
                }
                setOrder(act, earlier.text());
            }
            case CITATIONS, DELETED, SOURCE_FACTS -> throw new NoSuchField(field.key());
        }
    }

    /** The headline or the body as it is kept. */
    Wording wording(EntryField field) {
        return field == EntryField.HEADLINE ? headline : body;
    }

    void setWords(Act act, EntryField field, Wording wanted, String detail) {
        if (note(act, field, wording(field).text(), wanted.text(), detail)) {
            if (field == EntryField.HEADLINE) {
                headline = wanted;
            } else {
                body = wanted;
            }
        }
    }

    private void setWhen(Act act, @Nullable When wanted, WhenBasis restingOn, MemberId by, @Nullable Long over) {
        if (Objects.equals(wanted, when) && restingOn.equals(basis)) {
            return;
        }
        act.record(effect(EntryField.WHEN.key(), text(when), text(wanted)).detail(WhenDetail.of(restingOn, by, over)));
        when = wanted;
        basis = restingOn;
        marks = marks.creditedTo(by, EntryField.WHEN);
        touch(EntryField.WHEN, act);
        if (!EntryOrder.agrees(order, when)) {
            setOrder(act, "");
        }
    }

    private void setPlanned(Act act, boolean wanted, MemberId by) {
        if (note(act, EntryField.PLANNED, Boolean.toString(planned), Boolean.toString(wanted), setBy(by))) {
            planned = wanted;
            marks = marks.creditedTo(by, EntryField.PLANNED);
        }
    }

    private void setStrand(Act act, @Nullable StrandId wanted, @Nullable Long over) {
        var detail = over == null ? null : Json.write(new OverDetail(over));
        if (note(act, EntryField.STRAND, text(strand), text(wanted), detail)) {
            strand = wanted;
        }
    }

    private void setPersons(Act act, List<String> wanted) {
        if (note(act, EntryField.PERSONS, Json.write(persons), Json.write(wanted), null)) {
            persons = List.copyOf(wanted);
        }
    }

    private void setMedia(Act act, @Nullable MediaState wanted, MemberId by) {
        if (note(act, EntryField.MEDIA, json(media), json(wanted), setBy(by))) {
            media = wanted;
            marks = marks.creditedTo(by, EntryField.MEDIA);
        }
    }

    private void setOrder(Act act, String wanted) {
        if (note(act, EntryField.ORDER, order, wanted, null)) {
            order = wanted;
        }
    }

    private void setDeleted(Act act, boolean wanted) {
        if (note(act, EntryField.DELETED, Boolean.toString(deleted), Boolean.toString(wanted), null)) {
            deleted = wanted;
        }
    }

    /**
     * Leaves with the act that a field gets another value, if it does.
     *
     * @return whether the value is another one
     */
    private boolean note(
            Act act, EntryField field, @Nullable String before, @Nullable String after, @Nullable String detail) {
        if (Objects.equals(before, after)) {
            return false;
        }
        var effect = effect(field.key(), before, after);
        act.record(detail == null ? effect : effect.detail(detail));
        touch(field, act);
        return true;
    }

    private Edited outcome(EntryField field, long base, boolean same, String value) {
        var older = revisionOf(field);
        return same || base >= older ? Edited.applied(value) : Edited.over(older, value);
    }

    /**
     * @throws EntryIsDeleted if it is
     */
    void requireStanding() {
        if (deleted) {
            throw new EntryIsDeleted(id, headline.text());
        }
    }

    void touch(EntryField field, Act act) {
        marks = marks.touched(field, act.revision());
    }

    private Effect effect(String field, @Nullable String before, @Nullable String after) {
        return Effect.of("entry", id.uuid(), field, before, after).about(id.uuid());
    }

    private static String setBy(MemberId by) {
        return Json.write(Map.of("by", by));
    }

    private static @Nullable String json(@Nullable MediaState picture) {
        return picture == null ? null : Json.write(picture);
    }

    static MemberId author(Act act) {
        return new MemberId(act.actor().member());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether nobody has set the field since the revision. */
    boolean isCurrent(EntryField field, long base) {
        return base >= revisionOf(field);
    }

    /** The revision that set the field last, 0 if none has. */
    long revisionOf(EntryField field) {
        return marks.revisionOf(field);
    }

    private Set<MemberId> authors() {
        var authors = new LinkedHashSet<MemberId>();
        headline.words().authors().stream().map(MemberId::of).forEach(authors::add);
        body.words().authors().stream().map(MemberId::of).forEach(authors::add);
        authors.addAll(marks.credits().values());
        citations.forEach(citation -> citation.addAuthorsTo(authors));
        return authors;
    }

    EntryId id() {
        return id;
    }

    TimelineId timeline() {
        return timeline;
    }

    /** The one salt of its fingerprints. */
    String salt() {
        return salt;
    }

    boolean isDeleted() {
        return deleted;
    }

    List<String> persons() {
        return persons;
    }

    String orderKey() {
        return EntryOrder.key(order, when, id);
    }

    EntryState state() {
        return new EntryState(
                id,
                timeline,
                strand,
                when,
                basis.asHeldBy(citations()),
                headline.text(),
                body.text(),
                planned,
                persons,
                media,
                citations().states(),
                order,
                deleted,
                Set.copyOf(authors()),
                marks.revisions(),
                marks.revision(),
                salt);
    }
}
