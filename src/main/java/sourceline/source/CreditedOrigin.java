package sourceline.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose report an article passes on, where it says so as articles do: in the dateline ("MOSCOW (Reuters) —"), as its
 * author, or in its last lines ("Reporting by …; Reuters"). A name that is only cited in the text is no credit.
 */
final class CreditedOrigin {

    /** As they credit themselves; the longer first, where one begins like another. */
    private static final List<String> AGENCIES = List.of(
            "Associated Press",
            "Agence France-Presse",
            "Anadolu Agency",
            "Deutsche Presse-Agentur",
            "RIA Novosti",
            "Press Trust of India",
            "Reuters",
            "Bloomberg",
            "Interfax",
            "Xinhua",
            "Kyodo",
            "Yonhap",
            "Anadolu",
            "ANSA",
            "IRNA",
            "ISNA",
            "TASS",
            "AFP",
            "APA",
            "EFE",
            "PTI",
            "UPI",
            "AP",
            "dpa");

    private static final String ANY =
            "(" + String.join("|", AGENCIES.stream().map(Pattern::quote).toList()) + ")";
    private static final Pattern DATELINE =
            Pattern.compile("\\A.{0,300}?[\\p{Lu}][^\\n()]{0,60}\\(" + ANY + "\\)\\s*[—–-]", Pattern.DOTALL);
    private static final Pattern AUTHOR = Pattern.compile("(?:by\\s+)?" + ANY + "\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_LINES = Pattern.compile(
            "(?:reporting by|with material from|source:|©|\\()[^\\n]{0,200}\\b" + ANY
                    + "\\b[-\\w.]{0,20}[).;,]*\\s*\\z",
            Pattern.CASE_INSENSITIVE);

    private static final int END = 400;

    private CreditedOrigin() {}

    static Optional<String> in(String text, Optional<String> author) {
        var end = text.substring(Math.max(0, text.length() - END)).strip();
        return author.flatMap(name -> first(AUTHOR, name, true))
                .or(() -> first(DATELINE, text.substring(0, Math.min(text.length(), END)), false))
                .or(() -> first(LAST_LINES, end, false));
    }

    private static Optional<String> first(Pattern pattern, String text, boolean whole) {
        var matcher = pattern.matcher(text);
        return (whole ? matcher.matches() : matcher.find())
                ? AGENCIES.stream()
                        .filter(agency -> agency.equalsIgnoreCase(matcher.group(1)))
                        .findFirst()
                : Optional.empty();
    }
}
