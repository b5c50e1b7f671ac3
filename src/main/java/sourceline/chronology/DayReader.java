package sourceline.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate.Reason;

/** Puts the pieces of one date in their places. */
final class DayReader {

    private final TypedText typed;
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

    DayReader(TypedText typed, List<Token> part) {
        this.typed = typed;
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
        return new TypedDay(year, month, own, day, weekday, time, qualification, words(), start());
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
            default -> throw typed.notUnderstood(token);
        }
    }

    private void month(Token token, String read) {
        if (!month.isEmpty()) {
            throw typed.notUnderstood(token);
        }
        month = read;
    }

    private void time(Token token) {
        if (!time.isEmpty()) {
            throw typed.notUnderstood(token);
        }
        time = token.text().indexOf(':') == 1 ? "0" + token.text() : token.text();
    }

    private void offset(Token token) {
        if (time.isEmpty()) {
            throw typed.notUnderstood(token);
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
                    throw typed.notUnderstood(number);
                }
                year = yearOf(number);
            } else if (day.isEmpty() && !YearPart.of(month).isPresent()) {
                day = "%02d".formatted(number.value());
            } else {
                throw new NotADate(Reason.SHORT_YEAR, typed.text(), number.start(), number.text());
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
                    Reason.YEAR_TOO_FAR, typed.text(), number.start(), number.text(), Integer.toString(Year.FURTHEST));
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
        if (typed.hasOwnCalendar() && number.text().length() == 4 && number.value() > 1200 && number.value() < 1600) {
            String firstDay = typed.ownCalendarDay(monthOf(number, "01"), true);
            String lastDay = typed.ownCalendarDay(monthOf(number, "12"), false);
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
            throw new NotADate(Reason.NO_SUCH_YEAR, typed.text(), start(), words());
        }
        int count = before - 1;
        return count > 9999 ? "Y-" + count : (count == 0 ? "" : "-") + "%04d".formatted(count);
    }

    private void takeDecade() {
        if (year.length() != 4 || !year.endsWith("0") || !day.isEmpty()) {
            throw new NotADate(Reason.NOT_UNDERSTOOD, typed.text(), start(), words());
        }
        if (year.endsWith("00")) {
            throw new NotADate(
                    Reason.AMBIGUOUS,
                    typed.text(),
                    start(),
                    WhenText.label(When.edtf(year.substring(0, 3) + "X"), typed.locale()),
                    WhenText.label(When.edtf(year.substring(0, 2) + "XX"), typed.locale()));
        }
        year = year.substring(0, 3) + "X";
    }

    private void takeQuarter() {
        Token number = numbers.stream()
                .filter(n -> n.text().length() == 1 && n.value() >= 1 && n.value() <= 4)
                .findFirst()
                .orElseThrow(() -> new NotADate(Reason.NOT_UNDERSTOOD, typed.text(), start(), words()));
        numbers.remove(number);
        month(number, Integer.toString(32 + number.value()));
    }

    // Dates in digits alone.

    private void digits(Token token) {
        if (!month.isEmpty() || !year.isEmpty()) {
            throw typed.notUnderstood(token);
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
        own = !iso && typed.hasOwnCalendar() && number > 1200 && number < 1600;
        if (day.length() > 2) {
            throw typed.notUnderstood(token);
        }
    }

    private void yearLast(Token token, String[] parts) {
        if (parts[0].length() > 2) {
            throw typed.notUnderstood(token);
        }
        if (parts[2].length() < 3) {
            throw new NotADate(Reason.SHORT_YEAR, typed.text(), token.start(), parts[2]);
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
                throw new NotADate(Reason.NO_YEAR, typed.text(), token.start(), token.text());
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
            throw new NotADate(Reason.NO_SUCH_MONTH, typed.text(), token.start(), month);
        }
    }

    private NotADate ambiguous(Token token, String one, String other) {
        List<String> labels = new ArrayList<>();
        for (String reading : List.of(one, other)) {
            try {
                labels.add(WhenText.describe(When.edtf(reading), typed.locale()));
            } catch (NotADate impossible) {
                return typed.inWords(impossible, token.start());
            }
        }
        return new NotADate(Reason.AMBIGUOUS, typed.text(), token.start(), labels.get(0), labels.get(1));
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private int start() {
        return part.getFirst().start();
    }

    private String words() {
        return typed.text().substring(start(), part.getLast().end());
    }
}
