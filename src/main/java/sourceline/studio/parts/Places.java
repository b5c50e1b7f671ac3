package sourceline.studio.parts;

import java.util.Optional;
import sourceline.review.CommentId;
import sourceline.review.Remaining;
import sourceline.source.SourceId;
import sourceline.timeline.EntryId;

/** Addresses by which screens lead to each other, as none of them knows another. */
public final class Places {

    public static final String QUEUE = "queue";
    public static final String IMPORT = "import";
    public static final String BOARD = "board";
    public static final String SOURCES = "sources";

    private Places() {}

    /** The board, narrowed to the entries of one timeline of which one thing remains to be done. */
    public static String board(String slug, Remaining why) {
        return BOARD + "?timeline=" + slug + "&why=" + why.key();
    }

    /** A timeline in the editor. */
    public static String timeline(String slug) {
        return "timeline/" + slug;
    }

    /** A timeline in the editor with an entry open. */
    public static String entry(String slug, EntryId entry) {
        return timeline(slug) + "?entry=" + entry;
    }

    /** The import of a file into a timeline that is there already. */
    public static String importInto(String slug) {
        return IMPORT + "?into=" + slug;
    }

    /** The same, at one of the comments on it: what shows a comment gives it {@link #anchor} as its id. */
    public static String entry(String slug, EntryId entry, Optional<CommentId> comment) {
        return entry(slug, entry) + comment.map(each -> "#" + anchor(each)).orElse("");
    }

    public static String anchor(CommentId comment) {
        return "comment-" + comment;
    }

    /** An entry beside its sentences. */
    public static String check(String slug, EntryId entry) {
        return timeline(slug) + "/check/" + entry;
    }

    public static String publish(String slug) {
        return timeline(slug) + "/publish";
    }

    public static String history(String slug) {
        return timeline(slug) + "/history";
    }

    public static String history(String slug, EntryId entry) {
        return history(slug) + "?entry=" + entry;
    }

    /** The check sheet of a timeline, for printing. */
    public static String sheet(String slug) {
        return timeline(slug) + "/sheet";
    }

    public static String source(SourceId source) {
        return SOURCES + "/" + source;
    }

    /** Two versions of a source side by side, and what the newest means for those who cite it. */
    public static String compare(SourceId source) {
        return source(source) + "/compare";
    }
}
