package sourceline.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a report came from, at the head of its first sentence: {@code MOSCOW, June 23 (Reuters) -}, {@code LONDON —}, {@code (BBC)}, and as
 * Persian and Arabic agencies have it, {@code place - agency:}
 */
final class Dateline {

    private static final int LONGEST = 80;
    private static final String PLACE = "\\p{Lu}[\\p{Lu}.'’-]{2,}(?: \\p{Lu}[\\p{Lu}.'’-]+){0,2}";
    private static final Pattern CAPITALS = Pattern.compile(PLACE
            + "(?:,? (?:\\p{L}[\\p{L}.]*|\\d{1,2}),?){0,4}"
            + "(?: \\([\\p{L}\\d /.]{2,24}\\) ?[-–—]|(?<=[\\p{L}\\d.]) ?[–—])(?= )");
    private static final Pattern AGENCY = Pattern.compile(
            "[\\p{InArabic}\\u200c]+(?: [\\p{InArabic}\\u200c]+)? [-–] (?:[\\p{InArabic}\\u200c]+ ?){1,3}:(?= )");

    private static final Pattern BRACKETED =
            Pattern.compile("\\(\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*){0,3}\\)(?= [\\p{Lu}“\"«„])");

    private Dateline() {}

    private static @Nullable Pattern pattern(char first, char second) {
        if (first == '(') {
            return BRACKETED;
        }
        if (Character.isUpperCase(first) && Character.isUpperCase(second)) {
            return CAPITALS;
        }
        return first >= 0x600 && first <= 0x6FF ? AGENCY : null;
    }

    /** Where the dateline ends that begins at {@code start}; {@code start} if there is none. */
    static int end(SentenceText text, int start) {
        var limit = Math.min(text.to(), start + LONGEST);
        if (limit - start < 5) {
            return start;
        }
        var pattern = pattern(text.charAt(start), text.charAt(start + 1));
        if (pattern == null) {
            return start;
        }
        var dateline = pattern.matcher(text.substring(start, limit));
        return dateline.lookingAt() ? start + dateline.end() : start;
    }
}
