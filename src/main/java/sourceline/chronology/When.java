package sourceline.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.chronology.NotADate.Reason;

/**
 * A date with its honesty: how precise, how certain, open to which side, throughout a stretch or some time within it. Immutable; equal
 * to another that has the same {@link #edtf()}.
 *
 * <p>Begin with {@link #edtf(String)} for stored text and {@link #read(String, Locale)} for what people type; show it with
 * {@link WhenText}.
 */
public final class When {

    /** The longest text that is read, in UTF-16 units. */
    public static final int LONGEST = 200;

    /**
     * The order of a timeline. A date stands at the first day it can mean; one with no start ("by 23 June") at its last day, before what
     * happened on that day; one with neither comes last. Then: what has no time of day before what has one, the earlier time first;
     * the coarser date first, as it takes in the finer ones; the one that ends earlier first; last the text, so that only equal
     * dates are in the same place.
     */
    public static final Comparator<When> ORDER = Comparator.comparing(When::place)
            .thenComparing(When::isOpenStart, Comparator.reverseOrder())
            .thenComparing(When::time)
            .thenComparing(When::precision)
            .thenComparing(when -> when.latest().orElse(LocalDate.MAX))
            .thenComparing(When::edtf);

    /** What kind of expression it is. */
    enum Shape {
        SINGLE,
        INTERVAL,
        ONE_OF,
        ALL_OF
    }

    private final Shape shape;
    private final List<Part> parts;
    private final String edtf;

    When(Shape shape, List<Part> parts) {
        this.shape = shape;
        this.parts = parts;
        this.edtf = print(shape, parts);
    }

    /**
     * Reads EDTF of levels 0, 1 and 2 (ISO 8601-2:2019; Library of Congress, Extended Date/Time Format specification).
     *
     * @param text without blanks around it; at most {@value #LONGEST} characters
     * @throws NotADate if it is none, or names a day that does not exist, or ends before it starts
     */
    public static When edtf(String text) {
        return EdtfReader.read(checkLength(text));
    }

    /**
     * Reads what people type into a date field: EDTF, or plain dates in the language of the locale or in English: "23 June 2025", "June 23,
     * 2025", "23.6.2025", "summer 2025", "about 1850", "by 23 June 2025", "22 or 23 June 2025", "between 16 and 22 June 2025". A plain
     * range ("16–22 June 2025") lasted throughout; with "some time" it is one of its days.
     *
     * @throws NotADate if it is not understood, could be two dates ("03/04/2025"), lacks a year, or is none
     */
    public static When read(String typed, Locale locale) {
        return TypedReader.read(typed, locale);
    }

    static String checkLength(String text) {
        if (text.length() > LONGEST) {
            throw new NotADate(
                    Reason.TOO_LONG,
                    text.substring(0, LONGEST),
                    LONGEST,
                    Integer.toString(text.length()),
                    Integer.toString(LONGEST));
        }
        return text;
    }

    /** The canonical text: what {@link #edtf(String)} takes and gives back unchanged. */
    public String edtf() {
        return edtf;
    }

