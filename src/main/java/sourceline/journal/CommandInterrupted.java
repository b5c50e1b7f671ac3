package sourceline.journal;

/** A command was called off while it waited for its turn, as when the program stops; nothing has changed. */
public final class CommandInterrupted extends RuntimeException {

    CommandInterrupted(Subject subject, InterruptedException cause) {
        super("interrupted while waiting for " + subject, cause);
    }
}
