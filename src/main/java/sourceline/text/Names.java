package sourceline.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names by how they are written, with no list of names: words with a capital that stand side by side or are joined by a particle ({@code Mohammed bin
 * Salman}, {@code Ministry of Foreign Affairs}), parted at titles ({@code Russian President | Vladimir Putin}); in scripts without capitals, what follows a title.
 *
 * <p>The first word of a sentence has a capital anyway. Alone it is a name only where something says so: it is written with a capital within a sentence
 * elsewhere in the text, is an abbreviation in capitals or a possessive, or stands bare before a verb in the singular, as only names (and what cannot be counted) do. In
 * German, where nouns have capitals too, a word behind an article and those with the endings of abstract nouns are none.
 */
public final class Names {

    private static final Set<String> GERMAN_NOUNS =
            Set.of("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "ismus", "tät", "nis");

    private final String text;
    private final List<RawWord> words;
    private final NameWords language;
    private final boolean german;
    private final Set<String> known;
    private final Set<Span> days;
    private final Set<Span> cues;
    private final boolean[] first;
    private final List<Name> names = new ArrayList<>();

    private Names(String text, Locale locale) {
        this.text = text;
        words = RawWords.in(text);
        language = NameWords.of(locale);
        german = locale.getLanguage().equals("de");
        var found = Cues.in(text, locale);
        cues = found.stream().map(Cue::span).collect(Collectors.toSet());
        days = found.stream()
                .filter(cue -> cue.group().startsWith("date."))
                .map(Cue::span)
                .collect(Collectors.toSet());
        first = new boolean[words.size()];
        for (var at = 0; at < first.length; at++) {
            first[at] = beginsSentence(at);
        }
        known = known();
    }

    /** The names in order; they do not overlap. Linear in the text. */
    public static List<Name> in(String text, Locale locale) {
        return new Names(text, locale).find();
    }

    private List<Name> find() {
        for (var at = 0; at < words.size(); ) {
            var end = isCapital(at) ? endOfRun(at) : at;
            if (end > at) {
                cut(at, end);
                at = end;
            } else {
                at = Math.max(at + 1, afterTitle(at));
            }
        }
        return names;
    }

    private boolean isCapital(int at) {
        var word = words.get(at);
        return word.capital() && !word.isFigures() && !days.contains(word.span()) && !(german && isGermanNoun(at));
    }

    private boolean isGermanNoun(int at) {
        var word = words.get(at).folded();
        if (GERMAN_NOUNS.stream().anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending))) {
            return true;
        }
        return at > 0 && language.articles().contains(words.get(at - 1).folded()) && !isCapitalBeside(at);
    }

    private boolean isCapitalBeside(int at) {
        return at + 1 < words.size() && words.get(at + 1).capital() && isSpaceBetween(at, at + 1);
    }

    /** Behind the last of the capitalised words, particles between them included. */
    private int endOfRun(int at) {
        var end = at + 1;
        while (end < words.size() && joins(end - 1, end)) {
            if (isCapital(end)) {
                end++;
                continue;
            }
            var next = end;
            while (next < words.size()
                    && next < end + 2
                    && language.particles().contains(words.get(next).folded())
                    && joins(next - 1, next)) {
                next++;
            }
            if (next == end || next >= words.size() || !isCapital(next) || !joins(next - 1, next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** Whether nothing but a space, a hyphen or the full stop of an initial stands between two words, and no possessive ending. */
    private boolean joins(int one, int other) {
        var from = words.get(one).span().end();
        var to = words.get(other).span().start();
        var length = to - from;
        if (length > 2 || first[other]) {
            return false;
        }
        for (var at = from; at < to; at++) {
            var between = text.charAt(at);
            var initial = between == '.' && words.get(one).span().length() == 1;
            if (!Characters.isSpace(between)
                    && !initial
                    && !(length == 1 && (between == '-' || between == '‐' || between == '‑'))) {
                return false;
            }
            if (Characters.isLineBreak(between)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSpaceBetween(int one, int other) {
        return new Span(words.get(one).span().end(), words.get(other).span().start())
                .stripped(text)
                .isEmpty();
    }

    /** Parts a run at the titles in it. */
    private void cut(int from, int to) {
        var begin = from;
        var title = Optional.<Span>empty();
        for (var at = from; at < to; ) {
            var length = titleLength(at, to);
            if (length > 0) {
                add(begin, at, title);
                title = Optional.of(new Span(
                        title.isPresent() && begin == at
                                ? title.get().start()
                                : words.get(at).span().start(),
                        words.get(at + length - 1).span().end()));
                at += length;
                begin = at;
            } else {
                at++;
            }
        }
        add(begin, to, title);
    }

    private int titleLength(int at, int to) {
        for (var length = Math.min(3, to - at); length > 0; length--) {
            var phrase = new StringBuilder();
            for (var i = 0; i < length; i++) {
                phrase.append(i == 0 ? "" : " ").append(words.get(at + i).folded());
            }
            if (language.titles().contains(phrase.toString())) {
                return length;
            }
        }
        return 0;
    }

    private void add(int from, int to, Optional<Span> title) {
        var begin = from;
        while (begin < to
                && (language.particles().contains(words.get(begin).folded())
                                && !words.get(begin).capital()
                        || (first[begin] && !isNameAtBeginning(begin, to)))) {
            begin++;
        }
        if (begin < to
                && !(to - begin == 1
                        && language.starters().contains(words.get(begin).folded()))) {
            var span = new Span(
                    words.get(begin).span().start(), words.get(to - 1).span().end());
            names.add(new Name(kind(begin, to, title), span, title));
        }
    }

    private boolean isNameAtBeginning(int at, int to) {
        var word = words.get(at);
        if (language.starters().contains(word.folded()) || cues.contains(word.span())) {
            return false;
        }
        if (to - at > 1 || known.contains(word.folded()) || isInCapitals(word) || isPossessive(at)) {
            return true;
        }
        return at + 1 < words.size()
                && isSpaceBetween(at, at + 1)
                && language.verbs().contains(words.get(at + 1).folded())
                && language.countless().stream().noneMatch(word.folded()::endsWith);
    }

    private boolean isInCapitals(RawWord word) {
        var letters = word.span().in(text);
        return letters.length() > 1 && letters.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isPossessive(int at) {
        var end = words.get(at).span().end();
        return end + 1 < text.length()
                && Characters.isSingleQuote(text.charAt(end))
                && text.charAt(end + 1) == 's'
                && (end + 2 == text.length() || !Character.isLetter(text.charAt(end + 2)));
    }

    private Name.Kind kind(int from, int to, Optional<Span> title) {
        for (var at = from; at < to; at++) {
            if (language.organisations().contains(words.get(at).folded())) {
                return Name.Kind.ORGANISATION;
            }
        }
        if (title.isPresent()
                || (to < words.size()
                        && to - from > 1
                        && language.verbs().contains(words.get(to).folded()))) {
            return Name.Kind.PERSON;
        }
        if (to - from == 1 && isInCapitals(words.get(from))) {
            return Name.Kind.ORGANISATION;
        }
        return from > 0 && language.prepositions().contains(words.get(from - 1).folded())
                ? Name.Kind.PLACE
                : Name.Kind.UNKNOWN;
    }

    /** In scripts without capitals: the one or two words behind a title are a name. */
    private int afterTitle(int at) {
        if (!isWithoutCase(at)) {
            return at;
        }
        var length = titleLength(at, Math.min(words.size(), at + 3));
        if (length == 0) {
            return at;
        }
        var begin = at + length;
        var end = begin;
        while (end < words.size()
                && end < begin + 2
                && isWithoutCase(end)
                && isSpaceBetween(end - 1, end)
                && !language.starters().contains(words.get(end).folded())
                && titleLength(end, end + 1) == 0) {
            end++;
        }
        if (end > begin) {
            names.add(new Name(
                    Name.Kind.PERSON,
                    new Span(
                            words.get(begin).span().start(),
                            words.get(end - 1).span().end()),
                    Optional.of(new Span(
                            words.get(at).span().start(),
                            words.get(begin - 1).span().end()))));
        }
        return end;
    }

    private boolean isWithoutCase(int at) {
        return Character.getType(words.get(at).folded().codePointAt(0)) == Character.OTHER_LETTER;
    }

    /** Whether a sentence, a line, a quotation or what follows a colon begins with the word. */
    private boolean beginsSentence(int at) {
        var from = at == 0 ? 0 : words.get(at - 1).span().end();
        var to = words.get(at).span().start();
        if (at == 0) {
            return true;
        }
        if (text.charAt(from - 1) == '.' && words.get(at - 1).span().length() > 4) {
            return true;
        }
        for (var i = from; i < to; i++) {
            var between = text.charAt(i);
            if (between == '.' && isInitialOrTitle(at - 1)) {
                continue;
            }
            if (".!?…:\n\r\u2028\u2029؟۔“«„".indexOf(between) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isInitialOrTitle(int at) {
        return words.get(at).span().length() == 1
                || language.shortTitles().contains(words.get(at).folded());
    }

    /** Words that stand with a capital where no sentence begins. */
    private Set<String> known() {
        var found = new HashSet<String>();
        for (var at = 1; at < words.size(); at++) {
            if (!first[at] && words.get(at).capital()) {
                found.add(words.get(at).folded());
            }
        }
        return found;
    }
}
