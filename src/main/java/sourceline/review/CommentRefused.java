package sourceline.review;

import sourceline.journal.Refused;

/** Something that cannot be done with a comment. */
public final class CommentRefused extends Refused {

    private CommentRefused(String code, Object... values) {
        super(code, "comment", values);
    }

    static CommentRefused unknown(CommentId comment) {
        return new CommentRefused("no-such-comment", comment);
    }

    static CommentRefused replyIsNoThread() {
        return new CommentRefused("reply-is-no-thread");
    }

    static CommentRefused alreadyResolved() {
        return new CommentRefused("comment-resolved");
    }

    static CommentRefused notResolved() {
        return new CommentRefused("comment-not-resolved");
    }

    /** Somebody else wrote it. */
    static CommentRefused notYours() {
        return new CommentRefused("comment-not-yours");
    }

    /** The minutes in which it could be mended have passed. */
    static CommentRefused tooLate(long minutes) {
        return new CommentRefused("comment-too-late", minutes);
    }

    static CommentRefused mentionsNobody(String name) {
        return new CommentRefused("mention-of-nobody", name);
    }

    static CommentRefused noSuchPassage(String field, int start, int end) {
        return new CommentRefused("no-such-passage", field, start, end);
    }

    /** No words stand in the field of which one could speak or that could be worded otherwise. */
    static CommentRefused fieldHasNoWords(String field) {
        return new CommentRefused("field-without-words", field);
    }

    static CommentRefused suggestsNothing() {
        return new CommentRefused("suggestion-is-the-same");
    }

    static CommentRefused noSuggestion() {
        return new CommentRefused("no-suggestion");
    }

    /** What the suggestion changes was changed otherwise since. */
    static CommentRefused suggestionOvertaken() {
        return new CommentRefused("suggestion-overtaken");
    }
}
