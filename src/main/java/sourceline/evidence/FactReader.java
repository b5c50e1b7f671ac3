package sourceline.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import sourceline.evidence.MeaningChange.Kind;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Names;
import sourceline.text.Quotations;
import sourceline.text.Span;
import sourceline.text.Term;

/** Reads the facts of a passage: its numbers, cues, names, dates, and what it quotes. */
final class FactReader {

    private final String text;
    private final Locale language;
    private final List<Term> terms;
    private final List<Fact> facts = new ArrayList<>();
    private final boolean[] taken;
    private final boolean[] months;

    private FactReader(String text, List<Term> terms, Locale language) {
        this.text = text;
        this.terms = terms;
        this.language = language;
        taken = new boolean[terms.size()];
        months = new boolean[terms.size()];
    }

    /** The facts of a passage in order, of which the terms are known. */
    static List<Fact> in(String text, List<Term> terms, Locale language) {
        var reader = new FactReader(text, terms, language);
        reader.cues();
        reader.numbers();
        reader.names();
        reader.quotations();
        reader.facts.sort(Comparator.comparingInt(Fact::first).thenComparingInt(Fact::length));
        return List.copyOf(reader.facts);
    }

    private void cues() {
        for (var cue : Cues.in(text, language)) {
            add(kind(cue.kind()), key(cue), cue.span());
            var first = firstIn(cue.span());
            if (first < months.length) {
                months[first] = cue.group().equals("date.month");
            }
        }
    }

    private static Kind kind(Cue.Kind kind) {
        return switch (kind) {
            case NEGATION, DENIAL -> Kind.NEGATION;
            case HEDGE, PLAN -> Kind.HEDGE;
            case SAID, SOURCE -> Kind.ATTRIBUTION;
            case QUANTITY -> Kind.NUMBER;
            case DATE -> Kind.DATE;
        };
    }

    /** Cues of one group are as good as each other, but each date is a date of its own, and dozens are not hundreds. */
    private String key(Cue cue) {
        var itself = cue.kind() == Cue.Kind.DATE || (cue.kind() == Cue.Kind.QUANTITY && !Cues.standsBeforeNumbers(cue));
        return itself ? cue.group() + ":" + words(cue.span()) : cue.group();
    }

    private String words(Span span) {
        var words = new StringBuilder();
        for (var at = firstIn(span); at < terms.size() && terms.get(at).span().overlaps(span); at++) {
            words.append(terms.get(at).key()).append(' ');
        }
        return words.toString().strip();
    }

    private void numbers() {
        for (var at = 0; at < terms.size(); at++) {
            var term = terms.get(at);
            if (taken[at]) {
                continue;
            }
            if (!term.isWord()) {
                add(isInDate(at) ? Kind.DATE : Kind.NUMBER, term.key(), term.span());
            } else if (term.key().equals("percent") || isCurrency(term.key())) {
                add(Kind.NUMBER, term.key(), term.span());
            }
        }
    }

    private static boolean isCurrency(String key) {
        return key.length() == 1 && Character.getType(key.charAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** A year, or a figure beside the name of a month. */
    private boolean isInDate(int at) {
        var key = terms.get(at).key();
        return (key.length() == 4 && (key.startsWith("1") || key.startsWith("20")))
                || isMonth(at - 1)
                || isMonth(at + 1);
    }

    private boolean isMonth(int at) {
        return at >= 0 && at < months.length && months[at];
    }

    private void names() {
        for (var name : Names.in(text, language)) {
            for (var at = firstIn(name.span());
                    at < terms.size() && terms.get(at).span().overlaps(name.span());
                    at++) {
                if (!taken[at] && isNamed(terms.get(at))) {
                    add(Kind.NAME, terms.get(at).key(), terms.get(at).span());
                }
            }
        }
    }

    /** Has a capital, or is of a script without them. */
    private static boolean isNamed(Term term) {
        return term.capital() || Character.getType(term.key().codePointAt(0)) == Character.OTHER_LETTER;
    }

    private void quotations() {
        for (var quotation : Quotations.in(text)) {
            if (quotation.depth() == 0) {
                var span = quotation.outside();
                facts.add(new Fact(Kind.ATTRIBUTION, "“", span, firstIn(span), 0));
                facts.add(new Fact(Kind.ATTRIBUTION, "”", span, firstIn(new Span(span.end(), span.end())), 0));
            }
        }
    }

    private void add(Kind kind, String key, Span span) {
        var first = firstIn(span);
        var at = first;
        while (at < terms.size() && terms.get(at).span().overlaps(span)) {
            taken[at++] = true;
        }
        facts.add(new Fact(kind, key, span, first, at - first));
    }

    private int firstIn(Span span) {
        return Span.firstEndingAfter(span.start(), terms, Term::span);
    }
}
