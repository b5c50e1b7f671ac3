package sourceline.journal;

/** What the check of a subject's chain found: all of it in order, or the first thing that is not. */
public sealed interface ChainCheck {

    /**
     * @param revision the last one
     * @param headHash the hash of the last change
     * @param changes how many were read
     */
    record Intact(long revision, String headHash, long changes) implements ChainCheck {}

    /**
     * @param revision where it breaks
     * @param ordinal which change of that revision, counted from 0
     */
    record Broken(Break what, long revision, int ordinal) implements ChainCheck {}

    /** What can be wrong with a chain. */
    enum Break {
        /** A value is not the one that was recorded. */
        VALUE_ALTERED,
        /** A value is gone, and no erasure says so. */
        VALUE_REMOVED,
        /** A row's own hash does not follow from what is in the row. */
        ROW_ALTERED,
        /** A row that the numbers ask for is not there. */
        ROW_MISSING,
        /** A row does not follow from the one before it: that one was rewritten, or one between them taken out. */
        LINK_BROKEN,
        /** The chain ends before the revision that was reached. */
        TAIL_CUT,
        /** The chain ends with another hash, or later, than the subject's head says. */
        HEAD_DIFFERS,
        /** The chain is in order in itself, but is not the one whose hash was recorded elsewhere. */
        PAST_REHASHED
    }

    default boolean intact() {
        return this instanceof Intact;
    }
}
