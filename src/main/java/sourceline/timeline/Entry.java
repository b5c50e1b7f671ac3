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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.Act;
import sourceline.journal.Digests;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;
import sourceline.text.AuthoredText;

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
        entry.setWords(act, EntryField.HEADLINE, Rewording.plain(by(act, TextField.HEADLINE.accept(headline))));
        entry.setWords(act, EntryField.BODY, Rewording.plain(by(act, TextField.BODY.accept(body))));
        return entry;
    }

    /**
     * Words the headline anew. What others changed since the base stays where it does not meet this change; where it
     * does, this change stands.
     *
     * @param base the wording that the writer had before them
     * @param earlier finds a wording that the headline had before, with its authors
     */
    Edited rephrase(Act act, String base, String wanted, Function<String, Optional<AuthoredText>> earlier) {
        var accepted = TextField.HEADLINE.accept(wanted);
        return reword(act, EntryField.HEADLINE, base, accepted, author(act), earlier);
    }

    /** Words the body anew; as {@link #rephrase}. */
    Edited rewrite(Act act, String base, String wanted, Function<String, Optional<AuthoredText>> earlier) {
        return reword(act, EntryField.BODY, base, TextField.BODY.accept(wanted), author(act), earlier);
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

    void bringBack(Act act) {
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
            case HEADLINE, BODY -> setWords(act, field, Rewording.plain(earlier.words()));
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

    /**
     * Puts words back that gave way, or were taken back, into what others made of the text since.
     *
     * @param field the headline or the body
     * @param base a wording that it had
     * @param wanted that wording with the words in it
     * @param writer who had written them, and not whoever puts them back
     * @param earlier as in {@link #rephrase}
     */
    Edited giveBack(
            Act act,
            EntryField field,
            String base,
            String wanted,
            MemberId writer,
            Function<String, Optional<AuthoredText>> earlier) {
        return reword(act, field, base, wanted, writer, earlier);
    }

    private Edited reword(
            Act act,
            EntryField field,
            String base,
            String wanted,
            MemberId writer,
            Function<String, Optional<AuthoredText>> earlier) {
        var rewording = Rewording.of(base, words(field), wanted, writer, earlier);
        // Both changes may fit each by itself and not together.
        (field == EntryField.HEADLINE ? TextField.HEADLINE : TextField.BODY)
                .accept(rewording.text().text());
        var older = marks.revisionOf(field);
        setWords(act, field, rewording);
        return rewording.edited(older).ofDeleted(deleted);
    }

    private void setWords(Act act, EntryField field, Rewording rewording) {
        var before = words(field).text();
        var words = rewording.text();
        if (words.text().equals(before)) {
            return;
        }
        act.record(effect(field.key(), before, words.text()).detail(WordDetail.of(rewording)));
        if (field == EntryField.HEADLINE) {
            headline = Wording.of(words);
        } else {
            body = Wording.of(words);
        }
        touch(field, act);
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
        if (planned != wanted) {
            act.record(effect(EntryField.PLANNED.key(), Boolean.toString(planned), Boolean.toString(wanted))
                    .detail(Json.write(Map.of("by", by))));
            planned = wanted;
            marks = marks.creditedTo(by, EntryField.PLANNED);
            touch(EntryField.PLANNED, act);
        }
    }

    private void setStrand(Act act, @Nullable StrandId wanted, @Nullable Long over) {
        if (!Objects.equals(strand, wanted)) {
            var effect = effect(EntryField.STRAND.key(), text(strand), text(wanted));
            act.record(over == null ? effect : effect.detail(Json.write(new OverDetail(over))));
            strand = wanted;
            touch(EntryField.STRAND, act);
        }
    }

    private void setPersons(Act act, List<String> wanted) {
        if (!persons.equals(wanted)) {
            act.record(effect(EntryField.PERSONS.key(), Json.write(persons), Json.write(wanted)));
            persons = List.copyOf(wanted);
            touch(EntryField.PERSONS, act);
        }
    }

    private void setMedia(Act act, @Nullable MediaState wanted, MemberId by) {
        if (!Objects.equals(media, wanted)) {
            act.record(effect(
                            EntryField.MEDIA.key(),
                            media == null ? null : Json.write(media),
                            wanted == null ? null : Json.write(wanted))
                    .detail(Json.write(Map.of("by", by))));
            media = wanted;
            marks = marks.creditedTo(by, EntryField.MEDIA);
            touch(EntryField.MEDIA, act);
        }
    }

    private void setOrder(Act act, String wanted) {
        if (!order.equals(wanted)) {
            act.record(effect(EntryField.ORDER.key(), order, wanted));
            order = wanted;
            touch(EntryField.ORDER, act);
        }
    }

    private void setDeleted(Act act, boolean wanted) {
        act.record(effect(EntryField.DELETED.key(), Boolean.toString(deleted), Boolean.toString(wanted)));
        deleted = wanted;
        touch(EntryField.DELETED, act);
    }

    private Edited outcome(EntryField field, long base, boolean same, String value) {
        var older = marks.revisionOf(field);
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

    private static AuthoredText by(Act act, String text) {
        return AuthoredText.by(author(act).toString(), text);
    }

    private static MemberId author(Act act) {
        return new MemberId(act.actor().member());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether nobody has set the field since the revision. */
    boolean isCurrent(EntryField field, long base) {
        return base >= marks.revisionOf(field);
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

    /** A headline's or a body's words. */
    AuthoredText words(EntryField field) {
        return (field == EntryField.HEADLINE ? headline : body).words();
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
