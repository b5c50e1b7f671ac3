package sourceline.chronology;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How dates are written in one locale. Formats of ICU are not safe between threads: they are made once and copied for each use. */
final class DateStyle {

    private static final long DAY = 86_400_000L;
    private static final int KEPT = 64;

    /** The most recently used ones; whoever asks may choose the locale, so their number is limited. */
    private static final Map<Locale, DateStyle> STYLES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Locale, DateStyle> eldest) {
            return size() > KEPT;
        }
    };

    private final Words words;
    private final ULocale gregorian;
    private final ULocale local;
    private final boolean ownCalendar;
    private final NumberFormat plainNumber;
    private final NumberFormat longNumber;
    private final Map<String, SimpleDateFormat> formats = new LinkedHashMap<>();
    private final Map<String, DateIntervalFormat> intervals = new LinkedHashMap<>();

    private DateStyle(Locale locale) {
        words = new Words(locale);
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

    static DateStyle of(Locale locale) {
        synchronized (STYLES) {
            return STYLES.computeIfAbsent(locale, DateStyle::new);
        }
    }

    String describe(When when) {
        List<String> notes = new ArrayList<>(notes(when));
        boolean uncertain = allAlike(when) && when.isUncertain();
        if (uncertain) {
            notes.add(words.word("uncertain"));
        }
        if (when.isInterval() && !when.isOpenStart() && !when.isOpenEnd()) {
            notes.add(words.word("throughout"));
        }
        return join(body(when, !uncertain), notes);
    }

    String label(When when) {
        return body(when, true);
    }

    String qualifier(When when) {
        return String.join(comma(), notes(when));
    }

    private String join(String body, List<String> notes) {
        return notes.isEmpty() ? body : body + comma() + String.join(comma(), notes);
    }

    private String comma() {
        return words.phrase("at", "", "");
    }

    /** Whether one doubt holds for every date that it is written with. */
    private static boolean allAlike(When when) {
        return datesOf(when).stream().map(CalendarDate::ofYear).distinct().count() <= 1
                && datesOf(when).stream().allMatch(DateStyle::whole);
    }

    private static List<CalendarDate> datesOf(When when) {
        return when.parts().stream().flatMap(part -> part.dates().stream()).toList();
    }

    private static boolean whole(CalendarDate date) {
        return date.edtf().equals(date.qualified(date.ofYear()).edtf());
    }

    private List<String> notes(When when) {
        List<String> notes = new ArrayList<>();
        List<CalendarDate> dates = datesOf(when);
        boolean single = when.parts().size() == 1;
        Part first = when.parts().getFirst();
        if (single && when.isOneOf() && !when.isOpenStart() && !when.isOpenEnd()
                || when.shape() == When.Shape.SINGLE && dates.getFirst().shownAsStretch()) {
            notes.add(words.word("some-time"));
        }
        if (when.shape() == When.Shape.SINGLE && first instanceof CalendarDate date) {
            date.notGiven().ifPresent(key -> notes.add(words.word(key)));
        }
        if (dates.stream().anyMatch(date -> !whole(date) && date.uncertain())) {
            notes.add(words.word("partly-uncertain"));
        }
        if (dates.stream().anyMatch(date -> !whole(date) && date.approximate())) {
            notes.add(words.word("partly-approximate"));
        }
        return notes;
    }

    private String body(When when, boolean marked) {
        boolean inOwnCalendar = ownCalendar && datesOf(when).stream().allMatch(DateStyle::fitsAnyCalendar);
        List<Part> parts = when.parts();
        return switch (when.shape()) {
            case SINGLE, INTERVAL -> part(parts.getFirst(), marked, inOwnCalendar);
            case ONE_OF -> list(parts, marked, inOwnCalendar, ListFormatter.Type.OR);
            case ALL_OF -> list(parts, marked, inOwnCalendar, ListFormatter.Type.AND);
        };
    }

    private static boolean fitsAnyCalendar(CalendarDate date) {
        return date.precision() == Precision.DAY
                && !date.hasUnspecifiedDigits()
                && date.from().getYear() >= 700
                && date.from().getYear() <= 3000;
    }

    private String list(List<Part> parts, boolean marked, boolean own, ListFormatter.Type type) {
        if (parts.size() > 1 && daysOfOneMonth(parts, own)) {
            return daysOfOneMonth(parts, marked, own, type);
        }
        List<String> texts = parts.stream().map(part -> part(part, marked, own)).toList();
        return ListFormatter.getInstance(local, type, ListFormatter.Width.WIDE).format(texts);
    }

    private boolean daysOfOneMonth(List<Part> parts, boolean own) {
        CalendarDate first = parts.getFirst().dates().getFirst();
        Calendar calendar = calendar(first.from(), own);
        return parts.stream()
                .allMatch(part -> part instanceof CalendarDate date
                        && date.isDay()
                        && date.precision() == Precision.DAY
                        && date.from().getYear() > 0
                        && date.ofYear() == first.ofYear()
                        && whole(date)
                        && sameMonth(calendar, calendar(date.from(), own)));
    }

    private static boolean sameMonth(Calendar one, Calendar other) {
        return one.get(Calendar.EXTENDED_YEAR) == other.get(Calendar.EXTENDED_YEAR)
                && one.get(Calendar.MONTH) == other.get(Calendar.MONTH);
    }

    /** "22 or 23 June 2025": the pattern of the locale with all the days in the place of the one. */
    private String daysOfOneMonth(List<Part> parts, boolean marked, boolean own, ListFormatter.Type type) {
        CalendarDate first = parts.getFirst().dates().getFirst();
        StringBuffer text = new StringBuffer();
        FieldPosition day = new FieldPosition(com.ibm.icu.text.DateFormat.Field.DAY_OF_MONTH);
        Calendar calendar = calendar(first.from(), own);
        format("yMMMMd", own).format(calendar, text, day);
        boolean dotted = day.getEndIndex() < text.length() && text.charAt(day.getEndIndex()) == '.';
        List<String> days = new ArrayList<>();
        for (Part part : parts) {
            Calendar one = calendar(part.dates().getFirst().from(), own);
            days.add(number(one.get(Calendar.DAY_OF_MONTH)) + (dotted ? "." : ""));
        }
        String listed =
                ListFormatter.getInstance(local, type, ListFormatter.Width.WIDE).format(days);
        text.replace(day.getBeginIndex(), day.getEndIndex() + (dotted ? 1 : 0), listed);
        return mark(plainBlanks(text.toString()), first, marked);
    }

    private String part(Part part, boolean marked, boolean own) {
        return switch (part) {
            case CalendarDate date -> mark(date(date, own), date, marked);
            case ClockTime time -> words.phrase("at", date(time.date(), own), clock(time));
            case Range range -> range(range, marked, own);
        };
    }

    private String mark(String text, CalendarDate date, boolean marked) {
        if (!whole(date)) {
            return text;
        }
        String about = date.approximate() ? words.phrase("about", text) : text;
        return marked && date.uncertain() ? about + questionMark() : about;
    }

    private String questionMark() {
        return switch (local.getLanguage()) {
            case "ar", "fa", "ur" -> "؟";
            default -> "?";
        };
    }

    private String range(Range range, boolean marked, boolean own) {
        CalendarDate start = range.start();
        CalendarDate end = range.end();
        boolean within = range.separator().equals("..");
        if (start != null && end != null) {
            return closed(start, end, marked, own);
        }
        if (start != null) {
            String key = within ? "or-later" : range.noEnd().isEmpty() ? "end-unknown" : "since";
            return words.phrase(key, part(start, marked, own));
        }
        if (end != null) {
            String key = within ? "by" : range.noStart().isEmpty() ? "start-unknown" : "until";
            return words.phrase(key, part(end, marked, own));
        }
        if (range.noStart().isEmpty()) {
            return words.word("since-unknown");
        }
        return words.word(range.noEnd().isEmpty() ? "until-unknown" : "always");
    }

    private String closed(CalendarDate start, CalendarDate end, boolean marked, boolean own) {
        Optional<String> skeleton =
                start.skeleton().filter(same -> end.skeleton().equals(Optional.of(same)));
        boolean alike = start.ofYear() == end.ofYear() && whole(start) && whole(end);
        if (skeleton.isPresent() && alike && start.from().getYear() > 0) {
            return mark(stretch(skeleton.get(), start.from(), end.to(), own), start, marked);
        }
        return words.phrase("range", part(start, marked, own), part(end, marked, own));
    }

    private String stretch(String skeleton, LocalDate from, LocalDate to, boolean own) {
        StringBuffer text = new StringBuffer();
        String stretch = plainBlanks(interval(skeleton, own)
                .format(calendar(from, own), calendar(to, own), text, new FieldPosition(0))
                .toString());
        return skeleton.equals("y") ? stretch.replace(" – ", "–") : stretch;
    }

    private String date(CalendarDate date, boolean own) {
        if (date.ofAnyYear()) {
            return date.skeleton()
                    .map(skeleton -> format(skeleton, date.from(), false))
                    .orElseGet(() -> words.word("year-not-given"));
        }
        if (date.shownAsStretch()) {
            return hull(date);
        }
        Optional<YearPart> season = YearPart.of(date.month());
        if (season.isPresent()) {
            return season(season.get(), date);
        }
        if (date.year().precision() == Precision.DECADE) {
            return words.phrase("decade", year(date.year().first()));
        }
        return format(date.skeleton().orElse("y"), date.from(), own);
    }

    /** From the first to the last day it can be, where no language has a word for it. */
    private String hull(CalendarDate date) {
        boolean wholeYears = date.month().isEmpty() || date.month().equals("XX") && !date.givesDay();
        if (date.from().getYear() > 0 && date.to().getYear() <= 9999) {
            return stretch(wholeYears ? "y" : date.day().isEmpty() ? "yMMMM" : "yMMMMd", date.from(), date.to(), false);
        }
        String skeleton = wholeYears ? "y" : "yMMMMd";
        return words.phrase("range", format(skeleton, date.from(), false), format(skeleton, date.to(), false));
    }

    private String season(YearPart part, CalendarDate date) {
        String year = date.year().precision() == Precision.DECADE
                ? words.phrase("decade", year(date.year().first()))
                : part.crossesTheYear()
                                && date.year().first() > 0
                                && date.year().first() < 9999
                        ? stretch("y", date.from(), date.to(), false)
                        : year(date.year().first());
        if (part.quarter()) {
            return format("yQQQQ", date.from(), false);
        }
        String named = words.phrase(part.key(), year);
        return part.hemisphere().isEmpty() ? named : words.phrase(part.hemisphere(), named);
    }

    private String year(int year) {
        return format("y", LocalDate.of(year, 1, 1), false);
    }

    private String clock(ClockTime time) {
        StringBuilder text = new StringBuilder();
        String offset = time.offset();
        String written = time.clock()
                + (offset.isEmpty() ? "" : offset.equals("Z") ? " UTC" : " UTC" + offset.replace('-', '\u2212'));
        for (char c : written.toCharArray()) {
            text.append(c >= '0' && c <= '9' ? number(c - '0') : String.valueOf(c));
        }
        return text.toString();
    }

    private String number(int number) {
        return ((NumberFormat) plainNumber.clone()).format(number);
    }

    private String format(String skeleton, LocalDate day, boolean own) {
        if (skeleton.startsWith("y") && Math.abs(day.getYear()) > 9999) {
            return longYear(day.getYear());
        }
        String withEra = day.getYear() > 0 || !skeleton.startsWith("y") ? skeleton : "G" + skeleton;
        StringBuffer text = new StringBuffer();
        format(withEra, own).format(calendar(day, own), text, new FieldPosition(0));
        return plainBlanks(text.toString());
    }

    /** ICU's calendars end before the years that EDTF can write, and years of more than four digits want grouping. */
    private String longYear(int year) {
        String number = ((NumberFormat) longNumber.clone()).format(year > 0 ? year : 1L - year);
        return year > 0
                ? number
                : number + " " + DateFormatSymbols.getInstance(gregorian).getEras()[0];
    }

    private SimpleDateFormat format(String skeleton, boolean own) {
        synchronized (formats) {
            return (SimpleDateFormat) formats.computeIfAbsent(skeleton + own, key -> {
                        ULocale locale = own ? local : gregorian;
                        String pattern =
                                DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
                        return new SimpleDateFormat(pattern, locale);
                    })
                    .clone();
        }
    }

    private DateIntervalFormat interval(String skeleton, boolean own) {
        synchronized (intervals) {
            return (DateIntervalFormat) intervals
                    .computeIfAbsent(
                            skeleton + own, key -> DateIntervalFormat.getInstance(skeleton, own ? local : gregorian))
                    .clone();
        }
    }

    /** The day in UTC; Gregorian all the way back, as ISO 8601 counts. */
    private Calendar calendar(LocalDate day, boolean own) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, own ? local : gregorian);
        if (calendar instanceof GregorianCalendar proleptic) {
            proleptic.setGregorianChange(new Date(Long.MIN_VALUE));
        }
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        return calendar;
    }

    /** CLDR sets thin, narrow and unbreakable blanks; for search, comparison and typing again ordinary ones serve better. */
    private static String plainBlanks(String text) {
        return text.replace('\u2009', ' ').replace('\u202f', ' ').replace('\u00a0', ' ');
    }
}
