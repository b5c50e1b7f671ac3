package sourceline.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sourceline.evidence.TermIndex.Slice;
import sourceline.text.Sentences;
import sourceline.text.Span;

/**
 * Where a passage that was found begins and ends.
 *
 * <p>What stands next to it decides: if the words behind it are still those that were behind it, it ends there; otherwise something was added or put in their place, and it ends with the
 * sentence, or where those words go on. So a sentence that grew is found whole. At its beginning as many words belong to it as it lost there.
 */
final class Borders {

    private static final String MARKS = "\"'“”„‟«»‘’‚‛‹›()[]{}.!?…;:,—–-";

    private final TermIndex from;
    private final TermIndex to;
    private final Locale language;
    private final Map<TermIndex, List<Span>> sentences = new HashMap<>(4);

    Borders(TermIndex from, TermIndex to, Locale language) {
        this.from = from;
        this.to = to;
        this.language = language;
    }

    /** The place of the same words. */
    Span around(Span quoted, Slice stretch, Slice place) {
        var found = to.span(place);
        var end = end(quoted, stretch, place, 0);
        return new Span(start(quoted, stretch, found.start()), end);
    }

    /** The place of similar words. */
    Span around(Span quoted, Slice stretch, Fit fit) {
        var place = fit.place();
        var found = to.span(place);
        var begin = place.from();
        var sentence = sentencesIn(to, found).start();
        while (place.from() - begin < fit.lostBefore()
                && begin > 0
                && to.terms().get(begin - 1).span().start() >= sentence
                && !isSame(stretch.from() - 1, begin - 1)) {
            begin--;
        }
        var end = end(quoted, stretch, place, fit.lostBehind());
        return new Span(start(quoted, stretch, to.terms().get(begin).span().start()), end);
    }

    /** All sentences that the passage lies in; itself if it lies in none. */
    Span sentencesIn(TermIndex text, Span passage) {
        var all = sentences.computeIfAbsent(text, each -> Sentences.of(each.text(), language));
        var start = passage.start();
        var end = passage.end();
        for (var sentence : passage.among(all, each -> each)) {
            start = Math.min(start, sentence.start());
            end = Math.max(end, sentence.end());
        }
        return new Span(start, end);
    }

    private int end(Span quoted, Slice stretch, Slice place, int lost) {
        var end = to.terms().get(place.to() - 1).span().end();
        if (!isSame(stretch.to(), place.to())) {
            var sentence = sentencesIn(to, new Span(end - 1, end)).end();
            if (sentence - end <= quoted.length()) {
                return goesOn(stretch, place.to(), sentence);
            }
            end = replaced(stretch, place.to(), lost, sentence, end);
        }
        var marks = quoted.end() - from.span(stretch).end();
        var at = end;
        while (at < to.text().length()
                && at - end < marks
                && MARKS.indexOf(to.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Behind as many words as the passage lost at its end, which came in their place. */
    private int replaced(Slice stretch, int next, int lost, int sentence, int end) {
        var behind = end;
        for (var at = next; at < next + lost && at < to.size(); at++) {
            var term = to.terms().get(at).span();
            if (term.start() >= sentence || isSame(stretch.to(), at)) {
                break;
            }
            behind = term.end();
        }
        return behind;
    }

    /** The end of the sentence, or before it where two of the words go on that stood behind the passage. */
    private int goesOn(Slice stretch, int at, int sentence) {
        for (var next = at; next < to.size() && to.terms().get(next).span().start() < sentence; next++) {
            if (isSame(stretch.to(), next) && isSame(stretch.to() + 1, next + 1)) {
                return to.terms().get(next - 1).span().end();
            }
        }
        return sentence;
    }

    private int start(Span quoted, Slice stretch, int start) {
        var marks = from.span(stretch).start() - quoted.start();
        var at = start;
        while (at > 0 && start - at < marks && MARKS.indexOf(to.text().charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private boolean isSame(int inFrom, int inTo) {
        var outsideFrom = inFrom < 0 || inFrom >= from.size();
        var outsideTo = inTo < 0 || inTo >= to.size();
        if (outsideFrom || outsideTo) {
            return outsideFrom && outsideTo;
        }
        return from.terms().get(inFrom).key().equals(to.terms().get(inTo).key());
    }
}
