package sourceline.journal;

/** A command names as its base a revision that its subject has never had: one below 0, or one that is still to come. */
public final class NoSuchRevision extends Refused {

    public NoSuchRevision(long base, long present) {
        super("no-such-revision", null, base, present);
    }
}
