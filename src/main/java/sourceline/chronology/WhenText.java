package sourceline.chronology;

import java.util.Locale;

/**
 * Shows dates to people, in any locale: names, order and digits from ICU (CLDR), the words around them in English, Russian, Persian,
 * Arabic, Hebrew, German, French and Spanish, in English elsewhere. The year is never left out.
 *
 * <p>A date stands in the calendar that is usual in the locale (Persian for {@code fa}) if it is made of whole days only; a Gregorian month
 * or year is no month or year of another calendar and stays Gregorian. English without a country is written day before month.
 */
public final class WhenText {

    private WhenText() {}

    /** The full reading, as a date field reads it back: "23 June 2025, uncertain"; "16–22 June 2025, some time". */
    public static String describe(When when, Locale locale) {
        return DateStyle.of(locale).describe(when);
    }

    /** The short one, for lists and axes: "23 June 2025?"; "16–22 June 2025"; "by 23 June 2025". */
    public static String label(When when, Locale locale) {
        return DateStyle.of(locale).label(when);
    }

    /** What {@link #label} does not say, to be set apart quietly: "some time"; empty if there is nothing to add. */
    public static String qualifier(When when, Locale locale) {
        return DateStyle.of(locale).qualifier(when);
    }
}
