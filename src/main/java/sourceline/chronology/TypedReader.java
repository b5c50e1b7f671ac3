package sourceline.chronology;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate.Reason;

/**
 * Reads what people type into a date field: EDTF, or plain words and numbers in their language or in English. Everything is put together as
 * EDTF and read as such, so that nothing passes here that {@link EdtfReader} would refuse.
 */
final class TypedReader {

    /** Looks like EDTF, but people who type it mean a month, a day, a year too short: centuries and decades by their leading digits. */
    private static final Pattern NOT_AS_EDTF =
            Pattern.compile("-?\\d{2,3}[?~%]?|\\d{1,4}/\\d{1,2}|\\d{1,3}/\\d{1,4}|\\d{4}/\\d{1,3}");

    private static final Pattern SIGNS_OF_EDTF = Pattern.compile("[-0-9XYEST:+./,?~%\\[\\]{} Z]+");

    private static final Set<Meaning> RELATIONS = Set.of(
            Meaning.BEFORE,
            Meaning.BY,
            Meaning.AFTER,
            Meaning.NOT_BEFORE,
            Meaning.OR_LATER,
            Meaning.OR_EARLIER,
            Meaning.SINCE,
            Meaning.UNTIL,
            Meaning.FROM,
            Meaning.BETWEEN);

    private static final Set<Meaning> SEPARATORS = Set.of(Meaning.DASH, Meaning.TO, Meaning.AND, Meaning.OR);

    private final String text;
    private final Locale locale;
    private final List<Token> tokens;

    private Qualification whole = Qualification.NONE;
    private boolean someTime;
    private boolean throughout;
    private @Nullable Meaning relation;

    private TypedReader(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
        this.tokens = new ArrayList<>(Vocabulary.of(locale).recognise(Lexer.cut(text)));
    }

