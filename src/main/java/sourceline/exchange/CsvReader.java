package sourceline.exchange;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180), or such with another separator; lines may end in any way, and empty ones are left out. */
final class CsvReader {

    /**
     * @param line where it begins, the first being 1
     */
    record Row(int line, List<String> cells) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line = 1;
    private int begun = 1;

    private CsvReader(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /**
     * @param separator what stands between the cells of a row
     * @throws ImportRefused if a quoted cell does not end
     */
    static List<Row> read(String text, char separator) {
        return new CsvReader(text, separator).all();
    }

    private List<Row> all() {
        int at = 0;
        while (at < text.length()) {
            at = text.charAt(at) == '"' && cell.isEmpty() ? quoted(at + 1) : plain(at);
        }
        endRow();
        return rows;
    }

    private int plain(int at) {
        char c = text.charAt(at);
        if (c == separator) {
            endCell();
            return at + 1;
        }
        switch (c) {
            case '\n' -> {
                endRow();
                line++;
                begun = line;
            }
            case '\r' -> {
                if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
                    endRow();
                    line++;
                    begun = line;
                }
            }
            default -> cell.append(c);
        }
        return at + 1;
    }

    private int quoted(int start) {
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                    return at + 1;
                }
                at++;
            } else if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        throw new ImportRefused("unclosed-quote", begun);
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(content -> !content.isBlank())) {
            rows.add(new Row(begun, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }
}
