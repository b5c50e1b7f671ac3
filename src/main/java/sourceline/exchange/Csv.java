package sourceline.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180) that a spreadsheet takes for text. */
public final class Csv {

    /**
     * What a spreadsheet would take for the beginning of a formula (OWASP, CSV Injection), after whatever apostrophes stand there already;
     * a plain number is none.
     */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-\\d+");

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
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** A quoted cell; what would be a formula begins with an apostrophe. */
    static String cell(String value) {
        var calculated =
                FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
        var harmless = calculated ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
