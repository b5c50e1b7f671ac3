package sourceline.studio.editor;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;

/** Which stage of work the list of entries is narrowed to. */
enum Wanted {
    /** Whatever somebody still has to do something about. */
    NEEDS_WORK,
    DRAFT,
    IN_CHECK,
    CHECKED,
    APPROVED,
    SENT_BACK,
    DROPPED,
    /** Only here are deleted entries listed, to be brought back. */
    DELETED;

    boolean takes(Standing standing) {
        if (standing.entry().deleted()) {
            return this == DELETED;
        }
        return switch (this) {
            case NEEDS_WORK -> needsWork(standing);
            case DRAFT -> standing.stage() == Stage.DRAFT;
            case IN_CHECK -> standing.stage() == Stage.IN_CHECK;
            case CHECKED -> standing.stage() == Stage.CHECKED;
            case APPROVED -> standing.stage() == Stage.APPROVED;
            case SENT_BACK -> standing.stage() == Stage.SENT_BACK;
            case DROPPED -> standing.stage() == Stage.DROPPED;
            case DELETED -> false;
        };
    }

    private static boolean needsWork(Standing standing) {
        return standing.stage() != Stage.DROPPED
                && (standing.stage() != Stage.APPROVED
                        || standing.checkAgain()
                        || standing.newEvidence()
                        || standing.openComments() > 0);
    }

    static Wanted of(Stage stage) {
        return valueOf(stage.name());
    }

    /** As it stands in the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Wanted> of(String key) {
        return Stream.of(values()).filter(wanted -> wanted.key().equals(key)).findFirst();
    }

    String words() {
        return switch (this) {
            case NEEDS_WORK -> Words.say("editor.needs-work");
            case DELETED -> Words.say("editor.deleted");
            case DRAFT -> StageWord.of(Stage.DRAFT);
            case IN_CHECK -> StageWord.of(Stage.IN_CHECK);
            case CHECKED -> StageWord.of(Stage.CHECKED);
            case APPROVED -> StageWord.of(Stage.APPROVED);
            case SENT_BACK -> StageWord.of(Stage.SENT_BACK);
            case DROPPED -> StageWord.of(Stage.DROPPED);
        };
    }
}
