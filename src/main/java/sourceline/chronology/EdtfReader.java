package sourceline.chronology;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate.Reason;

/**
 * Reads EDTF levels 0, 1 and 2 in one pass over the text (ISO 8601-2:2019, clause 4 and annex A; the Library of Congress's EDTF
 * specification of 2019).
 */
final class EdtfReader {

    private final String text;
    private int at;

    private EdtfReader(String text) {
        this.text = text;
    }

    static When read(String text) {
        return new EdtfReader(text).expression();
    }

    private When expression() {
        if (text.isEmpty()) {
            throw fail(Reason.EMPTY, 0);
        }
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return set(first);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(slash);
        }
        CalendarDate date = date();
        if (at < text.length() && text.charAt(at) == 'T') {
            ClockTime time = time(date);
            end();
            return new When(When.Shape.SINGLE, List.of(time));
        }
        end();
        return new When(When.Shape.SINGLE, List.of(date));
    }

    // Time intervals: level 0, open and unknown ends of level 1.

    private When interval(int slash) {
        CalendarDate start = null;
        String noStart = Range.UNKNOWN;
        if (skip("..")) {
            noStart = Range.OPEN;
        } else if (at < slash) {
            start = dateOfRange();
        }
        expect('/');
        CalendarDate end = null;
        String noEnd = Range.UNKNOWN;
        int endAt = at;
        if (skip("..")) {
            noEnd = Range.OPEN;
        } else if (at < text.length()) {
            end = dateOfRange();
        }
        end();
        if (start == null && end == null && noStart.isEmpty() && noEnd.isEmpty()) {
            throw fail(Reason.NOT_UNDERSTOOD, 0, text);
        }
        refuseBackwards(start, end, endAt);
        return new When(When.Shape.INTERVAL, List.of(new Range("/", start, end, noStart, noEnd)));
    }

    // Set representation: level 2.

    private When set(char opening) {
        char closing = opening == '[' ? ']' : '}';
        at = 1;
        List<Part> members = new ArrayList<>();
        do {
            skipBlanks();
            members.add(member(members.isEmpty(), closing));
            skipBlanks();
        } while (skip(","));
        expect(closing);
        end();
        return new When(opening == '[' ? When.Shape.ONE_OF : When.Shape.ALL_OF, List.copyOf(members));
    }

    private Part member(boolean first, char closing) {
        int start = at;
        if (skip("..")) {
            if (!first) {
                throw fail(Reason.NOT_UNDERSTOOD, start, text.substring(start));
            }
            return new Range("..", null, dateOfRange(), "", "");
        }
        CalendarDate from = dateOfRange();
        if (!skip("..")) {
            return from;
        }
        if (at < text.length() && text.charAt(at) == closing) {
            return new Range("..", from, null, "", "");
        }
        int endAt = at;
        CalendarDate to = dateOfRange();
        refuseBackwards(from, to, endAt);
        return new Range("..", from, to, "", "");
    }

    private CalendarDate dateOfRange() {
        int start = at;
        CalendarDate date = date();
        if (at < text.length() && text.charAt(at) == 'T') {
            throw fail(Reason.TIME_IN_RANGE, at, piece(start));
        }
        return date;
    }

    private void refuseBackwards(@Nullable CalendarDate start, @Nullable CalendarDate end, int endAt) {
        if (start != null && end != null && start.from().isAfter(end.to())) {
            throw fail(Reason.END_BEFORE_START, endAt, start.edtf(), end.edtf());
        }
    }

    // One date, with unspecified digits (levels 1 and 2) and qualifiers (level 1 behind, level 2 anywhere).

    private CalendarDate date() {
        int start = at;
        Qualification ownYear = qualifier();
        int yearAt = at;
        Year year = year();
        Qualification upToYear = qualifier();
        String month = "";
        String day = "";
        Qualification ownMonth = Qualification.NONE;
        Qualification upToMonth = Qualification.NONE;
        Qualification ownDay = Qualification.NONE;
        Qualification upToDay = Qualification.NONE;
        int monthAt = at;
        int dayAt = at;
        if (!year.digits().isEmpty() && text.startsWith("-", at) && fourDigits(yearAt)) {
            at++;
            ownMonth = qualifier();
            monthAt = at;
            month = twoDigits();
            upToMonth = qualifier();
            if (!CalendarDate.isMonth(month) && YearPart.of(month).isEmpty()) {
                throw fail(Reason.NO_SUCH_MONTH, monthAt, month);
            }
            if (text.startsWith("-", at)) {
                if (YearPart.of(month).isPresent()) {
                    throw fail(Reason.NO_SUCH_MONTH, monthAt, month);
                }
                at++;
                ownDay = qualifier();
                dayAt = at;
                day = twoDigits();
                upToDay = qualifier();
            }
        }
        int reported = dayAt;
        String missing = day.isEmpty() ? "" : dayInWords(year, month, day, start);
        return CalendarDate.of(
                        year,
                        month,
                        day,
                        ownYear.and(upToYear).and(upToMonth).and(upToDay),
                        ownMonth.and(upToMonth).and(upToDay),
                        ownDay.and(upToDay))
                .orElseThrow(() -> fail(Reason.NO_SUCH_DAY, reported, missing));
    }

    private boolean fourDigits(int yearAt) {
        int start = text.startsWith("-", yearAt) ? yearAt + 1 : yearAt;
        int digits = 0;
        while (start + digits < text.length() && isDigitOrX(text.charAt(start + digits))) {
            digits++;
        }
        return digits == 4;
    }

    private String dayInWords(Year year, String month, String day, int start) {
        if (month.contains("X") || day.contains("X") || year.first() != year.last()) {
            return text.substring(start, at);
        }
        return Integer.parseInt(day) + " "
                + Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + year.first();
    }

    private Year year() {
        int start = at;
        if (skip("Y")) {
            return longYear(start);
        }
        boolean negative = skip("-");
        int digitsAt = at;
        while (at < text.length() && isDigitOrX(text.charAt(at))) {
            at++;
        }
        String digits = text.substring(digitsAt, at);
        boolean whole = digits.length() == 4;
        boolean shortened = (digits.length() == 2 || digits.length() == 3) && !digits.contains("X");
        if (!whole && !shortened) {
            throw fail(Reason.NOT_UNDERSTOOD, start, piece(start));
        }
        if (whole && !digits.contains("X") && text.startsWith("S", at)) {
            return significant(start, (negative ? -1 : 1) * Integer.parseInt(digits));
        }
        Year year = Year.of(text.substring(start, at), negative, digits);
        if (!year.exists()) {
            throw fail(Reason.NO_SUCH_YEAR, start, year.text());
        }
        return year;
    }

    /** Years beyond four digits: level 1; with an exponent: level 2. */
    private Year longYear(int start) {
        boolean negative = skip("-");
        long value = number(start);
        if (skip("E")) {
            long exponent = number(start);
            if (exponent > 9) {
                throw tooFar(start);
            }
            for (long i = 0; i < exponent && value <= Year.FURTHEST; i++) {
                value *= 10;
            }
        }
        if (value > Year.FURTHEST) {
            throw tooFar(start);
        }
        if (value <= 9999) {
            throw fail(Reason.YEAR_NOT_LONG, start, text.substring(start, at));
        }
        int year = (int) (negative ? -value : value);
        return text.startsWith("S", at) ? significant(start, year) : Year.exact(text.substring(start, at), year);
    }

    /** Significant digits: level 2. */
    private Year significant(int start, int year) {
        if (year == 0 && text.charAt(start) == '-') {
            throw fail(Reason.NO_SUCH_YEAR, start, text.substring(start, at));
        }
        at++;
        long digits = number(start);
        if (digits == 0) {
            throw fail(Reason.NOT_UNDERSTOOD, start, text.substring(start, at));
        }
        return Year.rounded(text.substring(start, at), year, (int) Math.min(digits, 10));
    }

    /** Digits as a number, without leading zeros; cut off where it is too great for a year anyway. */
    private long number(int start) {
        int first = at;
        long value = 0;
        while (at < text.length() && isDigit(text.charAt(at))) {
            value = Math.min(value * 10 + (text.charAt(at) - '0'), Year.FURTHEST + 1L);
            at++;
        }
        if (at == first || text.charAt(first) == '0') {
            throw fail(Reason.NOT_UNDERSTOOD, start, piece(start));
        }
        return value;
    }

    private String twoDigits() {
        int start = at;
        while (at < text.length() && isDigitOrX(text.charAt(at))) {
            at++;
        }
        if (at - start != 2) {
            throw fail(Reason.NOT_UNDERSTOOD, start, piece(start));
        }
        return text.substring(start, at);
    }

    // Time of day: level 0.

    private ClockTime time(CalendarDate date) {
        if (date.day().isEmpty() || date.hasUnspecifiedDigits() || date.uncertain() || date.approximate()) {
            throw fail(Reason.NOT_UNDERSTOOD, at, text.substring(at));
        }
        at++;
        int start = at;
        int hour = clockDigits();
        expect(':');
        int minute = clockDigits();
        int second = skip(":") ? clockDigits() : 0;
        String clock = text.substring(start, at);
        boolean endOfDay = hour == 24 && minute == 0 && second == 0;
        if (!endOfDay && (hour > 23 || minute > 59 || second > 59)) {
            throw fail(Reason.NO_SUCH_TIME, start, clock);
        }
        int offsetAt = at;
        if (!skip("Z") && (skip("+") || skip("-"))) {
            int hours = clockDigits();
            int minutes = skip(":") ? clockDigits() : 0;
            if (minutes > 59 || hours * 60 + minutes > 14 * 60) {
                throw fail(Reason.NO_SUCH_TIME, offsetAt, text.substring(offsetAt, at));
            }
        }
        return new ClockTime(date, clock, text.substring(offsetAt, at));
    }

    private int clockDigits() {
        if (at + 2 > text.length() || !isDigit(text.charAt(at)) || !isDigit(text.charAt(at + 1))) {
            throw fail(Reason.NOT_UNDERSTOOD, Math.min(at, text.length()), text);
        }
        int value = (text.charAt(at) - '0') * 10 + (text.charAt(at + 1) - '0');
        at += 2;
        return value;
    }

    private Qualification qualifier() {
        Qualification found = at < text.length() ? Qualification.of(text.charAt(at)) : Qualification.NONE;
        if (found != Qualification.NONE) {
            at++;
        }
        return found;
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void expect(char expected) {
        if (at >= text.length() || text.charAt(at) != expected) {
            throw fail(Reason.NOT_UNDERSTOOD, at, piece(at));
        }
        at++;
    }

    private void end() {
        if (at < text.length()) {
            throw fail(Reason.NOT_UNDERSTOOD, at, text.substring(at));
        }
    }

    /** What cannot be understood, from there to the next separator; the whole text where nothing is left. */
    private String piece(int start) {
        if (start >= text.length()) {
            return text;
        }
        int end = start;
        while (end < text.length() && "/,]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, Math.max(end, start + 1));
    }

    private NotADate tooFar(int start) {
        return fail(Reason.YEAR_TOO_FAR, start, piece(start), Integer.toString(Year.FURTHEST));
    }

    private NotADate fail(Reason reason, int position, String... values) {
        return new NotADate(reason, text, position, values);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDigitOrX(char c) {
        return isDigit(c) || c == 'X';
    }
}
