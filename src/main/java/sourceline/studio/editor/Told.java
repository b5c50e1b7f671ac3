package sourceline.studio.editor;

import sourceline.review.Standing;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.VerdictMark.Shape;
import sourceline.studio.parts.Words;
import sourceline.verification.Verdict;

/** What is told of an entry's truth at the desk: a verdict, or the flag that stands in its place. */
record Told(Shape shape, String words) {

    static Told of(Standing standing) {
        if (standing.checkAgain()) {
            return plain(Shape.AGAIN);
        }
        return standing.verdict().map(Told::of).orElseGet(() -> plain(Shape.UNCHECKED));
    }

    static Told of(Verdict verdict) {
        String speaker = verdict.speaker();
        return verdict.kind() == Verdict.Kind.SAID && speaker != null
                ? new Told(Shape.SAID, Words.say("verdict.said-by", speaker))
                : plain(Shape.of(verdict.kind()));
    }

    private static Told plain(Shape shape) {
        return new Told(shape, Words.say("verdict." + shape.key()));
    }

    VerdictMark mark() {
        return new VerdictMark(shape, words);
    }
}
