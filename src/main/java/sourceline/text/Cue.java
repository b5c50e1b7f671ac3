package sourceline.text;

/**
 * Words that tell how a sentence means what it says.
 *
 * @param group within the kind; cues of the same group can stand for one another ({@code may}, {@code might}), those of different groups
 *     cannot ({@code may}, {@code reportedly})
 * @param span where the words stand
 */
public record Cue(Kind kind, String group, Span span) {

    /** What a cue does to its sentence. */
    public enum Kind {
        /** Not, never, without. */
        NEGATION,
        /** Somebody says that something else is not so. */
        DENIAL,
        /** The words do not vouch for it: reportedly, may, whether. */
        HEDGE,
        /** Not yet: set to, will, due to. */
        PLAN,
        /** A verb of saying; its group is the manner: neutrally, as a claim, as a confirmation. */
        SAID,
        /** Where it is from: according to, citing. */
        SOURCE,
        /** How a number is meant, or a number that is not exact: at least, dozens, all. */
        QUANTITY,
        /** A date by its relation to another: yesterday, earlier this year. */
        DATE
    }
}
