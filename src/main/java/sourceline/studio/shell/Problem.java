package sourceline.studio.shell;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import sourceline.chronology.NotADate;
import sourceline.journal.Refused;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.text.NotText;

/**
 * A failure as a person is told of it.
 *
 * @param words the sentence to show
 * @param field the field it is about, as a {@link Refused} names it, or null
 * @param reference what the sentence and the log have in common where nobody foresaw the failure, else empty
 */
record Problem(String words, @Nullable String field, String reference) {

    static Problem of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> foreseen(cause).stream())
                .findFirst()
                .orElseGet(Problem::unexpected);
    }

    boolean unforeseen() {
        return !reference.isEmpty();
    }

    private static Optional<Problem> foreseen(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refused refused
                    when Words.has("refused." + refused.code()) ->
                        new Problem(
                                Words.say(
                                        "refused." + refused.code(),
                                        refused.values().stream()
                                                .map(Problem::said)
                                                .toArray()),
                                refused.field(),
                                "");
                    case NotText text ->
                        new Problem(Words.say("text." + text.code(), text.limit(), text.actual()), text.field(), "");
                    case NotADate date ->
                        new Problem(
                                Words.say(
                                        "when." + date.reason().code(),
                                        date.values().toArray()),
                                "when",
                                "");
                    case AccessDeniedException denied -> new Problem(Words.say("problem.role"), null, "");
                    default -> null;
                });
    }

    private static Object said(Object value) {
        return value instanceof ZonedDateTime at ? Moment.of(at.toInstant(), at.getZone()) : value;
    }

    private static Problem unexpected() {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return new Problem(Words.say("problem.unforeseen", reference), null, reference);
    }

    /** The failure and what caused it, outermost first; at most twenty, as a chain may bite its own tail. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
