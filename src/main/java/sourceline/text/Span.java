package sourceline.text;

/**
 * A stretch of a text, half open: {@code start} is in it, {@code end} is not. Both count UTF-16 units from 0, as Java strings do.
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if it begins before 0 or ends before it begins */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("[" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /**
     * What stands there in the text.
     *
     * @throws IndexOutOfBoundsException if the text ends before this span does
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether at least one unit is in both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same stretch of a text in front of which {@code units} more stand. */
    public Span shifted(int units) {
        return new Span(start + units, end + units);
    }

    /** Without the white space at its two ends; empty, at its start, if there is nothing else in it. */
    public Span stripped(CharSequence text) {
        var from = start;
        var to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        if (from == to) {
            return new Span(start, start);
        }
        while (Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** By start; of two with the same start the longer first, so that what encloses comes before what it encloses. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
