package sourceline.studio.editor;

import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Says why a member's last step cannot be taken back, and what to do instead. */
final class StandsForGoodWords {

    private StandsForGoodWords() {}

    /**
     * @param command that took the step, as the journal names it
     * @param more whether there is a step before it that can be taken back
     * @param undo takes that back
     */
    static void say(String command, boolean more, Runnable undo) {
        String deed = "deed." + command;
        String you = Words.say("editor.undo.you");
        String words = Words.say(
                "editor.undo.stands",
                Words.has(deed) ? Words.say(deed, you) : Words.say("deed.other", you, command),
                Words.say("editor.undo.stands." + why(command)));
        if (more) {
            Toast.withAction(words, Words.say("editor.undo.before-it"), undo);
        } else {
            Toast.done(words);
        }
    }

    private static String why(String command) {
        return switch (command) {
            case "timeline.create" -> "begun";
            case "timeline.bring" -> "brought";
            case "timeline.publish",
                    "timeline.publishAgain",
                    "timeline.publishPlanned",
                    "entry.hold",
                    "entry.lift",
                    "entry.correct",
                    "entry.clarify",
                    "entry.update",
                    "entry.retract",
                    "entry.confirm-retraction",
                    "entry.withdraw-retraction",
                    "entry.remove" -> "published";
            case "timeline.schedule", "timeline.unschedule", "timeline.allowFrames" -> "on-publish";
            case "timeline.change-rules" -> "rules";
            case "entry.submit" -> "submitted";
            case "entry.recall", "entry.take-up", "entry.drop" -> "review";
            case "entry.check", "entry.send-back", "entry.approve", "entry.respell", "entry.acceptRewording" ->
                "signed";
            case "entry.assign", "entry.unassign", "entry.follow-up" -> "desk";
            default -> command.startsWith("comment.") ? "said" : "other";
        };
    }
}
