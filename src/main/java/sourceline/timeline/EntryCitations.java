package sourceline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.evidence.Quote;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;

/** What one entry cites. A deleted entry refuses every change of it. */
final class EntryCitations {

    static final int LIMIT = 100;

    private final Entry entry;
    private final List<Citation> all;

    EntryCitations(Entry entry, List<Citation> all) {
        this.entry = entry;
        this.all = all;
    }

    /**
     * Cites a span. The same span with the same stance is cited once only.
     *
     * @return the citation that now stands for it
     * @throws TooMany if there is no room for it
     */
    CitationId cite(Act act, SourceId source, Quote quote, NewCitation wanted) {
        entry.requireStanding();
        for (var citation : all) {
            if (citation.isOf(wanted.version(), quote, wanted.stance())) {
                return citation.id();
            }
        }
        var author = Entry.author(act);
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

    /**
     * Cites another span in place of a citation, with its stance.
     *
     * @return the citation that now stands for it
     */
    CitationId citeAnew(Act act, CitationId id, SourceId source, Quote quote, NewCitation wanted) {
        var made = cite(act, source, quote, wanted);
        if (!made.equals(id)) {
            uncite(act, id);
        }
        return made;
    }

    /** Puts back a citation that was taken away, with whoever made it as its author. */
    void citeAgain(Act act, CitationRecord removed, Quote quote) {
        entry.requireStanding();
        if (!has(removed.id())) {
            add(act, removed, quote, "cited-again");
        }
    }

    void uncite(Act act, CitationId id) {
        entry.requireStanding();
        var citation = citation(id);
        all.remove(citation);
        act.record(effect(id, "uncited", Json.write(citation.asRecord()), null));
        entry.touch(EntryField.CITATIONS, act);
    }

    void takeStance(Act act, CitationId id, Stance stance) {
        entry.requireStanding();
        if (citation(id).takeStance(act, stance)) {
            entry.touch(EntryField.CITATIONS, act);
        }
    }

    void translate(Act act, CitationId id, @Nullable String translation, @Nullable String translator) {
        entry.requireStanding();
        if (citation(id).translate(act, translation, translator)) {
            entry.touch(EntryField.CITATIONS, act);
        }
    }

    /**
     * Sets one field of a citation to what it was.
     *
     * @param field {@code stance}, {@code translation} or {@code translator}
     * @param by who had set it
     */
    void restore(Act act, CitationId id, String field, @Nullable String value, MemberId by) {
        entry.requireStanding();
        if (citation(id).restore(act, field, value, by)) {
            entry.touch(EntryField.CITATIONS, act);
        }
    }

    /**
     * Says where the citations of a source stand in its newest version. It changes nothing of the entry: neither its
     * words nor its evidence, so not its revision either, and a deleted one does not refuse it.
     *
     * @param placements gives the placement of each; null where its own version is the newest
     */
    void place(Act act, SourceId source, Function<Citation, @Nullable PlacementState> placements) {
        all.stream()
                .filter(citation -> citation.source().equals(source))
                .forEach(citation -> citation.placeAt(act, placements.apply(citation)));
    }

    boolean has(CitationId id) {
        return find(id).isPresent();
    }

    private Optional<Citation> find(CitationId id) {
        return all.stream().filter(citation -> citation.id().equals(id)).findFirst();
    }

    /**
     * The citation that holds some words: the one that is named, or the first that does.
     *
     * @throws NoSuchCitation if the one that is named is none of the entry
     * @throws BasisNotInQuote if it does not hold the words
     */
    Optional<CitationId> holding(@Nullable String words, @Nullable CitationId named) {
        if (named != null) {
            if (words != null && !citation(named).exact().contains(words)) {
                throw new BasisNotInQuote(words);
            }
            return Optional.of(citation(named).id());
        }
        return all.stream()
                .filter(citation -> words != null && citation.exact().contains(words))
                .map(Citation::id)
                .findFirst();
    }

    List<CitationState> states() {
        return all.stream().map(Citation::state).toList();
    }

    private void add(Act act, CitationRecord made, Quote quote, String field) {
        if (all.size() >= LIMIT) {
            throw new TooMany("citations", LIMIT);
        }
        var last = all.stream().mapToInt(Citation::place).max().orElse(-1);
        all.add(new Citation(entry, made, quote, last + 1));
        act.record(effect(made.id(), field, null, Json.write(made)));
        entry.touch(EntryField.CITATIONS, act);
    }

    private Effect effect(CitationId id, String field, @Nullable String before, @Nullable String after) {
        return Effect.of("citation", id.uuid(), field, before, after)
                .about(entry.id().uuid());
    }

    private Citation citation(CitationId id) {
        return find(id).orElseThrow(() -> new NoSuchCitation(id));
    }
}
