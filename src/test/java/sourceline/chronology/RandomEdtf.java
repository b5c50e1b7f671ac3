package sourceline.chronology;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random EDTF of all three levels; well formed, though a day may not exist and an end may come before its start. */
final class RandomEdtf {

    private RandomEdtf() {}

    static String expression(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> end(random) + "/" + date(random);
            case 1 -> date(random) + "/" + end(random);
            case 2 -> "[" + members(random) + "]";
            case 3 -> "{" + members(random) + "}";
            case 4 -> day(random, false) + "T" + time(random);
            default -> date(random);
        };
    }

    static String date(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "Y" + (random.nextBoolean() ? "-" : "") + (10_000 + random.nextInt(900_000_000)) + sign(random);
            case 1 -> year(random) + "-" + (21 + random.nextInt(21)) + sign(random);
            case 2 -> year(random) + sign(random);
            case 3 -> sign(random) + year(random) + "-" + sign(random) + month(random, true) + sign(random);
            case 4 -> (1 + random.nextInt(9999) + 10_000 + "S").substring(1) + (1 + random.nextInt(4));
            default -> day(random, true);
        };
    }

    private static String day(Random random, boolean loose) {
        if (!loose) {
            return "%04d-%02d-%02d".formatted(random.nextInt(10_000), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        return sign(random) + year(random) + sign(random) + "-" + sign(random) + month(random, true) + sign(random)
                + "-" + sign(random) + unspecified(random, "%02d".formatted(1 + random.nextInt(31))) + sign(random);
    }

    private static String year(Random random) {
        String digits = "%04d".formatted(1 + random.nextInt(9999));
        return (random.nextInt(6) == 0 ? "-" : "") + unspecified(random, digits);
    }

    private static String month(Random random, boolean loose) {
        String month = "%02d".formatted(1 + random.nextInt(12));
        return loose && random.nextInt(5) == 0 ? "XX" : month;
    }

    private static String unspecified(Random random, String digits) {
        return random.nextInt(4) > 0 ? digits : digits.substring(0, digits.length() - 1) + "X";
    }

    private static String sign(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "?";
            case 1 -> "~";
            case 2 -> "%";
            default -> "";
        };
    }

    private static String time(Random random) {
        String clock = "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60));
        String seconds = random.nextBoolean() ? ":%02d".formatted(random.nextInt(60)) : "";
        String offset = switch (random.nextInt(4)) {
            case 0 -> "Z";
            case 1 -> "+%02d:%02d".formatted(random.nextInt(14), random.nextInt(60));
            case 2 -> "-%02d".formatted(random.nextInt(14));
            default -> "";
        };
        return clock + seconds + offset;
    }

    private static String end(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "..";
            case 1 -> "";
            default -> date(random);
        };
    }

    private static String members(Random random) {
        String members = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> random.nextInt(5) == 0 ? date(random) + ".." + date(random) : date(random))
                .collect(Collectors.joining(random.nextBoolean() ? "," : ", "));
        return switch (random.nextInt(6)) {
            case 0 -> ".." + date(random) + "," + members;
            case 1 -> members + "," + date(random) + "..";
            default -> members;
        };
    }
}
