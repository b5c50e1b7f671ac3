package sourceline.chronology;

import java.time.LocalDate;

/** What time is counted in. */
enum Unit {
    DAY("D"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("M"),
    YEAR("Y"),
    DECADE("Y"),
    CENTURY("Y"),
    HOUR("H"),
    MINUTE("M"),
    WEEKEND("WE");

    private final String sign;

    Unit(String sign) {
        this.sign = sign;
    }

    /** A duration by ISO 8601; X where the count is not said. */
    String duration(String count) {
        boolean time = this == HOUR || this == MINUTE;
        return (time ? "PT" : "P") + multiplied(count) + sign;
    }

    private String multiplied(String count) {
        if (count.equals("X")) {
            return count;
        }
        int factor = switch (this) {
            case QUARTER -> 3;
            case DECADE -> 10;
            case CENTURY -> 100;
            default -> 1;
        };
        return Integer.toString(Integer.parseInt(count) * factor);
    }

    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
            case HOUR, MINUTE -> day;
        };
    }

    /** How many of them "some" reaches to, before one would name the next greater unit. */
    int most() {
        return switch (this) {
            case DAY -> 7;
            case WEEK, WEEKEND -> 5;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR, DECADE, CENTURY -> 10;
            case HOUR, MINUTE -> 0;
        };
    }
}
