package sourceline.chronology;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as an axis draws it.
 *
 * @param from the first day that it can mean, null where that is open or unknown
 * @param to the last day that it can mean, inclusive, null where that is open or unknown
 * @param openStart drawn as fading to the left
 * @param openEnd drawn as fading to the right
 * @param oneOf some time within, not throughout
 * @param uncertain some part of it is doubted
 * @param approximate some part of it is only about right
 */
public record Extent(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean openStart,
        boolean openEnd,
        boolean oneOf,
        boolean uncertain,
        boolean approximate) {}
