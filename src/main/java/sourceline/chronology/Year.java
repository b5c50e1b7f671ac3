package sourceline.chronology;

import java.util.PrimitiveIterator;
import java.util.stream.IntStream;

/**
 * The year of a date in any of EDTF's forms: four digits of which some may be unspecified, a decade or century by its leading
 * digits, a long year, significant digits.
 *
 * @param text the form as written, canonical
 * @param digits the four digits of a year, with X where unspecified; empty for a long or rounded year
 * @param first the first year that it can be
 * @param last the last year that it can be
 */
record Year(String text, String digits, int first, int last, Precision precision) {

    static final int FURTHEST = 999_999_999;

    static boolean matches(String mask, int number) {
        int rest = number;
        for (int i = mask.length() - 1; i >= 0; i--) {
            char c = mask.charAt(i);
            if (c != 'X' && c - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    static Year of(int year) {
        String digits = "%04d".formatted(Math.abs(year));
        String sign = year < 0 ? "-" : "";
        return digits.length() > 4 ? exact("Y" + sign + digits, year) : of(sign + digits, year < 0, digits);
    }

    static Year exact(String text, int year) {
        return new Year(text, "", year, year, Precision.YEAR);
    }

    /** A year with only some digits significant: everything that begins with these digits (ISO 8601-2, "S"). */
    static Year rounded(String text, int year, int significant) {
        int size = Math.abs(year);
        int length = Integer.toString(size).length();
        int lost = Math.max(0, length - significant);
        int unit = 1;
        for (int i = 0; i < lost; i++) {
            unit *= 10;
        }
        int low = size / unit * unit;
        int high = low + unit - 1;
        return new Year(text, "", year < 0 ? -high : low, year < 0 ? -low : high, spanning(lost));
    }

    /** Two, three or four digits, X for unspecified; whether it {@link #exists()} is to be asked. */
    static Year of(String text, boolean negative, String digits) {
        String mask = digits + "XX".substring(0, 4 - digits.length());
        int open = mask.indexOf('X');
        int low = Integer.parseInt(mask.replace('X', '0'));
        int high = Integer.parseInt(mask.replace('X', '9'));
        if (!negative) {
            return new Year(text, mask, low, high, spanning(open < 0 ? 0 : 4 - open));
        }
        int least = IntStream.rangeClosed(Math.max(1, low), high)
                .filter(n -> matches(mask, n))
                .findFirst()
                .orElse(0);
        return new Year(text, mask, -high, -least, spanning(open < 0 ? 0 : 4 - open));
    }

    boolean exists() {
        return !text.startsWith("-") || last < 0;
    }

    /** The years that it can be, upwards; at most ten thousand. Only for years written with four digits. */
    PrimitiveIterator.OfInt upwards() {
        return IntStream.rangeClosed(first, last).filter(this::canBe).iterator();
    }

    PrimitiveIterator.OfInt downwards() {
        return IntStream.rangeClosed(-last, -first)
                .map(n -> -n)
                .filter(this::canBe)
                .iterator();
    }

    private boolean canBe(int year) {
        return digits.isEmpty() || matches(digits, Math.abs(year));
    }

    private static Precision spanning(int digitsLost) {
        return switch (digitsLost) {
            case 0 -> Precision.YEAR;
            case 1 -> Precision.DECADE;
            case 2 -> Precision.CENTURY;
            case 3 -> Precision.MILLENNIUM;
            default -> Precision.AGE;
        };
    }
}
