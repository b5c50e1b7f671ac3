package sourceline.chronology;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.text.Span;

/**
 * One way to read a date expression, and how it came about.
 *
 * @param when what it then says
 * @param rule by what it was read so
 * @param cueSpan the words of the text that point forward or back, in UTF-16 units of the text; null if none did
 */
public record Reading(When when, Rule rule, @Nullable Span cueSpan) {

    /** The words that decided between past and future, such as "set to", where any did. */
    public Optional<Span> cue() {
        return Optional.ofNullable(cueSpan);
    }
}
