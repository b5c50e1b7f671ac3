package sourceline.text;

/** Which brackets and quotation marks are open, of those that look alike at both ends or stand apart by a space. */
final class OpenMarks {

    private int brackets;
    private int guillemets;
    private int lowQuotes;

    void read(char character) {
        switch (character) {
            case '(', '[', '{' -> brackets++;
            case ')', ']', '}' -> brackets = Math.max(0, brackets - 1);
            case '«' -> guillemets++;
            case '»' -> guillemets = Math.max(0, guillemets - 1);
            case '„' -> lowQuotes++;
            case '“', '”' -> lowQuotes = Math.max(0, lowQuotes - 1);
            default -> {}
        }
    }

    boolean brackets() {
        return brackets > 0;
    }

    boolean guillemets() {
        return guillemets > 0;
    }

    boolean lowQuotes() {
        return lowQuotes > 0;
    }
}
