package sourceline.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes the endings off words, so that {@code strikes} finds {@code striking}, and knows which words say nothing of what a sentence is about. Light: the longest ending of the language's
 * list goes once, if enough of the word stays (in the manner of Savoy's light stemmers, 2006); good for looking, not for comparing what is meant.
 */
public final class Stems {

    private static final Map<String, Stems> KNOWN = new ConcurrentHashMap<>();
    private static final int SHORTEST = 4;
    private static final String DOUBLED = "bdgmnprt";

    private final List<String> endings;
    private final Set<String> empty;
    private final Set<String> pointing;
    private final boolean english;

    private Stems(Locale locale) {
        var words = CueWords.of(locale);
        endings = words.folded("stem.ending").stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        empty = words.folded("stem.empty");
        pointing = words.folded("stem.pointing");
        english = locale.getLanguage().equals("en");
    }

    public static Stems of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> new Stems(Locale.of(language)));
    }

    /** Whether the term is an article, a pronoun, an auxiliary or the like. */
    public boolean isEmpty(Term term) {
        return term.isWord() && empty.contains(term.key());
    }

    /** Whether the term, at the beginning of a sentence, points back to what was named before: he, this, their. */
    public boolean pointsBack(Term term) {
        return term.isWord() && pointing.contains(term.key());
    }

    /** What the term has in common with its other forms; for a number its value. */
    public String of(Term term) {
        return term.isWord() ? stem(term.key()) : "#" + term.key();
    }

    private String stem(String word) {
        var stem = english ? singular(word) : word;
        for (var ending : endings) {
            if (stem.endsWith(ending)
                    && stem.length() - ending.length() >= (ending.length() == 1 ? SHORTEST - 1 : SHORTEST)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        var last = stem.length() - 1;
        return english
                        && last >= SHORTEST - 1
                        && stem.charAt(last) == stem.charAt(last - 1)
                        && DOUBLED.indexOf(stem.charAt(last)) >= 0
                ? stem.substring(0, last)
                : stem;
    }

    /** Harman's S-stemmer (1991). */
    private static String singular(String word) {
        if (word.length() > 3 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4
                && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes"))) {
            return word.substring(0, word.length() - 2);
        }
        var plural = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
