package sourceline.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether a retraction says again what it takes back. */
final class Libel {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** So many words in a row are no coincidence. */
    private static final int RUN = 5;

    private Libel() {}

    /** Whether the words repeat a run of the entry's headline, body or quotes, or a shorter headline as a whole. */
    static boolean repeats(String words, PublishedEntry entry) {
        var said = words(words);
        var headline = words(entry.headline());
        var texts = new ArrayList<>(List.of(headline, words(entry.body())));
        entry.citations().forEach(citation -> {
            if (citation.quote() != null) {
                texts.add(words(citation.quote().words()));
            }
        });
        if (!headline.isEmpty()
                && headline.size() < RUN
                && runs(said, headline.size()).contains(headline)) {
            return true;
        }
        var runs = runs(said, RUN);
        return texts.stream().flatMap(text -> runs(text, RUN).stream()).anyMatch(runs::contains);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Set<List<String>> runs(List<String> words, int length) {
        var runs = new HashSet<List<String>>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(words.subList(i, i + length));
        }
        return runs;
    }
}
