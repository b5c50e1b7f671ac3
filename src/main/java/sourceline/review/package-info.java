/**
 * House rules, signatures, stages, tasks, comments, notifications and mail, and the queue.
 *
 * <p>{@code Standing} is where the rules are: it derives stage, verdict and flags of an entry from its present state and
 * from what was ever signed, said and done, and says who may do what next; {@code Signatures}, {@code Evidence} and
 * {@code Guard} are its parts. Nothing of it is stored; {@code StandingRow}
 * holds only what the queue and the counts ask, and is written in the transaction of the command that changes it.
 * Decisions taken here:
 *
 * <ul>
 *   <li>An older assessment comes back with its words even past a newer one of other words, but not past a newer one that
 *       weighed evidence which has been lost or changed since: taking away a denial revives no verdict.
 *   <li>A checker may do a check again without another submission; a draft that was never checked must be submitted.
 *   <li>A checked entry with new evidence may be submitted once more: it is in check again for that evidence, and its
 *       verdict stands meanwhile, as it is bound to the citations that were seen. What is approved stays approved.
 *   <li>Four-eyes keeps authors from checking and from approving. Whether a checker was an author is settled when they
 *       check; an approver is asked again when they approve.
 *   <li>An approval names the assessment that the editor saw; a newer one of the same words makes it stale.
 *   <li>Dropping withdraws nothing: taken up again, an entry stands where it stood. A dropped entry is not sent back.
 *   <li>A comment that must be resolved is closed by whoever raised it or by an editor, so that a leaver jams nothing.
 *       Opened after an approval it bars publication.
 *   <li>A reply answers a send-back if somebody else than the sender wrote it, or an author of the entry.
 *   <li>Nobody is asked to check an entry that was dropped or deleted, or told what became of it; everything may be said
 *       about it.
 *   <li>A claim is a courtesy among colleagues: it ends by itself, and bars nobody from signing.
 *   <li>A suggestion that is taken is an edit of whoever takes it, merged as any other; where its very words were changed
 *       otherwise since, it is refused.
 *   <li>"Spelling only" makes an assessment that names the one it carries; an approval of that one stands for it too. No
 *       author of the entry gives it, whatever the house rules are, and one entry that is refused holds up no other.
 *   <li>What a timeline asks is kept as rules like the newsroom's; of each the stricter holds. Whoever changes either
 *       takes turns, so that together they never leave nothing to publish.
 *   <li>A planned event is asked after once its last day has passed everywhere on earth, and until an entry that cites
 *       something else tells of it.
 *   <li>How much waits for a member and how much they have not seen is counted for all open pages of a node at once, at most once
 *       a second after commits; a page hears of it only when its own member's numbers are different.
 *   <li>What a member has seen of what they were told is theirs, and the one thing here that no journal has. All that is
 *       told of one entry is one line, which is new until the member follows it or marks all as read.
 *   <li>A letter takes its quarter of an hour before it is handed to the mail server and gives it back where that does not
 *       take it, so that no two nodes write to one member; one job waits for each member, however much they are told.
 *   <li>A house rule is asked when a signature is given, never again for one that was given.
 *   <li>What the newest version of a source says of a citation is settled by an assessment that has seen it: by the
 *       words found, not by the version, so that a rewording that was accepted is not asked again as long as it stands.
 *       The acceptance carries the assessment before it, whose check and approval it leaves standing.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "chronology",
            "evidence",
            "journal",
            "newsroom",
            "source",
            "timeline",
            "verification"
        })
package sourceline.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
