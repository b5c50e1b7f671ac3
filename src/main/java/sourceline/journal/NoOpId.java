package sourceline.journal;

/** A command came with something that is no {@link OpId}, so that it could not be told whether it came twice. */
public final class NoOpId extends Refused {

    NoOpId(String text) {
        super("no-op-id", null, text);
    }
}
