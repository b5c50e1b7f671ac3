package sourceline.text;

import java.util.List;
import java.util.function.Function;

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

    /**
     * Those of some elements that this span overlaps, found in logarithmic time.
     *
     * @param ordered elements in the order of the text, of which none overlaps another
     * @param where the span of an element, in the same text
     * @return a view of the list
     */
    public <T> List<T> among(List<T> ordered, Function<T, Span> where) {
        var from = firstEndingAfter(start, ordered, where);
        var to = from;
        while (to < ordered.size() && where.apply(ordered.get(to)).start < end) {
            to++;
        }
        return ordered.subList(from, to);
    }

    /** Where in the list the first element stands that ends behind the offset; the list's size where none does. */
    public static <T> int firstEndingAfter(int offset, List<T> ordered, Function<T, Span> where) {
        var low = 0;
        var high = ordered.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (where.apply(ordered.get(middle)).end > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** By start; of two with the same start the longer first, so that what encloses comes before what it encloses. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
