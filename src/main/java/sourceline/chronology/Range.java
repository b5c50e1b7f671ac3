package sourceline.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another: an interval ({@code a/b}) or a range within a set ({@code a..b}).
 *
 * @param separator the slash or the two dots
 * @param start null where open or unknown
 * @param end null where open or unknown
 * @param noStart what stands in place of a start: two dots for an open one, nothing for an unknown one
 * @param noEnd what stands in place of an end
 */
record Range(
        String separator,
        @Nullable CalendarDate start,
        @Nullable CalendarDate end,
        String noStart,
        String noEnd) implements Part {

    static final String OPEN = "..";
    static final String UNKNOWN = "";

    @Override
    public Optional<LocalDate> earliest() {
        return start == null ? Optional.empty() : start.earliest();
    }

    @Override
    public Optional<LocalDate> latest() {
        return end == null ? Optional.empty() : end.latest();
    }

    @Override
    public Precision precision() {
        return dates().stream()
                .map(CalendarDate::precision)
                .reduce(Precision::orCoarser)
                .orElse(Precision.AGE);
    }

    @Override
    public boolean uncertain() {
        return dates().stream().anyMatch(CalendarDate::uncertain);
    }

    @Override
    public boolean approximate() {
        return dates().stream().anyMatch(CalendarDate::approximate);
    }

    @Override
    public String edtf() {
        return (start == null ? noStart : start.edtf()) + separator + (end == null ? noEnd : end.edtf());
    }

    @Override
    public List<CalendarDate> dates() {
        List<CalendarDate> dates = new ArrayList<>(2);
        if (start != null) {
            dates.add(start);
        }
        if (end != null) {
            dates.add(end);
        }
        return dates;
    }
}
