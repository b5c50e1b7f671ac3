package sourceline.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourceline.text.Span;

/** Words as somebody looks for them: in either case, whatever white space is between them. */
public final class Occurrences {

    /** So many in one text, and no more. */
    static final int MOST = 1_000;

    private final List<Pattern> wanted;

    private Occurrences(List<Pattern> wanted) {
        this.wanted = wanted;
    }

    /** @param words nothing is found for none */
    public static Occurrences of(String words) {
        var pattern = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        return new Occurrences(
                pattern.isEmpty()
                        ? List.of()
                        : List.of(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** Where they stand, in UTF-16 units of the text, in order. */
    public List<Span> in(String text) {
        var places = new ArrayList<Span>();
        for (var pattern : wanted) {
            var matcher = pattern.matcher(text);
            while (places.size() < MOST && matcher.find()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places;
    }
}
