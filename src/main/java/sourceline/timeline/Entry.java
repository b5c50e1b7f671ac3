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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.evidence.Quote;
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

    static final int PERSONS = 50;
    static final int CITATIONS = 100;

    /** The authors of no words. */
    private static final String NOBODY = "[]";

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

    private String headline = "";

    @Column(name = "headline_authors")
    private String headlineAuthors = NOBODY;

    private String body = "";

    @Column(name = "body_authors")
    private String bodyAuthors = NOBODY;

    private boolean planned;

    @Convert(converter = JsonConverters.OfPersons.class)
    private List<String> persons = List.of();

    @Convert(converter = JsonConverters.OfMedia.class)
    private @Nullable MediaState media;

    @Column(name = "order_key")
    private String order = "";

    private boolean deleted;

    /** Who set the fields that are no text: the date, the picture, whether it is planned. */
    @Convert(converter = JsonConverters.OfCredits.class)
    private Map<String, MemberId> credits = Map.of();

    @Convert(converter = JsonConverters.OfRevisions.class)
    @Column(name = "field_revisions")
    private Map<String, Long> fieldRevisions = Map.of();

    private long revision;
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
    static Entry draft(Act act, TimelineId timeline, String headline, String body) {
        var entry = new Entry(EntryId.random(), timeline);
        entry.revision = act.revision();
        act.record(entry.effect("created", null, null));
        entry.setHeadline(act, Rewording.plain(by(act, TextField.HEADLINE.accept(headline))));
        entry.setBody(act, Rewording.plain(by(act, TextField.BODY.accept(body))));
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
        var rewording = Rewording.of(base, headlineWords(), accepted, author(act), earlier);
        // Both changes may fit each by itself and not together.
        TextField.HEADLINE.accept(rewording.text().text());
        var older = revisionOf(EntryField.HEADLINE);
        setHeadline(act, rewording);
        return rewording.edited(older).ofDeleted(deleted);
    }

    /** Words the body anew; as {@link #rephrase}. */
    Edited rewrite(Act act, String base, String wanted, Function<String, Optional<AuthoredText>> earlier) {
        var accepted = TextField.BODY.accept(wanted);
        var rewording = Rewording.of(base, bodyWords(), accepted, author(act), earlier);
        TextField.BODY.accept(rewording.text().text());
        var older = revisionOf(EntryField.BODY);
        setBody(act, rewording);
        return rewording.edited(older).ofDeleted(deleted);
    }

    /**
     * @param base the revision of the field that the member had before them
     * @throws InferredBySomebodyElse if the basis names another member who did not infer the present date
     * @throws BasisNotInQuote if the basis names a citation that does not hold its words
     */
    Edited date(Act act, long base, When wanted, WhenBasis restingOn) {
        requireStanding();
        var accepted = acceptBasis(act, restingOn);
        var outcome =
                outcome(EntryField.WHEN, base, Objects.equals(wanted, when) && accepted.equals(basis), wanted.edtf());
        setWhen(act, wanted, accepted, author(act), outcome.older());
        return outcome;
    }

    /** Keeps what a date that is still to be given would rest on. */
    void keepBasis(Act act, WhenBasis restingOn) {
        requireStanding();
        setWhen(act, null, acceptBasis(act, restingOn), author(act), null);
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

    /** A deleted entry lets go of its strand, so that the strand can be removed. */
    void leaveStrand(Act act) {
        setStrand(act, null, null);
    }

    /**
     * Says whom the entry concerns. Persons are a set: what this member added and took away is applied to what is there
     * now.
     *
     * @param base the persons that the member had before them
     */
    Edited concern(Act act, List<String> base, List<String> wanted) {
        requireStanding();
        var accepted = acceptPersons(wanted);
        var now = new LinkedHashSet<>(persons);
        base.stream().filter(person -> !accepted.contains(person)).forEach(now::remove);
        accepted.stream().filter(person -> !base.contains(person)).forEach(now::add);
        if (now.size() > PERSONS) {
            throw new TooMany("persons", PERSONS);
        }
        // Without a change by somebody else the writer's own order stands.
        var result = now.equals(new LinkedHashSet<>(accepted)) ? List.copyOf(accepted) : List.copyOf(now);
        var merged = !result.equals(List.copyOf(accepted));
        setPersons(act, result);
        return new Edited(Json.write(result), merged, false, null, List.of(), false);
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
        var described = new MediaState(
                media.contentHash(),
                media.mediaType(),
                media.width(),
                media.height(),
                TextField.ALTERNATIVE_TEXT.accept(alternativeText),
                TextField.CAPTION.acceptOptional(caption),
                TextField.CREDIT.acceptOptional(credit));
        setMedia(act, described, author(act));
    }

    void removeMedia(Act act) {
        requireStanding();
        setMedia(act, null, author(act));
    }

    /**
     * Cites a span. The same span with the same stance is cited once only.
     *
     * @return the citation that now stands for it
     */
    CitationId cite(Act act, SourceId source, Quote quote, NewCitation wanted) {
        requireStanding();
        for (var citation : citations) {
            if (citation.isOf(wanted.version(), quote, wanted.stance())) {
                return citation.id();
            }
        }
        var author = author(act);
        var translation = TextField.TRANSLATION.acceptOptional(wanted.translation());
        var made = new CitationRecord(
                CitationId.random(),
                source,
                wanted.version(),
                quote.start(),
                quote.end(),
                wanted.stance(),
                author,
                translation,
                translation == null ? null : TextField.TRANSLATOR.acceptOptional(wanted.translator()),
                translation == null ? null : author,
                author,
                act.revision());
        add(act, made, quote, "cited");
        return made.id();
    }

    void uncite(Act act, CitationId id) {
        requireStanding();
        var citation = citation(id);
        citations.remove(citation);
        act.record(Effect.of("citation", id.uuid(), "uncited", Json.write(citation.asRecord()), null)
                .about(this.id.uuid()));
        touch(EntryField.CITATIONS, act);
    }

    /** Puts back a citation that was taken away, with whoever made it as its author. */
    void citeAgain(Act act, CitationRecord removed, Quote quote) {
        requireStanding();
        if (citations.stream().noneMatch(citation -> citation.id().equals(removed.id()))) {
            add(act, removed, quote, "cited-again");
        }
    }

    /**
     * Cites another span in place of one, with its stance.
     *
     * @return the citation that now stands for it
     */
    CitationId citeAnew(Act act, CitationId id, SourceId source, Quote quote, NewCitation wanted) {
        requireStanding();
        var made = cite(act, source, quote, wanted);
        if (!made.equals(id)) {
            uncite(act, id);
        }
        return made;
    }

    /**
     * Says where the citations of a source stand in its newest version. It changes nothing of the entry: neither its
     * words nor its evidence, so not its revision either.
     */
    void place(Act act, SourceId source, BiFunction<Citation, String, @Nullable PlacementState> placements) {
        citations.stream()
                .filter(citation -> citation.source().equals(source))
                .forEach(citation -> citation.placeAt(act, placements.apply(citation, salt)));
    }

    void takeStance(Act act, CitationId id, Stance stance) {
        requireStanding();
        if (citation(id).takeStance(act, stance)) {
            touch(EntryField.CITATIONS, act);
        }
    }

    void translate(Act act, CitationId id, @Nullable String translation, @Nullable String translator) {
        requireStanding();
        if (citation(id).translate(act, translation, translator)) {
            touch(EntryField.CITATIONS, act);
        }
    }

    /**
     * Sets a quote's translation or its translator alone.
     *
     * @param part {@code translation} or {@code translator}
     */
    void retranslate(Act act, CitationId id, String part, @Nullable String value) {
        var state = citation(id).state();
        if (part.equals("translation")) {
            translate(act, id, value, state.translator());
        } else {
            translate(act, id, state.translation(), value);
        }
    }

    boolean cites(CitationId id) {
        return findCitation(id).isPresent();
    }

    void delete(Act act) {
        requireStanding();
        setDeleted(act, true);
    }

    void bringBack(Act act) {
        if (!deleted) {
            throw new EntryIsNotDeleted(id, headline);
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
                .orElseThrow(() -> new OrderAgainstDates(headline));
        setOrder(act, key);
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
            case HEADLINE -> setHeadline(act, Rewording.plain(earlier.words()));
            case BODY -> setBody(act, Rewording.plain(earlier.words()));
            case WHEN -> setWhen(act, earlier.when(), earlier.basis(), earlier.by(author(act)), null);
            case PLANNED -> setPlanned(act, earlier.flag(), earlier.by(author(act)));
            case STRAND -> setStrand(act, earlier.strand(), null);
            case PERSONS -> setPersons(act, earlier.persons());
            case MEDIA -> setMedia(act, earlier.media(), earlier.by(author(act)));
            case ORDER -> {
                if (!EntryOrder.agrees(earlier.text(), when)) {
                    throw new OrderAgainstDates(headline);
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
        var rewording = Rewording.of(base, words(field), wanted, writer, earlier);
        var older = revisionOf(field);
        if (field == EntryField.HEADLINE) {
            TextField.HEADLINE.accept(rewording.text().text());
            setHeadline(act, rewording);
        } else {
            TextField.BODY.accept(rewording.text().text());
            setBody(act, rewording);
        }
        return rewording.edited(older).ofDeleted(deleted);
    }

    private void setHeadline(Act act, Rewording rewording) {
        var words = rewording.text();
        if (!words.text().equals(headline)) {
            act.record(effect(EntryField.HEADLINE.key(), headline, words.text()).detail(WordDetail.of(rewording)));
            headline = words.text();
            headlineAuthors = words.toJson();
            touch(EntryField.HEADLINE, act);
        }
    }

    private void setBody(Act act, Rewording rewording) {
        var words = rewording.text();
        if (!words.text().equals(body)) {
            act.record(effect(EntryField.BODY.key(), body, words.text()).detail(WordDetail.of(rewording)));
            body = words.text();
            bodyAuthors = words.toJson();
            touch(EntryField.BODY, act);
        }
    }

    private void setWhen(Act act, @Nullable When wanted, WhenBasis restingOn, MemberId by, @Nullable Long over) {
        if (Objects.equals(wanted, when) && restingOn.equals(basis)) {
            return;
        }
        act.record(effect(EntryField.WHEN.key(), text(when), text(wanted)).detail(WhenDetail.of(restingOn, by, over)));
        when = wanted;
        basis = restingOn;
        credit(EntryField.WHEN, by);
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
            credit(EntryField.PLANNED, by);
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
            credit(EntryField.MEDIA, by);
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

    private void add(Act act, CitationRecord made, Quote quote, String field) {
        if (citations.size() >= CITATIONS) {
            throw new TooMany("citations", CITATIONS);
        }
        var place = citations.stream()
                        .max(Comparator.comparingInt(Citation::place))
                        .map(Citation::place)
                        .orElse(-1)
                + 1;
        citations.add(new Citation(this, made, quote, place));
        act.record(Effect.of("citation", made.id().uuid(), field, null, Json.write(made))
                .about(id.uuid()));
        touch(EntryField.CITATIONS, act);
    }

    private Edited outcome(EntryField field, long base, boolean same, String value) {
        var older = revisionOf(field);
        return same || base >= older ? Edited.applied(value) : Edited.over(older, value);
    }

    private WhenBasis acceptBasis(Act act, WhenBasis wanted) {
        var by = wanted.inferredBy();
        if (by != null && !by.equals(author(act)) && !by.equals(basis.inferredBy())) {
            throw new InferredBySomebodyElse(by);
        }
        var words = TextField.BASIS_WORDS.acceptOptional(wanted.words());
        return new WhenBasis(
                words,
                holding(words, wanted.citation()),
                wanted.anchor(),
                TextField.ANCHOR_NOTE.acceptOptional(wanted.anchorNote()),
                by,
                TextField.BASIS_NOTE.acceptOptional(wanted.note()));
    }

    /** The citation that holds the words: the one that is named, or the first that does. */
    private @Nullable CitationId holding(@Nullable String words, @Nullable CitationId named) {
        if (named != null) {
            if (words != null && !citation(named).exact().contains(words)) {
                throw new BasisNotInQuote(words);
            }
            return citation(named).id();
        }
        if (words == null) {
            return null;
        }
        return citations.stream()
                .filter(citation -> citation.exact().contains(words))
                .map(Citation::id)
                .findFirst()
                .orElse(null);
    }

    static List<String> acceptPersons(List<String> wanted) {
        var accepted = new LinkedHashSet<String>();
        for (var person : wanted) {
            accepted.add(TextField.PERSON.accept(person).replaceAll("\\s+", " "));
        }
        if (accepted.size() > PERSONS) {
            throw new TooMany("persons", PERSONS);
        }
        return List.copyOf(accepted);
    }

    private void requireStanding() {
        if (deleted) {
            throw new EntryIsDeleted(id, headline);
        }
    }

    private void touch(EntryField field, Act act) {
        var touched = new HashMap<>(fieldRevisions);
        touched.put(field.key(), act.revision());
        fieldRevisions = Map.copyOf(touched);
        revision = act.revision();
    }

    private void credit(EntryField field, MemberId by) {
        var credited = new HashMap<>(credits);
        credited.put(field.key(), by);
        credits = Map.copyOf(credited);
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

    private Citation citation(CitationId id) {
        return findCitation(id).orElseThrow(() -> new NoSuchCitation(id));
    }

    private Optional<Citation> findCitation(@Nullable CitationId id) {
        return citations.stream().filter(citation -> citation.id().equals(id)).findFirst();
    }

    /** Whether nobody has set the field since the revision. */
    boolean isCurrent(EntryField field, long base) {
        return base >= revisionOf(field);
    }

    private long revisionOf(EntryField field) {
        return fieldRevisions.getOrDefault(field.key(), 0L);
    }

    private Set<MemberId> authors() {
        var authors = new LinkedHashSet<MemberId>();
        headlineWords().authors().stream().map(MemberId::of).forEach(authors::add);
        bodyWords().authors().stream().map(MemberId::of).forEach(authors::add);
        authors.addAll(credits.values());
        citations.forEach(citation -> citation.addAuthorsTo(authors));
        return authors;
    }

    EntryId id() {
        return id;
    }

    TimelineId timeline() {
        return timeline;
    }

    boolean isDeleted() {
        return deleted;
    }

    List<String> persons() {
        return persons;
    }

    AuthoredText headlineWords() {
        return AuthoredText.fromJson(headline, headlineAuthors);
    }

    AuthoredText bodyWords() {
        return AuthoredText.fromJson(body, bodyAuthors);
    }

    /** A headline's or a body's words. */
    AuthoredText words(EntryField field) {
        return field == EntryField.HEADLINE ? headlineWords() : bodyWords();
    }

    private String orderKey() {
        return EntryOrder.key(order, when, id);
    }

    EntryState state() {
        return new EntryState(
                id,
                timeline,
                strand,
                when,
                standingBasis(),
                headline,
                body,
                planned,
                persons,
                media,
                citations.stream().map(Citation::state).toList(),
                order,
                deleted,
                Set.copyOf(authors()),
                fieldRevisions,
                revision,
                salt);
    }

    /** The basis as it reads today: a citation that was taken away since no longer holds its words. */
    private WhenBasis standingBasis() {
        var holder = basis.citation();
        if (holder == null || findCitation(holder).isPresent()) {
            return basis;
        }
        return new WhenBasis(basis.words(), null, basis.anchor(), basis.anchorNote(), basis.inferredBy(), basis.note());
    }
}
