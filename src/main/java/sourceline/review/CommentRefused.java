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
}
