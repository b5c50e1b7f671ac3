package sourceline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.evidence.TermIndex.Slice;
import sourceline.text.Normalised;
import sourceline.text.Span;
import sourceline.text.Terms;

/**
 * Finds the passages of one text again in a later version of it.
 *
 * <p>In this order: the same text; the same words, of several places the one in the same surroundings; a place that is similar enough, and clearly more so than any other;
 * otherwise the passage is orphaned. Wherever it is found, the two wordings are compared for a {@linkplain ChangeOfMeaning change of meaning}, those of the whole sentences it
 * stands in included, as “he denied that” before a passage changes what it says. Similarity finds a passage and decides nothing else.
 *
 * <p>Reading the texts takes time linear in them; a passage then takes time that depends on itself and hardly on the texts. Instances are for one thread.
 */
public final class Reanchoring {

    /** The {@linkplain Fit#similarity() similarity} below which it is no longer the same passage: a little more than half, as two sentences on one matter share nearly half. */
    private static final double FLOOR = 0.55;

    /** By how much the best of several similar places must lead. */
    private static final double LEAD = 0.08;

    private final TermIndex from;
    private final TermIndex to;
    private final ExactSearch exact;
    private final Search search;
    private final Borders borders;
    private final Locale language;

    private Reanchoring(String from, String to, Locale language) {
        this.language = language;
        var terms = Terms.of(from, from.equals(to) ? "" : to, language);
        this.from = new TermIndex(from, terms.one());
        this.to = from.equals(to) ? this.from : new TermIndex(to, terms.other());
        exact = new ExactSearch(this.from, this.to);
        search = new Search(this.from, this.to);
        borders = new Borders(this.from, this.to, language);
    }

    /**
     * Prepares to find passages again.
     *
     * @param from the text in which they are known
     * @param to the later version
     * @param language of both
     */
    public static Reanchoring between(String from, String to, Locale language) {
        return new Reanchoring(from, to, language);
    }

    /** As {@link #place(Span)}, for a quote of the earlier text. */
    public Placement place(Quote quote) {
        return place(quote.span());
    }

    /**
     * Where the passage stands now.
     *
     * @param quoted in UTF-16 units of the earlier text
     * @throws IndexOutOfBoundsException if it ends behind that text
     */
    public Placement place(Span quoted) {
        var words = quoted.in(from.text());
        if (from == to) {
            return Placement.placed(quoted);
        }
        var slice = from.slice(quoted);
        if (slice.length() == 0) {
            return withoutWords(words);
        }
        var places = exact.find(slice);
        if (!places.isEmpty()) {
            return exact.inContext(slice, places)
                    .map(place -> placement(quoted, borders.around(quoted, slice, place), 1))
                    .orElseGet(Placement::orphaned);
        }
        return similar(slice)
                .map(fit -> placement(quoted, borders.around(quoted, slice, fit), fit.similarity()))
                .orElseGet(Placement::orphaned);
    }

    private Placement withoutWords(String marks) {
        var places = Normalised.of(to.text()).find(marks);
        return places.size() == 1 ? Placement.placed(places.getFirst()) : Placement.orphaned();
    }

    private Optional<Fit> similar(Slice slice) {
        var fits = new ArrayList<>(search.find(slice));
        fits.removeIf(fit -> fit.similarity() < FLOOR);
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        var best = fits.getFirst();
        var rivals = fits.stream()
                .skip(1)
                .filter(fit -> fit.similarity() > best.similarity() - LEAD)
                .toList();
        if (rivals.isEmpty()) {
            return Optional.of(best);
        }
        return exact.inContext(slice, fits.stream().map(Fit::place).toList())
                .flatMap(place ->
                        fits.stream().filter(fit -> fit.place().equals(place)).findFirst());
    }

    private Placement placement(Span quoted, Span found, double similarity) {
        var before = quoted.in(from.text());
        var after = found.in(to.text());
        var changes = new ArrayList<MeaningChange>();
        var sameWords = Wording.isSame(from.text(), quoted, to.text(), found, language);
        if (!sameWords) {
            ChangeOfMeaning.between(before, after, language)
                    .forEach(change -> changes.add(change.shifted(quoted.start(), found.start())));
        }
        if (changes.isEmpty()) {
            changes.addAll(around(quoted, found));
        }
        return Placement.found(found, sameWords, changes, similarity);
    }

    /** What changed in the rest of the sentence that bears on the passage too: who says it, whether it is hedged or denied. */
    private List<MeaningChange> around(Span quoted, Span found) {
        var before = borders.sentencesIn(from, quoted);
        var after = borders.sentencesIn(to, found);
        if (Wording.isSame(from.text(), before, to.text(), after, language)) {
            return List.of();
        }
        return ChangeOfMeaning.between(before.in(from.text()), after.in(to.text()), language).stream()
                .filter(change -> change.kind().bearsOnTheSentence())
                .map(change -> change.shifted(before.start(), after.start()))
                .toList();
    }
}
