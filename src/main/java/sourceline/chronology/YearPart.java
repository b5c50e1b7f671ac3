package sourceline.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Parts of a year longer than a month (ISO 8601-2, "sub-year groupings", codes 21 to 41). Seasons are taken by calendar months, as
 * meteorologists have them; those "independent of location" (21 to 24) as in the northern hemisphere.
 */
enum YearPart {
    SPRING(21, 3, 3),
    SUMMER(22, 6, 3),
    AUTUMN(23, 9, 3),
    WINTER(24, 12, 3),
    NORTHERN_SPRING(25, 3, 3),
    NORTHERN_SUMMER(26, 6, 3),
    NORTHERN_AUTUMN(27, 9, 3),
    NORTHERN_WINTER(28, 12, 3),
    SOUTHERN_SPRING(29, 9, 3),
    SOUTHERN_SUMMER(30, 12, 3),
    SOUTHERN_AUTUMN(31, 3, 3),
    SOUTHERN_WINTER(32, 6, 3),
    FIRST_QUARTER(33, 1, 3),
    SECOND_QUARTER(34, 4, 3),
    THIRD_QUARTER(35, 7, 3),
    FOURTH_QUARTER(36, 10, 3),
    FIRST_THIRD(37, 1, 4),
    SECOND_THIRD(38, 5, 4),
    LAST_THIRD(39, 9, 4),
    FIRST_HALF(40, 1, 6),
    SECOND_HALF(41, 7, 6);

    private final int code;
    private final int firstMonth;
    private final int months;

    YearPart(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    static Optional<YearPart> of(String code) {
        for (YearPart part : values()) {
            if (part.code().equals(code)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    String code() {
        return Integer.toString(code);
    }

    LocalDate firstDay(int year) {
        return LocalDate.of(year, firstMonth, 1);
    }

    /** The last day; a winter that begins in December ends in the year after. */
    LocalDate lastDay(int year) {
        return YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
    }

    boolean crossesTheYear() {
        return firstMonth + months > 13;
    }

    boolean quarter() {
        return code >= 33 && code <= 36;
    }

    /** The key of its name in the words around dates; for a quarter only some languages have one there, elsewhere ICU names it. */
    String key() {
        if (code > 39) {
            return "half." + (code - 39);
        }
        if (code > 36) {
            return "third." + (code - 36);
        }
        if (quarter()) {
            return "quarter." + (code - 32);
        }
        return switch ((code - 21) % 4) {
            case 0 -> "spring";
            case 1 -> "summer";
            case 2 -> "autumn";
            default -> "winter";
        };
    }

    /** What it is, without saying which: spring, quarter, third. */
    String kind() {
        return key().split("\\.")[0];
    }

    /** The key of the word for its half of the world; empty if it is of none. */
    String hemisphere() {
        return code < 25 || code > 32 ? "" : code < 29 ? "northern" : "southern";
    }

    Precision precision() {
        return switch (months) {
            case 3 -> Precision.QUARTER;
            case 4 -> Precision.THIRD_OF_YEAR;
            default -> Precision.HALF_YEAR;
        };
    }
}
