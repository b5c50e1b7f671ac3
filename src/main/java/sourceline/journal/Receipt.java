package sourceline.journal;

/**
 * What became of a command; repeated with the same {@code opId} it is given again.
 *
 * @param revision the subject's revision after the command
 * @param changed whether the command changed anything
 * @param result what the command has to say, often the id of what it made; empty where there is nothing to say
 */
public record Receipt(long revision, boolean changed, String result) {}
