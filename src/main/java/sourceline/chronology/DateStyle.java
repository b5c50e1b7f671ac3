package sourceline.chronology;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Calendar;
import java.text.FieldPosition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How dates are written in one locale. */
final class DateStyle {

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
    private final DateFormats formats;
    private final DateNames names;

    private DateStyle(Locale locale) {
        words = new Words(locale);
        formats = new DateFormats(locale);
        names = new DateNames(words, formats);
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
        boolean inOwnCalendar =
                formats.hasOwnCalendar() && datesOf(when).stream().allMatch(DateStyle::fitsAnyCalendar);
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
        return ListFormatter.getInstance(formats.locale(), type, ListFormatter.Width.WIDE)
                .format(texts);
    }

    private boolean daysOfOneMonth(List<Part> parts, boolean own) {
        CalendarDate first = parts.getFirst().dates().getFirst();
        Calendar calendar = formats.calendar(first.from(), own);
        return parts.stream()
                .allMatch(part -> part instanceof CalendarDate date
                        && date.isDay()
                        && date.precision() == Precision.DAY
                        && date.from().getYear() > 0
                        && date.ofYear() == first.ofYear()
                        && whole(date)
                        && sameMonth(calendar, formats.calendar(date.from(), own)));
    }

    private static boolean sameMonth(Calendar one, Calendar other) {
        return one.get(Calendar.EXTENDED_YEAR) == other.get(Calendar.EXTENDED_YEAR)
                && one.get(Calendar.MONTH) == other.get(Calendar.MONTH);
    }

    /** "22 or 23 June 2025": the pattern of the locale with all the days in the place of the one. */
    private String daysOfOneMonth(List<Part> parts, boolean marked, boolean own, ListFormatter.Type type) {
        CalendarDate first = parts.getFirst().dates().getFirst();
        StringBuffer text = new StringBuffer();
        FieldPosition day = new FieldPosition(DateFormat.Field.DAY_OF_MONTH);
        Calendar calendar = formats.calendar(first.from(), own);
        formats.format("yMMMMd", own).format(calendar, text, day);
        boolean dotted = day.getEndIndex() < text.length() && text.charAt(day.getEndIndex()) == '.';
        List<String> days = new ArrayList<>();
        for (Part part : parts) {
            Calendar one = formats.calendar(part.dates().getFirst().from(), own);
            days.add(formats.number(one.get(Calendar.DAY_OF_MONTH)) + (dotted ? "." : ""));
        }
        String listed = ListFormatter.getInstance(formats.locale(), type, ListFormatter.Width.WIDE)
                .format(days);
        text.replace(day.getBeginIndex(), day.getEndIndex() + (dotted ? 1 : 0), listed);
        return mark(about(first, NamedDate.of("day", DateFormats.plainBlanks(text.toString()))), first, marked);
    }

    private String part(Part part, boolean marked, boolean own) {
        return switch (part) {
            case CalendarDate date -> mark(about(date, names.name(date, own)), date, marked);
            case ClockTime time ->
                words.phrase("at", names.name(time.date(), own).name(), clock(time));
            case Range range -> range(range, marked, own);
        };
    }

    private static boolean isAbout(CalendarDate date) {
        return whole(date) && date.approximate();
    }

    private String about(CalendarDate date, NamedDate named) {
        if (!isAbout(date)) {
            return named.name();
        }
        boolean stretch = named.kind().equals("stretch");
        return words.around("about", stretch ? NamedDate.of("year", named.name()) : named, false);
    }

    private String mark(String text, CalendarDate date, boolean marked) {
        return marked && whole(date) && date.uncertain() ? text + questionMark() : text;
    }

    private String questionMark() {
        return switch (formats.locale().getLanguage()) {
            case "ar", "fa", "ur" -> "؟";
            case "fr" -> "\u202f?"; // a narrow no-break space
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
            return open(key, start, marked, own);
        }
        if (end != null) {
            String key = within ? "by" : range.noStart().isEmpty() ? "start-unknown" : "until";
            return open(key, end, marked, own);
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
            String stretch = formats.stretch(skeleton.get(), start.from(), end.to(), own);
            return mark(about(start, NamedDate.of(kind(skeleton.get()), stretch)), start, marked);
        }
        return words.phrase("range", end(start, marked, own), end(end, marked, own));
    }

    /** One end of a stretch; that of a stretch itself has to be told from the whole. */
    private String end(CalendarDate date, boolean marked, boolean own) {
        NamedDate named = names.name(date, own);
        String text = named.kind().equals("stretch") ? words.phrase("within", named.name()) : named.name();
        return mark(isAbout(date) ? words.word("about-word") + " " + text : text, date, marked);
    }

    private static String kind(String skeleton) {
        return switch (skeleton) {
            case "y" -> "year";
            case "yMMMM" -> "month";
            default -> "day";
        };
    }

    private String open(String key, CalendarDate date, boolean marked, boolean own) {
        return mark(words.around(key, names.name(date, own), isAbout(date)), date, marked);
    }

    private String clock(ClockTime time) {
        StringBuilder text = new StringBuilder();
        String offset = time.offset();
        String written = time.clock()
                + (offset.isEmpty() ? "" : offset.equals("Z") ? " UTC" : " UTC" + offset.replace('-', '\u2212'));
        written.chars().forEach(unit -> {
            if (unit >= '0' && unit <= '9') {
                text.append(formats.number(unit - '0'));
            } else {
                text.append((char) unit);
            }
        });
        return text.toString();
    }
}
