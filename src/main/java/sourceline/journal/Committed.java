package sourceline.journal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A subject has a new revision, and it is durable; published after the commit, on every node. A later one stands for all
 * before it.
 */
public record Committed(Subject subject, long revision) {

    /** What nodes tell each other under this topic. */
    static final String TOPIC = "committed";

    private static final Pattern TEXT =
            Pattern.compile("(timeline|source|newsroom):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9]{1,18})");

    String text() {
        return subject + " " + revision;
    }

    /** Empty for what {@link #text} never wrote. */
    static Optional<Committed> of(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Committed(
                        new Subject(
                                Subject.Kind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                                UUID.fromString(parts.group(2))),
                        Long.parseLong(parts.group(3))))
                : Optional.empty();
    }
}
