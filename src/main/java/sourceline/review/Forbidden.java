package sourceline.review;

import sourceline.journal.Refused;
import sourceline.newsroom.Role;

/** A step that this member may not take with this entry. */
public final class Forbidden extends Refused {

    private Forbidden(String code) {
        super(code, null);
    }

    static Forbidden needs(Role role) {
        return new Forbidden(
                switch (role) {
                    case WRITER -> "needs-writer";
                    case CHECKER -> "needs-checker";
                    case EDITOR -> "needs-editor";
                    case ADMINISTRATOR -> "needs-administrator";
                });
    }

    /** Only an author of the entry or an editor may. */
    static Forbidden notYours() {
        return new Forbidden("author-or-editor");
    }

    /** Four-eyes: an author may neither check nor approve. */
    static Forbidden ownWords(Move move) {
        return new Forbidden("own-words-" + move.key());
    }

    /** Only whoever raised a comment that must be resolved, or an editor, may settle it. */
    static Forbidden notYourComment() {
        return new Forbidden("raiser-or-editor");
    }
}