    /** The first day that it can mean; empty where the start is open or unknown. */
    public Optional<LocalDate> earliest() {
        Optional<LocalDate> earliest = parts.getFirst().earliest();
        for (Part part : parts) {
            Optional<LocalDate> other = part.earliest();
            if (earliest.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            if (other.get().isBefore(earliest.get())) {
                earliest = other;
            }
        }
        return earliest;
    }

    /** The last day that it can mean, inclusive; empty where the end is open or unknown. */
    public Optional<LocalDate> latest() {
        Optional<LocalDate> latest = parts.getFirst().latest();
        for (Part part : parts) {
            Optional<LocalDate> other = part.latest();
            if (latest.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            if (other.get().isAfter(latest.get())) {
                latest = other;
            }
        }
        return latest;
    }

    /** The precision of its coarsest part. */
    public Precision precision() {
        return parts.stream().map(Part::precision).reduce(Precision.SECOND, Precision::orCoarser);
    }

    /** Whether it is, in whole or in part, only about right ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return parts.stream().anyMatch(Part::approximate);
    }

    /** Whether it is, in whole or in part, doubted ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return parts.stream().anyMatch(Part::uncertain);
    }

    /** Whether one of several days is meant without saying which: {@code [a..b]}, {@code [a,b]}. */
    public boolean isOneOf() {
        return shape == Shape.ONE_OF;
    }

    /** Whether it lasted throughout: {@code a/b}. */
    public boolean isInterval() {
        return shape == Shape.INTERVAL;
    }

    public boolean isOpenStart() {
        return earliest().isEmpty();
    }

    public boolean isOpenEnd() {
        return latest().isEmpty();
    }

    /** The same as an axis draws it; a date of which no year is given has no place on one. */
    public Extent extent() {
        return new Extent(
                earliest().filter(from -> !isOfAnyYear()).orElse(null),
                latest().filter(to -> !isOfAnyYear()).orElse(null),
                isOpenStart(),
                isOpenEnd(),
                isOneOf(),
                isUncertain(),
                isApproximate());
    }

    private boolean isOfAnyYear() {
        return earliest().filter(from -> from.getYear() <= 0).isPresent()
                && latest().filter(to -> to.getYear() >= 9999).isPresent();
    }

    /** Whether some day can be meant by both, so that their order is for people to say. */
    public boolean overlaps(When other) {
        return parts.stream().anyMatch(mine -> other.parts.stream().anyMatch(theirs -> meet(mine, theirs)));
    }

    /**
     * Whether this date claims more than the one it rests on: a shorter stretch, a certainty that the other lacks, or
     * "throughout" where the other only says "some time within". A part of what the other says lasted throughout is no finer.
     */
    public boolean finerThan(When basis) {
        if (basis.isUncertain() && !isUncertain() || basis.isApproximate() && !isApproximate()) {
            return true;
        }
        if (!isInterval() && !basis.isInterval() && takesIn(basis)) {
            return false;
        }
        long mine = slack();
        long theirs = basis.slack();
        return mine < theirs || mine == theirs && mine <= 1 && precision().finerThan(basis.precision());
    }

    /** How many days it leaves open where the event, or each end of it, is to be placed. */
    private long slack() {
        return switch (shape) {
            case SINGLE, ALL_OF -> coarsest(parts);
            case INTERVAL -> {
                List<CalendarDate> ends = parts.getFirst().dates();
                yield ends.size() < 2 ? Long.MAX_VALUE : coarsest(ends);
            }
            case ONE_OF ->
                earliest()
                        .flatMap(from -> latest().map(to -> to.toEpochDay() - from.toEpochDay() + 1))
                        .orElse(Long.MAX_VALUE);
        };
    }

    private static long coarsest(List<? extends Part> parts) {
        return parts.stream().mapToLong(part -> part.precision().days()).max().orElse(Long.MAX_VALUE);
    }

    private boolean takesIn(When other) {
        boolean fromBefore = earliest().isEmpty()
                || other.earliest().isPresent()
                        && !earliest().get().isAfter(other.earliest().get());
        boolean toAfter = latest().isEmpty()
                || other.latest().isPresent()
                        && !latest().get().isBefore(other.latest().get());
        return fromBefore && toAfter && !precision().finerThan(Precision.DAY);
    }

    private static boolean meet(Part one, Part other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Part one, Part other) {
        Optional<LocalDate> end = one.latest();
        Optional<LocalDate> start = other.earliest();
        return end.isPresent() && start.isPresent() && end.get().isBefore(start.get());
    }

    private LocalDate place() {
        return earliest().or(this::latest).orElse(LocalDate.MAX);
    }

    private LocalTime time() {
        return parts.getFirst().time().orElse(LocalTime.MIN);
    }

    Shape shape() {
        return shape;
    }

    List<Part> parts() {
        return parts;
    }

    private static String print(Shape shape, List<Part> parts) {
        String inner = String.join(",", parts.stream().map(Part::edtf).toList());
        return switch (shape) {
            case SINGLE, INTERVAL -> inner;
            case ONE_OF -> "[" + inner + "]";
            case ALL_OF -> "{" + inner + "}";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof When when && edtf.equals(when.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    /** The EDTF text. */
    @Override
    public String toString() {
        return edtf;
    }
}
