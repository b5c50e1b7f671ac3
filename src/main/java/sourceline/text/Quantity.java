package sourceline.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a text gives.
 *
 * @param span of the number, its million included, without qualifier and unit; of a range, of both ends
 * @param low its value; of a range the lower end
 * @param high the same, or the upper end of a range
 * @param ordinal whether it is a place in an order: the third
 * @param qualifier how it is meant: {@code at least}
 * @param unit what it counts or measures, as far as a sign or the word behind it tells: {@code $}, {@code %}, {@code people}
 */
public record Quantity(
        Span span, BigDecimal low, BigDecimal high, boolean ordinal, Optional<Span> qualifier, Optional<Span> unit) {}
