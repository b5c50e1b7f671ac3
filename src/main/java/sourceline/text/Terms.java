package sourceline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a text as the words and numbers in which it may differ from another: two texts with the same keys in the same order say the same, but for punctuation.
 * Linear in the text.
 */
public final class Terms {

    private final List<RawWord> words;
    private final NumberReader numbers;
    private final Spellings spellings;
    private final Map<String, String> keys = new HashMap<>();

    private final Set<String> small;

    private Terms(List<RawWord> words, Set<String> small, Locale locale) {
        this.words = words;
        this.small = small;
        numbers = NumberReader.of(locale);
        spellings = Spellings.of(locale);
    }

    /** The terms in order. What is in none is white space and punctuation. */
    public static List<Term> of(String text, Locale locale) {
        return new Terms(RawWords.in(text), Set.of(), locale).read();
    }

    /** The terms of each of two texts. */
    public record Both(List<Term> one, List<Term> other) {}

    /**
     * The terms of two texts that are compared with each other. The spelling of a name may vary more than that of other words;
     * what either of them has in small letters is none, though a sentence may begin with it.
     */
    public static Both of(String one, String other, Locale locale) {
        var words = RawWords.in(one);
        var others = RawWords.in(other);
        var small = Stream.concat(words.stream(), others.stream())
                .filter(word -> !word.capital())
                .map(RawWord::folded)
                .collect(Collectors.toSet());
        return new Both(new Terms(words, small, locale).read(), new Terms(others, small, locale).read());
    }

    private List<Term> read() {
        var terms = new ArrayList<Term>(words.size());
        for (var at = 0; at < words.size(); ) {
            at += term(at, terms);
        }
        return terms;
    }

    private int term(int at, List<Term> terms) {
        var word = words.get(at);
        var number = numbers.at(words, at);
        if (number.isPresent() && !isNobody(at)) {
            var end = words.get(at + number.get().words() - 1).span().end();
            terms.add(new Term(
                    number.get().kind(),
                    number.get().key(),
                    new Span(word.span().start(), end),
                    word.capital()));
            return number.get().words();
        }
        if (word.folded().equals("per")
                && at + 1 < words.size()
                && words.get(at + 1).folded().equals("cent")) {
            terms.add(new Term(
                    Term.Kind.WORD,
                    "percent",
                    new Span(word.span().start(), words.get(at + 1).span().end()),
                    false));
            return 2;
        }
        var key = keys.computeIfAbsent(
                word.capital() ? word.folded() + "^" : word.folded(),
                each -> spellings.key(word.folded(), word.capital() && !small.contains(word.folded())));
        terms.add(new Term(Term.Kind.WORD, key, word.span(), word.capital()));
        return 1;
    }

    /** “No one” is nobody, and “one another” is no number. */
    private boolean isNobody(int at) {
        var word = words.get(at).folded();
        return word.equals("one")
                && ((at > 0 && words.get(at - 1).folded().equals("no"))
                        || (at + 1 < words.size() && words.get(at + 1).folded().equals("another")));
    }
}