    static When read(String typed, Locale locale) {
        When.checkLength(typed);
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new NotADate(Reason.EMPTY, typed, 0);
        }
        if (NOT_AS_EDTF.matcher(text).matches()) {
            return new TypedReader(typed, locale).expression();
        }
        try {
            return When.edtf(text);
        } catch (NotADate asEdtf) {
            return readInWords(typed, text, locale, asEdtf);
        }
    }

    private static When readInWords(String typed, String text, Locale locale, NotADate asEdtf) {
        try {
            return new TypedReader(typed, locale).expression();
        } catch (NotADate asWords) {
            boolean edtfSaysMore = asWords.reason() == Reason.NOT_UNDERSTOOD
                    && SIGNS_OF_EDTF.matcher(text).matches();
            throw edtfSaysMore ? moved(asEdtf, typed, typed.indexOf(text)) : asWords;
        }
    }

    private static NotADate moved(NotADate refusal, String typed, int by) {
        return new NotADate(
                refusal.reason(),
                typed,
                refusal.position() + by,
                refusal.values().toArray(String[]::new));
    }

    private When expression() {
        dropNoise();
        for (Token token : tokens) {
            if (token.is(Meaning.UNKNOWN)) {
                throw notUnderstood(token);
            }
        }
        takeFromTheEnd();
        takeFromTheStart();
        takeFromTheEnd();
        if (tokens.isEmpty()) {
            throw new NotADate(Reason.NOT_UNDERSTOOD, text, 0, text.strip());
        }
        int start = tokens.getFirst().start();
        try {
            return When.edtf(edtf());
        } catch (NotADate e) {
            throw e.text().equals(text) ? e : inWords(e, start);
        }
    }

    /** A refusal of the EDTF that was put together, told of what was typed. */
    private NotADate inWords(NotADate refusal, int start) {
        String[] values = refusal.reason() == Reason.END_BEFORE_START
                ? refusal.values().stream()
                        .map(edtf -> WhenText.label(When.edtf(edtf), locale))
                        .toArray(String[]::new)
                : refusal.values().toArray(String[]::new);
        return new NotADate(refusal.reason(), text, start, values);
    }

    /** Leaves out words that say nothing, and the endings of ordinal numbers ("23rd"). */
    private void dropNoise() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is(Meaning.NOISE) || i > 0 && isEnding(tokens.get(i - 1), tokens.get(i))) {
                tokens.remove(i);
            }
        }
    }

    private boolean isEnding(Token number, Token ending) {
        String gap = text.substring(number.end(), ending.start());
        return number.is(Meaning.NUMBER)
                && number.value() <= 31
                && ending.is(Meaning.UNKNOWN)
                && ending.text().length() <= 3
                && Character.isLetter(ending.text().charAt(0))
                && (gap.isEmpty() || gap.equals("-"));
    }

    private void takeFromTheEnd() {
        boolean more = true;
        while (more && !tokens.isEmpty()) {
            Token last = tokens.getLast();
            more = switch (last.meaning()) {
                case QUESTION, UNCERTAIN -> qualify(Qualification.UNCERTAIN);
                case ABOUT -> qualify(Qualification.APPROXIMATE);
                case SOME_TIME -> someTime = true;
                case THROUGHOUT -> throughout = true;
                case COMMA -> true;
                case OR_LATER, OR_EARLIER, BY, NOT_BEFORE, SINCE, UNTIL -> relate(last);
                default -> false;
            };
            if (more) {
                tokens.removeLast();
            }
        }
    }

    private void takeFromTheStart() {
        boolean more = true;
        while (more && !tokens.isEmpty()) {
            Token first = tokens.getFirst();
            more = switch (first.meaning()) {
                case UNCERTAIN -> qualify(Qualification.UNCERTAIN);
                case ABOUT -> qualify(Qualification.APPROXIMATE);
                case SOME_TIME -> someTime = true;
                case COMMA -> true;
                case TO -> relate(first.as(Meaning.UNTIL));
                default -> RELATIONS.contains(first.meaning()) && relate(first);
            };
            if (more) {
                tokens.removeFirst();
            }
        }
    }

    private boolean qualify(Qualification more) {
        whole = whole.and(more);
        return true;
    }

    private boolean relate(Token token) {
        if (relation != null) {
            throw notUnderstood(token);
        }
        relation = token.meaning();
        return true;
    }

    private String edtf() {
        Meaning separator = separator();
        List<TypedDay> days = filled(split(separator), separator);
        days.forEach(this::refuseIncomplete);
        if (separator == null) {
            return single(days.getFirst());
        }
        if (separator == Meaning.OR || separator == Meaning.AND && relation != Meaning.BETWEEN) {
            refuseRelation(Set.of());
            List<String> listed = days.stream().map(day -> whole(day)).toList();
            return separator == Meaning.OR
                    ? "[" + String.join(",", listed) + "]"
                    : "{" + String.join(",", listed) + "}";
        }
        if (days.getFirst().isWinterInto(days.getLast())) {
            return single(days.getFirst());
        }
        refuseRelation(Set.of(Meaning.FROM, Meaning.SINCE, Meaning.BETWEEN));
        String from = first(days.getFirst());
        String to = last(days.getLast());
        boolean within = !throughout && (someTime || relation == Meaning.BETWEEN);
        return within ? "[" + from + ".." + to + "]" : from + "/" + to;
    }

    private void refuseRelation(Set<Meaning> allowed) {
        if (relation != null && !allowed.contains(relation)) {
            throw new NotADate(Reason.NOT_UNDERSTOOD, text, 0, text.strip());
        }
    }

    private String single(TypedDay day) {
        String from = first(day);
        String to = last(day);
        if (relation == null) {
            return from.equals(to) ? withTime(day, from) : "[" + from + ".." + to + "]";
        }
        return switch (relation) {
            case BY, OR_EARLIER -> "[.." + to + "]";
            case BEFORE -> "[.." + neighbour(from, -1) + "]";
            case AFTER -> "[" + neighbour(to, 1) + "..]";
            case NOT_BEFORE, OR_LATER -> "[" + from + "..]";
            case SINCE, FROM -> from + "/..";
            case UNTIL -> "../" + to;
            default -> throw new NotADate(Reason.NOT_UNDERSTOOD, text, 0, text.strip());
        };
    }

    private String withTime(TypedDay day, String date) {
        return day.time().isEmpty() ? date : date + "T" + day.time();
    }

    /** The month or year before or after, or the day where it is neither. */
    private String neighbour(String edtf, int step) {
        When when = When.edtf(edtf);
        CalendarDate date = (CalendarDate) when.parts().getFirst();
        LocalDate edge = step < 0 ? date.from().minusDays(1) : date.to().plusDays(1);
        String sign = date.ofYear().sign();
        if (date.month().isEmpty()) {
            return Year.of(edge.getYear()).text() + sign;
        }
        if (Math.abs(edge.getYear()) > 9999) {
            throw new NotADate(Reason.NOT_UNDERSTOOD, text, 0, text.strip());
        }
        CalendarDate next = CalendarDate.of(edge);
        boolean month = date.day().isEmpty() && YearPart.of(date.month()).isEmpty();
        return (month ? next.year().text() + "-" + next.month() : next.edtf()) + sign;
    }

    private String whole(TypedDay day) {
        String from = first(day);
        String to = last(day);
        return from.equals(to) ? from : from + ".." + to;
    }

    // The separators, and what stands between them.

    private @Nullable Meaning separator() {
        Meaning found = null;
        for (Token token : tokens) {
            if (SEPARATORS.contains(token.meaning())) {
                Meaning kind = token.is(Meaning.DASH) ? Meaning.TO : token.meaning();
                if (found != null && (found != kind || kind == Meaning.TO)) {
                    throw notUnderstood(token);
                }
                found = kind;
            }
        }
        return found;
    }

    private List<TypedDay> split(@Nullable Meaning separator) {
        boolean listed = separator == Meaning.OR || separator == Meaning.AND;
        List<TypedDay> days = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean comma = token.is(Meaning.COMMA);
            boolean before = comma
                    && i + 1 < tokens.size()
                    && SEPARATORS.contains(tokens.get(i + 1).meaning());
            if (SEPARATORS.contains(token.meaning()) || listed && comma && !before && divides(i, part)) {
                days.add(day(part, token));
                part.clear();
            } else if (!comma) {
                part.add(token);
            }
        }
        days.add(day(part, tokens.getLast()));
        return days;
    }

    /** Whether a comma stands between two dates of a list, not within "June 22, 2025". */
    private boolean divides(int at, List<Token> part) {
        boolean yearFollows = at + 1 < tokens.size()
                && tokens.get(at + 1).is(Meaning.NUMBER)
                && tokens.get(at + 1).text().length() > 2;
        boolean yearPrecedes = part.stream()
                .anyMatch(token -> token.is(Meaning.NUMBER) && token.text().length() > 2);
        boolean weekday = !part.isEmpty() && part.getLast().is(Meaning.WEEKDAY);
        return !weekday && !part.isEmpty() && (!yearFollows || yearPrecedes);
    }

    private List<TypedDay> filled(List<TypedDay> days, @Nullable Meaning separator) {
        List<TypedDay> filled = new ArrayList<>(days);
        TypedDay first = filled.getFirst();
        TypedDay last = filled.getLast();
        boolean shortened = separator == Meaning.TO
                && (first.month().isEmpty() || first.month().equals(YearPart.WINTER.code()))
                && first.day().isEmpty()
                && first.year().length() == 4
                && last.year().isEmpty()
                && last.month().isEmpty()
                && !last.day().isEmpty();
        if (shortened) {
            filled.set(filled.size() - 1, last.asYearOf(first.year().substring(0, 2)));
        }
        for (int i = filled.size() - 2; i >= 0; i--) {
            filled.set(i, filled.get(i).filledFrom(filled.get(i + 1), true));
        }
        for (int i = 1; i < filled.size(); i++) {
            filled.set(i, filled.get(i).filledFrom(filled.get(i - 1), false));
        }
        for (int i = filled.size() - 2; i >= 0; i--) {
            filled.set(i, filled.get(i).filledFrom(filled.get(i + 1), true));
        }
        return filled;
    }

    private void refuseIncomplete(TypedDay day) {
        boolean bareNumber =
                !day.day().isEmpty() && day.month().isEmpty() && day.year().isEmpty();
        if (bareNumber) {
            throw day.refuse(Reason.SHORT_YEAR, text, day.typed());
        }
        if (day.year().isEmpty()) {
            throw day.refuse(Reason.NO_YEAR, text, day.typed());
        }
        if (!day.day().isEmpty() && day.month().isEmpty()) {
            throw day.refuse(Reason.NOT_UNDERSTOOD, text, day.typed());
        }
        boolean accompanied = relation != null || whole != Qualification.NONE || separator() != null;
        if (!day.time().isEmpty() && accompanied) {
            throw day.refuse(Reason.TIME_IN_RANGE, text, day.typed());
        }
    }

    // One date.

    private TypedDay day(List<Token> part, Token where) {
        if (part.isEmpty()) {
            throw notUnderstood(where);
        }
        return new Reading(part).day();
    }

    private String first(TypedDay day) {
        return edge(day, true);
    }

    private String last(TypedDay day) {
        return edge(day, false);
    }

    private String edge(TypedDay day, boolean first) {
        String sign = whole.and(day.qualification()).sign();
        if (day.ownCalendar()) {
            return ownCalendarDay(day, first) + sign;
        }
        String date = day.year()
                + (day.month().isEmpty() ? "" : "-" + day.month())
                + (day.day().isEmpty() ? "" : "-" + day.day());
        if (day.weekday() > 0) {
            checkWeekday(day, When.edtf(date));
        }
        return date + sign;
    }

    private void checkWeekday(TypedDay day, When when) {
        LocalDate date = when.earliest().orElseThrow();
        if (!when.latest().equals(when.earliest())) {
            throw day.refuse(Reason.NOT_UNDERSTOOD, text, day.typed());
        }
        if (date.getDayOfWeek().getValue() != day.weekday()) {
            throw day.refuse(
                    Reason.OTHER_WEEKDAY,
                    text,
                    DayOfWeek.of(day.weekday()).getDisplayName(TextStyle.FULL_STANDALONE, locale),
                    date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale));
        }
    }

    private String ownCalendarDay(TypedDay day, boolean first) {
        if (!day.year().matches("\\d{4}")) {
            throw day.refuse(Reason.NOT_UNDERSTOOD, text, day.typed());
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.forLocale(locale));
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(Calendar.YEAR, Integer.parseInt(day.year()));
        calendar.set(Calendar.MONTH, Integer.parseInt(day.month()) - 1);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        try {
            int number = !day.day().isEmpty()
                    ? Integer.parseInt(day.day())
                    : first ? 1 : calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
            calendar.set(Calendar.DAY_OF_MONTH, number);
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
            if (day.weekday() > 0) {
                checkWeekday(day, When.edtf(date.toString()));
            }
            return date.toString();
        } catch (IllegalArgumentException e) {
            throw day.refuse(Reason.NO_SUCH_DAY, text, day.typed());
        }
    }

    private boolean hasOwnCalendar() {
        return !(Calendar.getInstance(ULocale.forLocale(locale)) instanceof GregorianCalendar);
    }

    private NotADate notUnderstood(Token token) {
        return new NotADate(Reason.NOT_UNDERSTOOD, text, token.start(), text.substring(token.start(), token.end()));
    }

    /** Puts the pieces of one date in their places. */
    private final class Reading {

        private final List<Token> part;
        private final List<Token> numbers = new ArrayList<>();
        private String year = "";
        private String month = "";
        private String day = "";
        private String time = "";
        private boolean own;
        private boolean decade;
        private boolean quarter;
        private int weekday;
        private @Nullable Meaning era;
        private Qualification qualification = Qualification.NONE;

        Reading(List<Token> part) {
            this.part = part;
        }

        TypedDay day() {
            part.forEach(this::take);
            if (quarter) {
                takeQuarter();
            }
            place();
            if (era == Meaning.BC && !year.isEmpty()) {
                year = beforeChrist(year);
            }
            if (decade) {
                takeDecade();
            }
            return new TypedDay(year, month, own, day, weekday, time, qualification, typed(), start());
        }

        private void take(Token token) {
            switch (token.meaning()) {
                case NUMBER -> numbers.add(token);
                case DIGITS -> digits(token);
                case MONTH, OWN_MONTH -> {
                    own = token.is(Meaning.OWN_MONTH);
                    month(token, "%02d".formatted(token.value()));
                }
                case SPRING -> month(token, "21");
                case SUMMER -> month(token, "22");
                case AUTUMN -> month(token, "23");
                case WINTER -> month(token, "24");
                case WEEKDAY -> weekday = token.value();
                case TIME -> time(token);
                case OFFSET -> offset(token);
                case BC, AD -> era = token.meaning();
                case DECADE, DECADE_BEFORE -> decade = true;
                case QUARTER -> quarter = true;
                case ABOUT -> qualification = qualification.and(Qualification.APPROXIMATE);
                case QUESTION, UNCERTAIN -> qualification = qualification.and(Qualification.UNCERTAIN);
                default -> throw notUnderstood(token);
            }
        }

        private void month(Token token, String read) {
            if (!month.isEmpty()) {
                throw notUnderstood(token);
            }
            month = read;
        }

        private void time(Token token) {
            if (!time.isEmpty()) {
                throw notUnderstood(token);
            }
            time = token.text().indexOf(':') == 1 ? "0" + token.text() : token.text();
        }

        private void offset(Token token) {
            if (time.isEmpty()) {
                throw notUnderstood(token);
            }
            String offset = token.text().replace('\u2212', '-').replaceFirst("^(UTC|GMT|Z)", "");
            time += offset.isEmpty() ? "Z" : offset.replaceFirst("^([+-])(\\d)(?!\\d)", "$10$2");
        }

        /** A number of three digits or more is the year, one of two at most the day. */
        private void place() {
            Token yearOfEra = yearOfEra();
            for (Token number : numbers) {
                boolean long3 = number.text().length() > 2;
                boolean eraYear = number == yearOfEra;
                if (long3 || eraYear) {
                    if (!year.isEmpty()) {
                        throw notUnderstood(number);
                    }
                    year = yearOf(number);
                } else if (day.isEmpty() && !YearPart.of(month).isPresent()) {
                    day = "%02d".formatted(number.value());
                } else {
                    throw new NotADate(Reason.SHORT_YEAR, text, number.start(), number.text());
                }
            }
            refuseBareYear();
        }

        /** The number next to "BC": behind it in Arabic, before it elsewhere. */
        private @Nullable Token yearOfEra() {
            Token eraWord = part.stream()
                    .filter(token -> token.is(Meaning.BC) || token.is(Meaning.AD))
                    .findFirst()
                    .orElse(null);
            if (eraWord == null) {
                return null;
            }
            return numbers.stream()
                    .min(Comparator.comparingInt(number -> Math.abs(number.start() - eraWord.start())))
                    .orElse(null);
        }

        private String yearOf(Token number) {
            if (number.value() > Year.FURTHEST) {
                throw new NotADate(
                        Reason.YEAR_TOO_FAR, text, number.start(), number.text(), Integer.toString(Year.FURTHEST));
            }
            return number.value() > 9999 ? "Y" + number.value() : "%04d".formatted(number.value());
        }

        /** Three digits may be a year or, in EDTF, a decade; four may be a year of the calendar of the locale. */
        private void refuseBareYear() {
            if (numbers.size() != 1 || part.size() != 1) {
                return;
            }
            Token number = numbers.getFirst();
            if (number.text().length() == 3) {
                throw ambiguous(number, "0" + number.text(), number.text());
            }
            if (hasOwnCalendar() && number.text().length() == 4 && number.value() > 1200 && number.value() < 1600) {
                String firstDay = ownCalendarDay(monthOf(number, "01"), true);
                String lastDay = ownCalendarDay(monthOf(number, "12"), false);
                throw ambiguous(number, number.text(), firstDay + "/" + lastDay);
            }
        }

        private TypedDay monthOf(Token ownYear, String ownMonth) {
            return new TypedDay(
                    ownYear.text(), ownMonth, true, "", 0, "", Qualification.NONE, ownYear.text(), ownYear.start());
        }

        private String beforeChrist(String written) {
            boolean isLong = written.startsWith("Y");
            int before = Integer.parseInt(isLong ? written.substring(1) : written);
            if (before == 0) {
                throw new NotADate(Reason.NO_SUCH_YEAR, text, start(), typed());
            }
            int count = before - 1;
            return count > 9999 ? "Y-" + count : (count == 0 ? "" : "-") + "%04d".formatted(count);
        }

        private void takeDecade() {
            if (year.length() != 4 || !year.endsWith("0") || !day.isEmpty()) {
                throw new NotADate(Reason.NOT_UNDERSTOOD, text, start(), typed());
            }
            if (year.endsWith("00")) {
                throw new NotADate(
                        Reason.AMBIGUOUS,
                        text,
                        start(),
                        WhenText.label(When.edtf(year.substring(0, 3) + "X"), locale),
                        WhenText.label(When.edtf(year.substring(0, 2) + "XX"), locale));
            }
            year = year.substring(0, 3) + "X";
        }

        private void takeQuarter() {
            Token number = numbers.stream()
                    .filter(n -> n.text().length() == 1 && n.value() >= 1 && n.value() <= 4)
                    .findFirst()
                    .orElseThrow(() -> new NotADate(Reason.NOT_UNDERSTOOD, text, start(), typed()));
            numbers.remove(number);
            month(number, Integer.toString(32 + number.value()));
        }

        // Dates in digits alone.

        private void digits(Token token) {
            if (!month.isEmpty() || !year.isEmpty()) {
                throw notUnderstood(token);
            }
            String[] parts = token.text().split("(?<=\\d)[./-]");
            boolean iso = token.text().matches("-?\\d{4}-\\d{2}(-\\d{2})?");
            if (iso || parts.length == 3 && parts[0].length() == 4) {
                yearFirst(token, parts, iso);
            } else if (parts.length == 3) {
                yearLast(token, parts);
            } else {
                twoNumbers(token, parts);
            }
        }

        private void yearFirst(Token token, String[] parts, boolean iso) {
            year = parts[0];
            month = twoDigits(parts[1]);
            day = parts.length == 3 ? twoDigits(parts[2]) : "";
            int number = Math.abs(Integer.parseInt(year));
            own = !iso && hasOwnCalendar() && number > 1200 && number < 1600;
            if (day.length() > 2) {
                throw notUnderstood(token);
            }
        }

        private void yearLast(Token token, String[] parts) {
            if (parts[0].length() > 2) {
                throw notUnderstood(token);
            }
            if (parts[2].length() < 3) {
                throw new NotADate(Reason.SHORT_YEAR, text, token.start(), parts[2]);
            }
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            year = "%04d".formatted(Integer.parseInt(parts[2]));
            boolean dotted = token.text().contains(".");
            boolean dayFirst = dotted || first > 12 || second < 1 || first == second;
            if (!dayFirst && second <= 12 && first >= 1) {
                throw ambiguous(
                        token,
                        "%s-%02d-%02d".formatted(year, second, first),
                        "%s-%02d-%02d".formatted(year, first, second));
            }
            month = "%02d".formatted(dayFirst ? second : first);
            day = "%02d".formatted(dayFirst ? first : second);
        }

        private void twoNumbers(Token token, String[] parts) {
            int first = Integer.parseInt(parts[0]);
            int second = Integer.parseInt(parts[1]);
            if (parts[1].length() == 4) {
                month = twoDigits(parts[0]);
                year = parts[1];
            } else if (parts[0].length() < 4) {
                if (token.text().contains("/")) {
                    throw new NotADate(Reason.NO_YEAR, text, token.start(), token.text());
                }
                day = twoDigits(parts[0]);
                month = twoDigits(parts[1]);
            } else {
                String to = parts[0].substring(0, 2) + twoDigits(parts[1]);
                boolean years = parts[1].length() == 2 && second > first % 100;
                boolean monthToo = second >= 1 && second <= 12;
                if (years && monthToo) {
                    throw ambiguous(token, parts[0] + "-" + parts[1], parts[0] + "/" + to);
                }
                if (years) {
                    throw ambiguous(token, parts[0] + "/" + to, "[" + parts[0] + ".." + to + "]");
                }
                year = parts[0];
                month = twoDigits(parts[1]);
            }
            if (month.length() == 2 && !CalendarDate.isMonth(month)) {
                throw new NotADate(Reason.NO_SUCH_MONTH, text, token.start(), month);
            }
        }

        private NotADate ambiguous(Token token, String one, String other) {
            List<String> labels = new ArrayList<>();
            for (String reading : List.of(one, other)) {
                try {
                    labels.add(WhenText.describe(When.edtf(reading), locale));
                } catch (NotADate impossible) {
                    return inWords(impossible, token.start());
                }
            }
            return new NotADate(Reason.AMBIGUOUS, text, token.start(), labels.get(0), labels.get(1));
        }

        private static String twoDigits(String digits) {
            return digits.length() == 1 ? "0" + digits : digits;
        }

        private int start() {
            return part.getFirst().start();
        }

        private String typed() {
            return text.substring(start(), part.getLast().end());
        }
    }
}
