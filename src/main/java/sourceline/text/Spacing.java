package sourceline.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The blanks that a language sets beside its punctuation: French has a narrow one before {@code : ; ? !} and inside its
 * quotation marks, at which no line ends (Imprimerie nationale, <i>Lexique des règles typographiques</i>). Who writes types an
 * ordinary one, or none. For what is shown: what is kept and signed stays as it was typed.
 */
public final class Spacing {

    private static final String NARROW = "\u202f";
    private static final Pattern OPENED = Pattern.compile("«[ \u00a0]?(?!\u202f)");
    private static final Pattern CLOSED = Pattern.compile("(?<!\u202f)[ \u00a0]?»");
    private static final Pattern BEFORE = Pattern.compile("(?<=\\S)[ \u00a0](?=[:;?!])");

    private Spacing() {}

    /** The same words with the blanks of the language; other languages' are as they were. */
    public static String in(String text, Locale language) {
        if (!language.getLanguage().equals("fr")) {
            return text;
        }
        var quoted =
                CLOSED.matcher(OPENED.matcher(text).replaceAll("«" + NARROW)).replaceAll(NARROW + "»");
        return BEFORE.matcher(quoted).replaceAll(NARROW);
    }
}
