package sourceline.publication;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.text.Spacing;

/**
 * The public page's own words in one language, with one wall clock. A language without words of its own gets English
 * ones; dates, times and lists are in the language all the same. For one page and one thread.
 */
public final class Words {

    /** As where a date that ends in an abbreviation ends a sentence. */
    private static final Pattern STOP_AFTER_STOP = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private final ULocale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final DateFormat times;

    public Words(String language, String zone) {
        this.locale = ULocale.forLanguageTag(language);
        this.zone = ZoneId.of(zone);
        this.bundle = ResourceBundle.getBundle(
                "sourceline.publication.words",
                locale.toLocale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.times = DateFormat.getPatternInstance("Hm", region());
        times.setTimeZone(TimeZone.getTimeZone(zone));
    }

    public Locale locale() {
        return locale.toLocale();
    }

    ZoneId zone() {
        return zone;
    }

    /** {@code ltr} or {@code rtl}, for the whole page. */
    String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** The message in ICU's format, so that plurals are right in every language. */
    public String say(String key, Object... arguments) {
        var said = formats.computeIfAbsent(key, wanted -> new MessageFormat(bundle.getString(wanted), locale))
                .format(Stream.of(arguments).map(this::apart).toArray());
        return set(arguments.length == 0 ? said : STOP_AFTER_STOP.matcher(said).replaceAll("."));
    }

    /** A text in the language of the page as it is set there: with the blanks of that language beside its punctuation. */
    String set(String text) {
        return Spacing.in(text, locale());
    }

    String number(int count) {
        return NumberFormat.getInstance(locale).format(count);
    }

    String list(Collection<String> things) {
        return ListFormatter.getInstance(locale)
                .format(things.stream().map(this::apart).toList());
    }

    /**
     * Words that run the other way than the page are isolated (Unicode Bidirectional Algorithm, section 2.4.2), so that
     * numbers and stops beside them stay where they belong; all else is as it was.
     */
    Object apart(Object argument) {
        return argument instanceof String text && runsAgainst(text) ? "\u2068" + text + "\u2069" : argument;
    }

    private boolean runsAgainst(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(
                        locale.isRightToLeft()
                                ? way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                                : way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    public String day(LocalDate day) {
        return WhenText.label(When.edtf(day.toString()), locale());
    }

    /** Hour and minute on the timeline's wall clock. */
    String time(Instant at) {
        return times.format(Date.from(at));
    }

    /** Day and time. */
    String moment(Instant at) {
        return say("moment", day(at), time(at));
    }

    /** On the timeline's wall clock. */
    boolean isOneDay(Instant one, Instant other) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /** Whose wall clock it is, such as "Moscow time". */
    String clock() {
        var id = TimeZone.getCanonicalID(zone.getId());
        var city = id == null ? null : TimeZoneNames.getInstance(locale).getExemplarLocationName(id);
        return city == null || id.startsWith("Etc/") ? named(zone) : say("clock", city);
    }

    private static String named(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** English without a region means day before month, as in the rest of the world. */
    ULocale region() {
        return locale.toLanguageTag().equals("en") ? ULocale.UK : locale;
    }
}
