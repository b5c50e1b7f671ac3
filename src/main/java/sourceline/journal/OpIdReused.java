package sourceline.journal;

/** The same {@code opId} came with another content; one of the two senders is mistaken. */
public final class OpIdReused extends Refused {

    public OpIdReused(OpId opId) {
        super("op-id-reused", null, opId.uuid());
    }
}
