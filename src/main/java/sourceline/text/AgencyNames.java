package sourceline.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The names of news agencies, in small letters: those of a language, and those of English. */
record AgencyNames(Set<String> names) {

    private static final Map<String, AgencyNames> KNOWN = new ConcurrentHashMap<>();
    private static final int LONGEST = 3;

    static AgencyNames of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> {
            var names = new HashSet<>(CueWords.of(Locale.ENGLISH).folded("agency"));
            names.addAll(CueWords.of(Locale.of(language)).folded("agency"));
            return new AgencyNames(Set.copyOf(names));
        });
    }

    /** The longest name that stands in the stretch. */
    Optional<Span> in(String text, Span stretch) {
        var words = RawWords.in(stretch.in(text));
        for (var length = Math.min(LONGEST, words.size()); length > 0; length--) {
            for (var at = 0; at + length <= words.size(); at++) {
                var phrase = new StringBuilder();
                words.subList(at, at + length)
                        .forEach(word ->
                                phrase.append(phrase.isEmpty() ? "" : " ").append(word.folded()));
                if (names.contains(phrase.toString())) {
                    return Optional.of(new Span(
                                    words.get(at).span().start(),
                                    words.get(at + length - 1).span().end())
                            .shifted(stretch.start()));
                }
            }
        }
        return Optional.empty();
    }
}
