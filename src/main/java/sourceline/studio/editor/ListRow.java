package sourceline.studio.editor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param there who else has it open, by name
     * @param thereColours their colours, in the same order
     * @param underItsDate whether the group's heading says the date already
     * @param flags what the desk must not miss: new evidence, an open comment
     * @param open whether it is the open one
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
            List<String> there,
            List<Integer> thereColours,
            boolean underItsDate)
            implements ListRow {

        static Line of(Workbench workbench, Standing standing, List<MemberView> there) {
            EntryState entry = standing.entry();
            return new Line(
                    entry.id(),
                    workbench.colour(entry.strand()),
                    Dates.of(workbench.picture()).label(entry.id()),
                    qualifier(workbench, entry),
                    entry.headline(),
                    Told.of(standing),
                    entry.deleted() ? Words.say("editor.deleted") : StageWord.of(standing.stage()),
                    Wanted.of(standing.stage()).key(),
                    flags(standing),
                    entry.id().equals(workbench.address().entry()),
                    there.stream().map(MemberView::name).toList(),
                    there.stream().map(MemberView::colour).toList(),
                    workbench.address().by() == Grouping.DAY);
        }

        private static String qualifier(Workbench workbench, EntryState entry) {
            return Stream.of(
                            Dates.of(workbench.picture()).qualifier(entry.id()),
                            entry.planned() ? Words.say("axis.planned") : "")
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
