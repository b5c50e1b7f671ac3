package sourceline.chronology;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * ICU's formats of one locale for dates and stretches of days, by skeleton. They are not safe between threads: they are made once and copied for
 * each use.
 */
final class DateFormats {

    private static final long DAY = 86_400_000L;

    /** The first of a month, which French writes as an ordinal and CLDR as a cardinal number. */
    private static final Pattern FIRST_IN_FRENCH = Pattern.compile("(?<![\\d.,])1(?= ?(?:\\p{L}|[–-] ?\\d))");

    private final ULocale gregorian;
    private final ULocale local;
    private final boolean ownCalendar;
    private final NumberFormat plainNumber;
    private final NumberFormat longNumber;
    private final Map<String, SimpleDateFormat> formats = new LinkedHashMap<>();
    private final Map<String, DateIntervalFormat> intervals = new LinkedHashMap<>();

    DateFormats(Locale locale) {
        ULocale icu = ULocale.forLocale(locale);
        if (icu.getLanguage().equals("en") && icu.getCountry().isEmpty()) {
            icu = ULocale.forLanguageTag("en-001");
        }
        gregorian = icu.setKeywordValue("calendar", "gregorian");
        local = icu;
        ownCalendar = !(Calendar.getInstance(icu) instanceof GregorianCalendar);
        plainNumber = NumberFormat.getIntegerInstance(icu);
        plainNumber.setGroupingUsed(false);
        longNumber = NumberFormat.getIntegerInstance(icu);
    }

    ULocale locale() {
        return local;
    }

    /** Whether the locale has a calendar other than the Gregorian one. */
    boolean hasOwnCalendar() {
        return ownCalendar;
    }

    String number(int number) {
        return ((NumberFormat) plainNumber.clone()).format(number);
    }

    /** @param own whether in the calendar of the locale */
    String format(String skeleton, LocalDate day, boolean own) {
        if (skeleton.startsWith("y") && Math.abs(day.getYear()) > 9999) {
            return longYear(day.getYear());
        }
        return finished(format(withEra(skeleton, day), own).format(calendar(day, own)), skeleton);
    }

    /** As behind a preposition, where the language then gives the month another form (Russian июнь, июня). */
    String inflected(String skeleton, LocalDate day, boolean own) {
        SimpleDateFormat format = format(withEra(skeleton, day), own);
        if (!format.toPattern().contains("LLLL")) {
            return format(skeleton, day, own);
        }
        format.applyPattern(format.toPattern().replace("LLLL", "MMMM"));
        return finished(format.format(calendar(day, own)), skeleton);
    }

    /** From the one day to the other, with what is common to both said once. */
    String stretch(String skeleton, LocalDate from, LocalDate to, boolean own) {
        StringBuffer text = new StringBuffer();
        String stretch = finished(
                interval(skeleton, own)
                        .format(calendar(from, own), calendar(to, own), text, new FieldPosition(0))
                        .toString(),
                skeleton);
        return skeleton.equals("y") ? stretch.replace(" – ", "–") : stretch;
    }

    /** A copy, for whoever needs the places of the fields. */
    SimpleDateFormat format(String skeleton, boolean own) {
        synchronized (formats) {
            return (SimpleDateFormat) formats.computeIfAbsent(skeleton + own, key -> {
                        ULocale locale = own ? local : gregorian;
                        return new SimpleDateFormat(pattern(skeleton, locale), locale);
                    })
                    .clone();
        }
    }

    /** The day in UTC; Gregorian all the way back, as ISO 8601 counts. */
    Calendar calendar(LocalDate day, boolean own) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, own ? local : gregorian);
        if (calendar instanceof GregorianCalendar proleptic) {
            proleptic.setGregorianChange(new Date(Long.MIN_VALUE));
        }
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        return calendar;
    }

    /** CLDR sets thin, narrow and unbreakable blanks; for search, comparison and typing again ordinary ones serve better. */
    static String plainBlanks(String text) {
        return text.replace('\u2009', ' ').replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static String withEra(String skeleton, LocalDate day) {
        return day.getYear() > 0 || !skeleton.startsWith("y") ? skeleton : "G" + skeleton;
    }

    /** CLDR has no Arabic order for a day with its era and would begin with it. */
    private static String pattern(String skeleton, ULocale locale) {
        DateTimePatternGenerator patterns = DateTimePatternGenerator.getInstance(locale);
        return skeleton.startsWith("G") && locale.getLanguage().equals("ar")
                ? patterns.getBestPattern(skeleton.substring(1)) + " G"
                : patterns.getBestPattern(skeleton);
    }

    private String finished(String text, String skeleton) {
        String plain = plainBlanks(text);
        return local.getLanguage().equals("fr") && skeleton.endsWith("d")
                ? FIRST_IN_FRENCH.matcher(plain).replaceAll("1er")
                : plain;
    }

    /** ICU's calendars end before the years that EDTF can write, and years of more than four digits want grouping. */
    private String longYear(int year) {
        String number = ((NumberFormat) longNumber.clone()).format(year > 0 ? year : 1L - year);
        return year > 0
                ? number
                : number + " " + DateFormatSymbols.getInstance(gregorian).getEras()[0];
    }

    private DateIntervalFormat interval(String skeleton, boolean own) {
        synchronized (intervals) {
            return (DateIntervalFormat) intervals
                    .computeIfAbsent(
                            skeleton + own, key -> DateIntervalFormat.getInstance(skeleton, own ? local : gregorian))
                    .clone();
        }
    }
}
