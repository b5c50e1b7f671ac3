package sourceline.review;

import java.time.Instant;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsChecker;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Who is at an entry, who is to be, and which entry says what became of it. None of it is a signature. */
@Service
public class Handling {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;
    private final Members members;

    Handling(Journal journal, SignedIn signedIn, Reviewed reviewed, Members members) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
        this.members = members;
    }

    /**
     * Says that the member is at the entry for the next half hour, so that no colleague begins the same. Claiming again
     * begins the half hour anew.
     *
     * @throws ClaimRefused if somebody else is
     * @throws Refused subclasses if there is nothing that the member could check or approve
     */
    @AsChecker
    public Receipt claim(OpId opId, TimelineId timeline, EntryId entry) {
        var who = Signer.of(signedIn);
        return journal.perform(command("entry.claim", opId, timeline, entry), act -> {
            var standing = reviewed.standing(timeline, entry);
            if (!standing.may(Move.APPROVE, who)) {
                standing.guard().require(Move.CHECK, who);
            }
            reviewed.find(Claim.class, entry)
                    .ifPresentOrElse(claim -> claim.takeOver(act), () -> reviewed.add(new Claim(act, timeline, entry)));
            return "";
        });
    }

    /**
     * Lets the entry go; an editor may do so for somebody who went home.
     *
     * @throws ClaimRefused if it is somebody else's, and the member is no editor
     */
    @AsChecker
    public Receipt release(OpId opId, TimelineId timeline, EntryId entry) {
        var who = Signer.of(signedIn);
        return journal.perform(command("entry.release", opId, timeline, entry), act -> {
            reviewed.find(Claim.class, entry).ifPresent(claim -> {
                claim.release(act, who);
                reviewed.remove(claim);
            });
            return "";
        });
    }

    /**
     * Asks somebody to check the entry.
     *
     * @param due by when
     * @throws TaskRefused if they may not check it, or the time has passed
     * @throws Refused subclasses if it was deleted or dropped
     */
    @AsEditor
    public Receipt assign(OpId opId, TimelineId timeline, EntryId entry, MemberId to, Instant due) {
        var command =
                command("entry.assign", opId, timeline, entry).with("to", to).with("due", due);
        return journal.perform(command, act -> {
            var standing = reviewed.standing(timeline, entry);
            standing.guard().requireAtWork();
            requireChecker(standing, to);
            reviewed.find(CheckTask.class, entry)
                    .ifPresentOrElse(
                            task -> task.give(act, to, due),
                            () -> reviewed.add(new CheckTask(act, timeline, entry, to, due)));
            return "";
        });
    }

    private void requireChecker(Standing standing, MemberId to) {
        var checker = members.named(to)
                .filter(member -> member.has(Role.CHECKER))
                .map(MemberView::roles)
                .map(roles -> new Signer(to, roles));
        if (checker.filter(who -> !standing.rules().bars(standing.isAuthor(who)))
                .isEmpty()) {
            throw TaskRefused.mayNotCheck();
        }
    }

    /** Nobody in particular is to check the entry any more. */
    @AsEditor
    public Receipt unassign(OpId opId, TimelineId timeline, EntryId entry) {
        return journal.perform(command("entry.unassign", opId, timeline, entry), act -> {
            reviewed.find(CheckTask.class, entry).ifPresent(task -> {
                task.takeBack(act);
                reviewed.remove(task);
            });
            return "";
        });
    }

    /**
     * Says which entry tells what became of a planned one.
     *
     * @throws FollowUpRefused if the one is not planned, or the other tells nothing with a source of its own
     * @throws Refused subclasses if the planned one was deleted or dropped
     */
    @AsWriter
    public Receipt followUp(OpId opId, TimelineId timeline, EntryId planned, EntryId telling) {
        var command = command("entry.follow-up", opId, timeline, planned).with("telling", telling);
        return journal.perform(command, act -> {
            var announced = reviewed.standing(timeline, planned);
            announced.guard().requireAtWork();
            var happened = reviewed.standing(timeline, telling).entry();
            reviewed.find(FollowUp.class, planned)
                    .ifPresentOrElse(
                            known -> known.name(act, announced.entry(), happened),
                            () -> reviewed.add(new FollowUp(act, announced.entry(), happened)));
            return "";
        });
    }

    private Command command(String name, OpId opId, TimelineId timeline, EntryId entry) {
        return Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, name)
                .with("entry", entry);
    }
}
