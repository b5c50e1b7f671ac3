package sourceline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.chronology.When;
import sourceline.evidence.NotAQuote;
import sourceline.evidence.Quote;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Digests;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.source.ArticleView;
import sourceline.source.Contents;
import sourceline.source.SourceLibrary;
import sourceline.source.VersionId;
import sourceline.text.Merged;

/**
 * What members do to entries. Where a field is edited, {@code base} is the revision at which the member read it; what
 * became of the edit stands in the receipt as {@link Edited}.
 */
@Service
@AsWriter
public class Entries {

    /** The longest span that can be cited, in UTF-16 units: some long paragraphs. */
    static final int QUOTE = 5_000;

    private final Journal journal;
    private final TimelineStore store;
    private final SourceLibrary library;
    private final Placing placing;
    private final Contents contents;
    private final Redrafting redrafting;
    private final SignedIn signedIn;

    Entries(
            Journal journal,
            TimelineStore store,
            SourceLibrary library,
            Placing placing,
            Contents contents,
            Redrafting redrafting,
            SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.library = library;
        this.placing = placing;
        this.contents = contents;
        this.redrafting = redrafting;
        this.signedIn = signedIn;
    }

    /** Adds an entry with all that it has from the start; the receipt's result is its id. */
    public Receipt draft(OpId opId, TimelineId timeline, NewEntry wanted) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry.draft")
                .with("entry", Json.write(wanted));
        return journal.perform(command, act -> {
            requireRoom(timeline, 1);
            return draft(act, store.timeline(timeline), wanted).toString();
        });
    }

    /**
     * Adds many entries, all of them or, where one is refused, none; the receipt's result is how many.
     *
     * @throws TooMany if the timeline has no room for them all
     */
    public Receipt draftAll(OpId opId, TimelineId timeline, List<NewEntry> wanted) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry.draftAll")
                .with("entries", Json.write(wanted));
        return journal.perform(command, act -> {
            requireRoom(timeline, wanted.size());
            var home = store.timeline(timeline);
            wanted.forEach(one -> draft(act, home, one));
            return Integer.toString(wanted.size());
        });
    }

    private void requireRoom(TimelineId timeline, int wanted) {
        if (store.countEntries(timeline) + wanted > Timeline.ENTRIES) {
            throw new TooMany("entries", Timeline.ENTRIES);
        }
    }

    private EntryId draft(Act act, Timeline home, NewEntry wanted) {
        var entry = Entry.draft(act, home.id(), wanted.headline(), wanted.body());
        wanted.citations().forEach(citation -> cite(act, entry, citation));
        if (wanted.strand() != null) {
            home.requireStrand(wanted.strand());
            entry.moveTo(act, act.revision(), wanted.strand());
        }
        if (wanted.when() != null) {
            entry.date(act, act.revision(), wanted.when(), wanted.basis());
        } else {
            entry.keepBasis(act, wanted.basis());
        }
        if (wanted.planned()) {
            entry.plan(act);
        }
        entry.concern(act, List.of(), wanted.persons());
        store.add(entry);
        return entry.id();
    }

    /** Words the headline anew; merged word by word with what others made of it since the base. */
    public Receipt rephrase(OpId opId, TimelineId timeline, EntryId id, long base, String headline) {
        return rephrase(opId, timeline, id, base, null, headline);
    }

    /**
     * As above, for a headline that was typed on another wording than the base's: on that merged, in a browser, with keystrokes
     * that had not been sent.
     *
     * @param from what the member had before them; null for the wording of the base
     */
    public Receipt rephrase(
            OpId opId, TimelineId timeline, EntryId id, long base, @Nullable String from, String headline) {
        var command = command(opId, timeline, id, "entry.rephrase")
                .basedOn(base)
                .with("from", from)
                .with("headline", headline);
        return change(command, timeline, id, (act, entry) -> {
            var known = known(entry, EntryField.HEADLINE, TextField.HEADLINE, base, from);
            return entry.rephrase(act, known, headline, text -> redrafting.worded(entry, EntryField.HEADLINE, text))
                    .json();
        });
    }

    /** Words the body anew; merged word by word with what others made of it since the base. */
    public Receipt rewrite(OpId opId, TimelineId timeline, EntryId id, long base, String body) {
        return rewrite(opId, timeline, id, base, null, body);
    }

    /**
     * As above, for a body that was typed on another wording than the base's: on that merged, in a browser, with keystrokes
     * that had not been sent.
     *
     * @param from what the member had before them; null for the wording of the base
     */
    public Receipt rewrite(OpId opId, TimelineId timeline, EntryId id, long base, @Nullable String from, String body) {
        var command = command(opId, timeline, id, "entry.rewrite")
                .basedOn(base)
                .with("from", from)
                .with("body", body);
        return change(command, timeline, id, (act, entry) -> {
            var known = known(entry, EntryField.BODY, TextField.BODY, base, from);
            return entry.rewrite(act, known, body, text -> redrafting.worded(entry, EntryField.BODY, text))
                    .json();
        });
    }

    public Receipt date(OpId opId, TimelineId timeline, EntryId id, long base, When when, WhenBasis basis) {
        var command = command(opId, timeline, id, "entry.date")
                .basedOn(base)
                .with("when", when.edtf())
                .with("basis", Json.write(basis));
        return change(
                command,
                timeline,
                id,
                (act, entry) -> entry.date(act, base, when, basis).json());
    }

    public Receipt undate(OpId opId, TimelineId timeline, EntryId id, long base) {
        var command = command(opId, timeline, id, "entry.undate").basedOn(base);
        return change(
                command, timeline, id, (act, entry) -> entry.undate(act, base).json());
    }

    /** Says that the event is announced, and not yet known to have happened. */
    public Receipt plan(OpId opId, TimelineId timeline, EntryId id) {
        return change(command(opId, timeline, id, "entry.plan"), timeline, id, (act, entry) -> {
            entry.plan(act);
            return "";
        });
    }

    public Receipt unplan(OpId opId, TimelineId timeline, EntryId id) {
        return change(command(opId, timeline, id, "entry.unplan"), timeline, id, (act, entry) -> {
            entry.unplan(act);
            return "";
        });
    }

    /**
     * Puts the entry into another lane.
     *
     * @param strand null for none
     */
    public Receipt moveTo(OpId opId, TimelineId timeline, EntryId id, long base, @Nullable StrandId strand) {
        var command = command(opId, timeline, id, "entry.moveTo").basedOn(base).with("strand", strand);
        return change(command, timeline, id, (act, entry) -> {
            if (strand != null) {
                store.timeline(timeline).requireStrand(strand);
            }
            return entry.moveTo(act, base, strand).json();
        });
    }

    /** Says whom the entry concerns; what others added or took away since the base stays added or taken away. */
    public Receipt concern(OpId opId, TimelineId timeline, EntryId id, long base, List<String> persons) {
        var command = command(opId, timeline, id, "entry.concern").basedOn(base).with("persons", Json.write(persons));
        return change(command, timeline, id, (act, entry) -> {
            var known = entry.isCurrent(EntryField.PERSONS, base)
                    ? entry.persons()
                    : earlier(entry, EntryField.PERSONS, base).persons();
            return entry.concern(act, known, persons).json();
        });
    }

    /**
     * Shows a picture with the entry. It is decoded and encoded again, so that only its pixels come through.
     *
     * @param uploaded a JPEG, PNG or GIF file of up to 20 MB
     * @param alternativeText what is to be seen, for those who do not see it; required
     * @throws MediaRefused if it is no such picture
     */
    public Receipt illustrate(
            OpId opId,
            TimelineId timeline,
            EntryId id,
            byte[] uploaded,
            String alternativeText,
            @Nullable String caption,
            @Nullable String credit) {
        var picture = Picture.of(uploaded);
        var media = picture.described(Digests.sha256(picture.bytes()), alternativeText, caption, credit);
        contents.put(picture.bytes());
        var command = command(opId, timeline, id, "entry.illustrate")
                .with("uploaded", Digests.sha256(uploaded))
                .with("alternativeText", alternativeText)
                .with("caption", caption)
                .with("credit", credit);
        return change(command, timeline, id, (act, entry) -> {
            entry.illustrate(act, media);
            return "";
        });
    }

    /** Words what stands with the picture anew, and leaves the picture. */
    public Receipt describeMedia(
            OpId opId,
            TimelineId timeline,
            EntryId id,
            String alternativeText,
            @Nullable String caption,
            @Nullable String credit) {
        var command = command(opId, timeline, id, "entry.describeMedia")
                .with("alternativeText", alternativeText)
                .with("caption", caption)
                .with("credit", credit);
        return change(command, timeline, id, (act, entry) -> {
            entry.describeMedia(act, alternativeText, caption, credit);
            return "";
        });
    }

    public Receipt removeMedia(OpId opId, TimelineId timeline, EntryId id) {
        return change(command(opId, timeline, id, "entry.removeMedia"), timeline, id, (act, entry) -> {
            entry.removeMedia(act);
            return "";
        });
    }

    /**
     * Cites a span of a version; the words are taken from the version itself. The receipt's result is the citation's id.
     *
     * @throws SpanInvalid if the span does not lie in the text or says nothing
     */
    public Receipt cite(OpId opId, TimelineId timeline, EntryId id, NewCitation citation) {
        var command = command(opId, timeline, id, "entry.cite")
                .with("version", citation.version())
                .with("start", citation.start())
                .with("end", citation.end())
                .with("stance", citation.stance())
                .with("translation", citation.translation())
                .with("translator", citation.translator());
        return change(
                command,
                timeline,
                id,
                (act, entry) -> cite(act, entry, citation).toString());
    }

    /**
     * Cites another span in place of a citation, as after its source has changed. The receipt's result is the id of the
     * citation that now stands for it.
     *
     * @throws NoSuchCitation if the entry has none with that id
     * @throws SpanInvalid if the span does not lie in the text or says nothing
     */
    public Receipt citeAnew(OpId opId, TimelineId timeline, EntryId id, CitationId citation, NewCitation wanted) {
        var command = command(opId, timeline, id, "entry.citeAnew")
                .with("citation", citation)
                .with("version", wanted.version())
                .with("start", wanted.start())
                .with("end", wanted.end())
                .with("stance", wanted.stance())
                .with("translation", wanted.translation())
                .with("translator", wanted.translator());
        return change(command, timeline, id, (act, entry) -> {
            var article = library.article(wanted.version());
            var made = entry.citeAnew(
                    act, citation, article.source(), quote(article, wanted.start(), wanted.end()), wanted);
            placing.place(act, article.source(), List.of(entry));
            return made.toString();
        });
    }

    public Receipt uncite(OpId opId, TimelineId timeline, EntryId id, CitationId citation) {
        var command = command(opId, timeline, id, "entry.uncite").with("citation", citation);
        return change(command, timeline, id, (act, entry) -> {
            entry.uncite(act, citation);
            return "";
        });
    }

    /** Puts back a citation that was taken away, as it was and by whom it was. */
    public Receipt citeAgain(OpId opId, TimelineId timeline, EntryId id, CitationId citation) {
        var command = command(opId, timeline, id, "entry.citeAgain").with("citation", citation);
        return change(command, timeline, id, (act, entry) -> {
            var removed = journal.lastChange(
                            Subject.timeline(timeline.uuid()), citation.uuid(), "uncited", act.revision())
                    .filter(change -> id.uuid().equals(change.about()))
                    .map(change -> Earlier.before(change).citation())
                    .orElseThrow(() -> new NoSuchCitation(citation));
            entry.citeAgain(act, removed, quote(removed.version(), removed.start(), removed.end()));
            placing.place(act, removed.source(), List.of(entry));
            return "";
        });
    }

    public Receipt takeStance(OpId opId, TimelineId timeline, EntryId id, CitationId citation, Stance stance) {
        var command = command(opId, timeline, id, "entry.takeStance")
                .with("citation", citation)
                .with("stance", stance);
        return change(command, timeline, id, (act, entry) -> {
            entry.takeStance(act, citation, stance);
            return "";
        });
    }

    /**
     * Gives the quoted words in the timeline's language.
     *
     * @param translation null takes the translation away
     * @param translator who translated it, in words for readers
     */
    public Receipt translate(
            OpId opId,
            TimelineId timeline,
            EntryId id,
            CitationId citation,
            @Nullable String translation,
            @Nullable String translator) {
        var command = command(opId, timeline, id, "entry.translate")
                .with("citation", citation)
                .with("translation", translation)
                .with("translator", translator);
        return change(command, timeline, id, (act, entry) -> {
            entry.translate(act, citation, translation, translator);
            return "";
        });
    }

    /** Leaves a tombstone, from which the entry can be brought back as it was. */
    public Receipt delete(OpId opId, TimelineId timeline, EntryId id) {
        return change(command(opId, timeline, id, "entry.delete"), timeline, id, (act, entry) -> {
            entry.delete(act);
            return "";
        });
    }

    public Receipt bringBack(OpId opId, TimelineId timeline, EntryId id) {
        return change(command(opId, timeline, id, "entry.bringBack"), timeline, id, (act, entry) -> {
            entry.bringBack(act);
            return "";
        });
    }

    /**
     * Places the entry by hand among those whose dates overlap with its own.
     *
     * @param after the entry that it is to follow, null for none
     * @param before the entry that it is to precede, null for none
     * @throws OrderAgainstDates if no place there agrees with the dates
     */
    public Receipt order(
            OpId opId, TimelineId timeline, EntryId id, @Nullable EntryId after, @Nullable EntryId before) {
        var command =
                command(opId, timeline, id, "entry.order").with("after", after).with("before", before);
        return change(command, timeline, id, (act, entry) -> {
            entry.order(
                    act,
                    after == null ? null : store.entry(timeline, after),
                    before == null ? null : store.entry(timeline, before));
            return "";
        });
    }

    /**
     * Sets a field to what it was at an earlier revision; with the words come back those who wrote them.
     *
     * @param field a {@link EntryField#key()}
     * @throws NoSuchField if there is no such field, or it cannot be restored by itself
     * @throws EntryNotYetThere if the entry was added later
     */
    public Receipt restore(OpId opId, TimelineId timeline, EntryId id, String field, long revision) {
        var wanted = EntryField.of(field);
        var command = command(opId, timeline, id, "entry.restore")
                .with("field", field)
                .with("revision", revision);
        return change(command, timeline, id, (act, entry) -> {
            var earlier = earlier(entry, wanted, revision);
            if (wanted == EntryField.STRAND && earlier.strand() != null) {
                store.timeline(timeline).requireStrand(earlier.strand());
            }
            entry.restore(act, wanted, earlier);
            return "";
        });
    }

    /**
     * Puts words that gave way to a newer edit back into their place, in what the text has become since; their authors are
     * those who had written them.
     *
     * @param field {@code headline} or {@code body}
     * @param revision of the newer edit
     * @param place which of its conflicts, from 0
     * @throws NoSuchField if at that revision nothing in the field gave way there
     */
    public Receipt giveBack(OpId opId, TimelineId timeline, EntryId id, String field, long revision, int place) {
        var wanted = EntryField.of(field);
        var command = command(opId, timeline, id, "entry.giveBack")
                .with("field", field)
                .with("revision", revision)
                .with("place", place);
        return change(command, timeline, id, (act, entry) -> {
            var newer = lastChange(entry, field, revision)
                    .filter(change -> wanted == EntryField.HEADLINE || wanted == EntryField.BODY)
                    .filter(change -> change.revision() == revision && change.after() != null)
                    .orElseThrow(() -> new NoSuchField(field));
            var conflicts = WordDetail.of(newer).conflicts();
            var older = lastChange(entry, field, revision - 1);
            if (place < 0 || place >= conflicts.size() || older.isEmpty()) {
                throw new NoSuchField(field);
            }
            var then = new Merged(Objects.requireNonNull(newer.after()), conflicts);
            return entry.giveBack(
                            act,
                            wanted,
                            then.text(),
                            then.withOlder(conflicts.get(place)),
                            WordDetail.writer(older.get(), conflicts.get(place))
                                    .orElseGet(() ->
                                            new MemberId(older.get().actor().member())),
                            text -> redrafting.worded(entry, wanted, text))
                    .json();
        });
    }

    private Command command(OpId opId, TimelineId timeline, EntryId id, String name) {
        return Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, name)
                .with("entry", id);
    }

    private Receipt change(Command command, TimelineId timeline, EntryId id, BiFunction<Act, Entry, String> work) {
        return journal.perform(command, act -> work.apply(act, store.entry(timeline, id)));
    }

    private CitationId cite(Act act, Entry entry, NewCitation wanted) {
        var article = library.article(wanted.version());
        var made = entry.cite(act, article.source(), quote(article, wanted.start(), wanted.end()), wanted);
        placing.place(act, article.source(), List.of(entry));
        return made;
    }

    private Quote quote(VersionId version, int start, int end) {
        return quote(library.article(version), start, end);
    }

    private static Quote quote(ArticleView article, int start, int end) {
        if (end - start > QUOTE) {
            throw new TextTooLong("quote", QUOTE, end - start);
        }
        try {
            return Quote.of(article.text(), start, end);
        } catch (NotAQuote e) {
            var refused = new SpanInvalid(start, end, article.text().length());
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * @throws EntryNotYetThere if the entry was added later
     */
    private Earlier earlier(Entry entry, EntryField field, long revision) {
        return lastChange(entry, field.key(), revision).map(Earlier::after).orElseGet(() -> {
            if (lastChange(entry, "created", revision).isEmpty()) {
                throw new EntryNotYetThere(entry.id(), revision);
            }
            return Earlier.UNSET;
        });
    }

    /** The wording that a member had before them. */
    private String known(Entry entry, EntryField field, TextField text, long base, @Nullable String from) {
        if (from != null) {
            return from.isBlank() ? "" : text.accept(from);
        }
        return entry.isCurrent(field, base)
                ? entry.words(field).text()
                : earlier(entry, field, base).text();
    }

    private Optional<JournalEntry> lastChange(Entry entry, String field, long revision) {
        return journal.lastChange(
                Subject.timeline(entry.timeline().uuid()), entry.id().uuid(), field, revision);
    }
}
