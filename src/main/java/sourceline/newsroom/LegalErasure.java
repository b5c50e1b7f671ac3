package sourceline.newsroom;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Eraser;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;

/** Takes out of a journal what the law forbids to keep. What stands on an entry itself is changed by its own verbs first. */
@Service
@AsEditorOrAdministrator
public class LegalErasure {

    static final int MAX_REASON = 5_000;

    private final Journal journal;
    private final Eraser eraser;
    private final SignedIn signedIn;

    LegalErasure(Journal journal, Eraser eraser, SignedIn signedIn) {
        this.journal = journal;
        this.eraser = eraser;
        this.signedIn = signedIn;
    }

    /**
     * Erases values and reasons of changes, and records that they were erased and why.
     *
     * @param changes ids of changes of the subject
     * @throws Refused if no reason is given, it is too long, or one of them is no change of the subject
     */
    public Receipt erase(OpId opId, Subject subject, Set<UUID> changes, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) {
            throw new Refused("erasure-reason-missing", "reason");
        }
        if (why.length() > MAX_REASON) {
            throw new Refused("reason-too-long", "reason", MAX_REASON, why.length());
        }
        var command = Command.of(subject, signedIn.actor(), opId, "journal.erase")
                .with("changes", new TreeSet<>(changes))
                .with("reason", why);
        return journal.perform(command, act -> {
            act.because(why);
            eraser.erase(act, subject, changes);
            return "";
        });
    }
}
