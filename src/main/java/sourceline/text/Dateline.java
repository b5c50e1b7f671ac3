package sourceline.text;

import java.util.regex.Pattern;

/**
 * Where a report came from, at the head of its first sentence: {@code MOSCOW, June 23 (Reuters) -}, {@code LONDON —}, and as
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

    private Dateline() {}

    /** Where the dateline ends that begins at {@code start}; {@code start} if there is none. */
    static int end(String text, int start, int to) {
        var limit = Math.min(to, start + LONGEST);
        if (limit - start < 5) {
            return start;
        }
        var pattern = Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(text.charAt(start + 1))
                ? CAPITALS
                : text.charAt(start) >= 0x600 && text.charAt(start) <= 0x6FF ? AGENCY : null;
        if (pattern == null) {
            return start;
        }
        var dateline = pattern.matcher(text).region(start, limit);
        return dateline.lookingAt() ? dateline.end() : start;
    }
}
