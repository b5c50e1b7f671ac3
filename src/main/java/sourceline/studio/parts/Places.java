package sourceline.studio.parts;

import sourceline.source.SourceId;
import sourceline.timeline.EntryId;

/** Addresses by which screens lead to each other, as none of them knows another. */
public final class Places {

    public static final String QUEUE = "queue";
    public static final String IMPORT = "import";
    public static final String BOARD = "board";
    public static final String SOURCES = "sources";

    private Places() {}

    /** A timeline in the editor. */
    public static String timeline(String slug) {
        return "timeline/" + slug;
    }

    /** A timeline in the editor with an entry open. */
    public static String entry(String slug, EntryId entry) {
        return timeline(slug) + "?entry=" + entry;
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
