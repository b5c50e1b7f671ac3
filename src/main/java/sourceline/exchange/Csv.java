package sourceline.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that a spreadsheet takes for text. */
public final class Csv {

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /** The rows, each with its line end; the first is the heading. */
    public static String of(List<? extends List<String>> rows) {
        return rows.stream().map(Csv::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** The value of a cell that {@link #of} wrote. */
    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** A quoted cell; what would be a formula begins with an apostrophe. */
    static String cell(String value) {
        var harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
