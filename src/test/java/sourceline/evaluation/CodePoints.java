package sourceline.evaluation;

import sourceline.text.Span;

/** Where the characters of a text stand, counted in Unicode code points and in UTF-16 units. Surrogates of a pair count as its one place. */
final class CodePoints {

    private final int[] codePointOf;
    private final int[] unitOf;

    CodePoints(String text) {
        codePointOf = new int[text.length() + 1];
        unitOf = new int[text.codePointCount(0, text.length()) + 1];
        var codePoint = 0;
        for (var unit = 0; unit < text.length(); ) {
            var width = Character.charCount(text.codePointAt(unit));
            unitOf[codePoint] = unit;
            for (var i = 0; i < width; i++) {
                codePointOf[unit + i] = codePoint;
            }
            unit += width;
            codePoint++;
        }
        unitOf[codePoint] = text.length();
        codePointOf[text.length()] = codePoint;
    }

    /** The start and the end of a span of UTF-16 units, in code points. */
    int[] of(Span span) {
        return new int[] {codePointOf[span.start()], codePointOf[span.end()]};
    }

    /** The span of UTF-16 units from one code point to another. */
    Span span(int start, int end) {
        return new Span(unitOf[start], unitOf[end]);
    }
}
