package sourceline.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the numbers of a text, in figures or words, with what qualifies and what they count. Dates are numbers too; to tell them is for the chronology. */
public final class Quantities {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?\\.?");

    private final String text;
    private final List<Term> terms;
    private final List<Cue> cues;
    private final Set<String> between;

    private Quantities(String text, Locale locale) {
        this.text = text;
        terms = Terms.of(text, locale);
        cues = Cues.in(text, locale).stream().filter(Cues::standsBeforeNumbers).toList();
        between = CueWords.of(locale).folded("range");
    }

    /** The numbers in order. Clock times and the like, which have no single value, are left out. */
    public static List<Quantity> in(String text, Locale locale) {
        return new Quantities(text, locale).find();
    }

    private List<Quantity> find() {
        var found = new ArrayList<Quantity>();
        for (var at = 0; at < terms.size(); at++) {
            if (isNumber(at)) {
                var last = isRange(at) ? endOfRange(at) : at;
                found.add(quantity(at, last));
                at = last;
            }
        }
        return found;
    }

    private boolean isNumber(int at) {
        return at < terms.size()
                && !terms.get(at).isWord()
                && NUMBER.matcher(terms.get(at).key()).matches();
    }

    /** Two numbers, the second larger, with a dash or a word such as “to” between them. */
    private boolean isRange(int at) {
        var end = endOfRange(at);
        return end > at && value(at).compareTo(value(end)) < 0;
    }

    private int endOfRange(int at) {
        if (isNumber(at + 1) && isDash(at)) {
            return at + 1;
        }
        return isNumber(at + 2) && between.contains(terms.get(at + 1).key()) ? at + 2 : at;
    }

    private boolean isDash(int at) {
        var gap = text.substring(
                        terms.get(at).span().end(), terms.get(at + 1).span().start())
                .strip();
        return gap.length() == 1 && Characters.isDash(gap.charAt(0));
    }

    private Quantity quantity(int first, int last) {
        var span =
                new Span(terms.get(first).span().start(), terms.get(last).span().end());
        return new Quantity(
                span,
                value(first),
                value(last),
                terms.get(first).kind() == Term.Kind.ORDINAL,
                qualifier(first),
                unit(first, last));
    }

    private BigDecimal value(int at) {
        var key = terms.get(at).key();
        return new BigDecimal(terms.get(at).kind() == Term.Kind.ORDINAL ? key.substring(0, key.length() - 1) : key);
    }

    private Optional<Span> qualifier(int at) {
        var start = terms.get(Math.max(0, at - (isSign(at - 1) ? 1 : 0))).span().start();
        return cues.stream()
                .map(Cue::span)
                .filter(cue -> cue.end() <= start && start - cue.end() <= 1)
                .findFirst();
    }

    private Optional<Span> unit(int first, int last) {
        if (isSign(first - 1)) {
            return Optional.of(terms.get(first - 1).span());
        }
        return last + 1 < terms.size() && terms.get(last + 1).isWord() && isBeside(last)
                ? Optional.of(terms.get(last + 1).span())
                : Optional.empty();
    }

    private boolean isBeside(int at) {
        return new Span(terms.get(at).span().end(), terms.get(at + 1).span().start()).length() <= 1;
    }

    private boolean isSign(int at) {
        return at >= 0
                && terms.get(at).key().length() == 1
                && Character.getType(terms.get(at).key().charAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
