package sourceline.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what hedges, denies, negates, attributes or only plans, by the word lists of a language ({@code cues_*.properties} beside this package). The longest phrase
 * counts, and no word counts twice. Languages without a list have no cues.
 */
public final class Cues {

    private static final Map<String, Cues> KNOWN = new ConcurrentHashMap<>();
    private static final int STEM = 3;
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

    /** Groups that say something of the number behind them, and nothing where there is none: “about 40”, but “about this”. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("quantity.about", "quantity.more", "quantity.less");

    private record Phrase(List<String> words, Cue.Kind kind, String group) {}

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final NumberReader numbers;
    private final Set<String> days = new HashSet<>();
    private final boolean namesOfDaysAreCapital;

    private Cues(Locale locale) {
        var words = CueWords.of(locale);
        for (var group : words.groups()) {
            var kind = kind(group);
            if (kind.isPresent()) {
                words.alternatives(group).forEach(phrase -> add(phrase, kind.get(), group));
            }
        }
        numbers = NumberReader.of(locale);
        namesOfDaysAreCapital = addDays(locale);
        byWord.values().forEach(Cues::longestFirst);
        byStem.values().forEach(Cues::longestFirst);
    }

    /** @return whether they are written with capitals */
    private boolean addDays(Locale locale) {
        var symbols = new DateFormatSymbols(GregorianCalendar.class, locale);
        for (var context : CONTEXTS) {
            for (var day : symbols.getWeekdays(context, DateFormatSymbols.WIDE)) {
                addName(day, "date.weekday");
            }
            for (var month : symbols.getMonths(context, DateFormatSymbols.WIDE)) {
                addName(month, "date.month");
            }
        }
        return Character.isUpperCase(symbols.getMonths()[0].charAt(0));
    }

    private void addName(String name, String group) {
        if (!name.isBlank()) {
            add(name, Cue.Kind.DATE, group);
            RawWords.in(name).forEach(word -> days.add(word.folded()));
        }
    }

    /** The cues of a sentence, or of a text, in order; they do not overlap. */
    public static List<Cue> in(String text, Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> new Cues(Locale.of(language)))
                .find(RawWords.in(text));
    }

    /** Whether a cue says how the number behind it is meant, rather than how many itself: “at least 40”, but “dozens”. */
    public static boolean standsBeforeNumbers(Cue cue) {
        return BEFORE_NUMBERS.contains(cue.group());
    }

    /** Whether a cue is the name of a month or of a day of the week. */
    public static boolean namesDayOrMonth(Cue cue) {
        return cue.group().equals("date.month") || cue.group().equals("date.weekday");
    }

    /** Whether a sentence says that its source does not say something: “The article names nobody.” */
    public static boolean isAboutSilence(String sentence, Locale locale) {
        var sources = CueWords.of(locale).folded("about.source");
        return RawWords.in(sentence).stream().anyMatch(word -> sources.contains(word.folded()))
                && in(sentence, locale).stream().anyMatch(cue -> cue.kind() == Cue.Kind.NEGATION);
    }

    private static Optional<Cue.Kind> kind(String group) {
        var name = group.contains(".") ? group.substring(0, group.indexOf('.')) : group;
        for (var kind : Cue.Kind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static void longestFirst(List<Phrase> phrases) {
        phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size())
                .reversed());
    }

    private void add(String phrase, Cue.Kind kind, String group) {
        var words = new ArrayList<String>();
        for (var word : phrase.split("\\s+")) {
            var folded = RawWords.in(word).stream().map(RawWord::folded).toList();
            words.addAll(folded);
            if (word.endsWith("*")) {
                words.set(words.size() - 1, words.getLast() + "*");
            }
        }
        var first = words.getFirst();
        if (first.endsWith("*")) {
            byStem.computeIfAbsent(first.substring(0, Math.min(STEM, first.length() - 1)), stem -> new ArrayList<>())
                    .add(new Phrase(List.copyOf(words), kind, group));
        } else {
            byWord.computeIfAbsent(first, word -> new ArrayList<>()).add(new Phrase(List.copyOf(words), kind, group));
        }
    }

    private List<Cue> find(List<RawWord> words) {
        var cues = new ArrayList<Cue>();
        for (var at = 0; at < words.size(); ) {
            var phrase = at(words, at);
            if (phrase.isPresent()) {
                var last = at + phrase.get().words().size() - 1;
                cues.add(new Cue(
                        phrase.get().kind(),
                        phrase.get().group(),
                        new Span(
                                words.get(at).span().start(),
                                words.get(last).span().end())));
                at = last + 1;
            } else {
                at++;
            }
        }
        return cues;
    }

    private Optional<Phrase> at(List<RawWord> words, int at) {
        var first = words.get(at).folded();
        var exact = longest(byWord.get(first), words, at);
        var inflected = byStem.isEmpty()
                ? Optional.<Phrase>empty()
                : longest(byStem.get(first.substring(0, Math.min(STEM, first.length()))), words, at);
        return Stream.of(exact, inflected)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(phrase -> phrase.words().size()));
    }

    private Optional<Phrase> longest(@Nullable List<Phrase> phrases, List<RawWord> words, int at) {
        if (phrases == null) {
            return Optional.empty();
        }
        return phrases.stream()
                .filter(phrase -> stands(phrase.words(), words, at) && counts(phrase, words, at))
                .findFirst();
    }

    private static boolean stands(List<String> phrase, List<RawWord> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (var i = 0; i < phrase.size(); i++) {
            var wanted = phrase.get(i);
            var word = words.get(at + i).folded();
            if (wanted.endsWith("*")
                    ? !word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : !word.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words are meant as the phrase is: “may” is no month, “No. 5” no negation, “about this” no number. */
    private boolean counts(Phrase phrase, List<RawWord> words, int at) {
        var next = at + phrase.words().size();
        if (BEFORE_NUMBERS.contains(phrase.group())) {
            return isNumber(words, next) || isNumber(words, next + 1);
        }
        var word = words.get(at);
        var isDay = phrase.group().equals("date.month") || phrase.group().equals("date.weekday");
        if (isDay) {
            return !namesOfDaysAreCapital || word.capital();
        }
        var named = word.capital() && phrase.words().size() == 1;
        return !(named
                && (isFigures(words, at - 1) || isFigures(words, next) || (at > 0 && days.contains(word.folded()))));
    }

    private boolean isNumber(List<RawWord> words, int at) {
        return at < words.size() && numbers.at(words, at).isPresent();
    }

    private static boolean isFigures(List<RawWord> words, int at) {
        return at >= 0 && at < words.size() && words.get(at).isFigures();
    }
}
