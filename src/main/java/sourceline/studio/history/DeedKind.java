package sourceline.studio.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing somebody did, for filtering. */
enum DeedKind {
    WORDING,
    EVIDENCE,
    REVIEW,
    PUBLICATION,
    STRUCTURE;

    static DeedKind of(String command) {
        return switch (command) {
            case "entry.rephrase",
                    "entry.rewrite",
                    "entry.date",
                    "entry.undate",
                    "entry.plan",
                    "entry.unplan",
                    "entry.concern",
                    "entry.illustrate",
                    "entry.describeMedia",
                    "entry.removeMedia",
                    "entry.restore" -> WORDING;
            case "entry.cite",
                    "entry.citeAgain",
                    "entry.citeAnew",
                    "entry.place",
                    "entry.uncite",
                    "entry.takeStance",
                    "entry.translate" -> EVIDENCE;
            case "entry.submit",
                    "entry.recall",
                    "entry.drop",
                    "entry.take-up",
                    "entry.check",
                    "entry.respell",
                    "entry.acceptRewording",
                    "entry.claim",
                    "entry.release",
                    "entry.assign",
                    "entry.unassign",
                    "entry.follow-up",
                    "timeline.change-rules",
                    "entry.send-back",
                    "entry.approve" -> REVIEW;
            case "timeline.publish",
                    "timeline.publishAgain",
                    "timeline.publishPlanned",
                    "timeline.plannedFailed",
                    "timeline.schedule",
                    "timeline.reschedule",
                    "timeline.unschedule",
                    "timeline.allowFrames",
                    "snapshot.measured",
                    "entry.hold",
                    "entry.lift",
                    "entry.correct",
                    "entry.clarify",
                    "entry.update",
                    "entry.retract",
                    "entry.confirm-retraction",
                    "entry.withdraw-retraction",
                    "entry.remove",
                    "entry.erase" -> PUBLICATION;
            default -> command.startsWith("comment.") ? REVIEW : STRUCTURE;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<DeedKind> named(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
