package sourceline.studio.editor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.newsroom.MemberView;
import sourceline.review.Standing;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;

/** What the list of entries is made of. */
sealed interface ListRow {

    /** The same for the same row at each update. */
    String key();

    /**
     * Begins a group.
     *
     * @param first the entry below it; two groups may have the same words, where entries were ordered by hand
     */
    record Heading(String words, int colour, EntryId first) implements ListRow {

        @Override
        public String key() {
            return "above " + first;
        }
    }

    /**
     * An entry.
     *
     * @param flags what the desk must not miss: new evidence, an open comment
     * @param open whether it is the open one
     * @param there who else has it open
     */
    record Line(
            EntryId entry,
            int colour,
            String date,
            String qualifier,
            String headline,
            Told told,
            String stage,
            String stageKey,
            List<String> flags,
            boolean open,
            List<MemberView> there)
            implements ListRow {

        /** As everybody sees it who neither has it open nor somebody else. */
        static Line of(Standing standing, int colour) {
            EntryState entry = standing.entry();
            Locale locale = Words.locale();
            When when = entry.when();
            return new Line(
                    entry.id(),
                    colour,
                    when == null ? Words.say("editor.no-date") : WhenText.label(when, locale),
                    qualifier(when == null ? "" : WhenText.qualifier(when, locale), entry.planned()),
                    entry.headline(),
                    Told.of(standing),
                    entry.deleted() ? Words.say("editor.deleted") : StageWord.of(standing.stage()),
                    Wanted.of(standing.stage()).key(),
                    flags(standing),
                    false,
                    List.of());
        }

        /** As it is seen on one page. */
        Line seen(boolean open, List<MemberView> there) {
            return new Line(
                    entry, colour, date, qualifier, headline, told, stage, stageKey, flags, open, List.copyOf(there));
        }

        private static String qualifier(String ofDate, boolean planned) {
            return Stream.of(ofDate, planned ? Words.say("axis.planned") : "")
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static List<String> flags(Standing standing) {
            return Stream.of(
                            standing.newEvidence() ? Words.say("editor.new-evidence") : "",
                            standing.openComments() > 0
                                    ? Words.say("editor.open-comments", standing.openComments())
                                    : "")
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        @Override
        public String key() {
            return entry.toString();
        }
    }
}
