/**
 * Snapshots, notices, and what renders them for readers.
 *
 * <p>Begin with {@link sourceline.publication.Publishing} for what editors publish, {@link sourceline.publication.Notices}
 * for what they tell readers about it, and {@link sourceline.publication.PublicLibrary} with
 * {@link sourceline.publication.Pages} for what readers get.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is published is copied into records of this room; nothing on a page comes from the desk. Names of members are
 *       not among it.
 *   <li>The manifest is what is signed. An entry stands beside it with its salt and is kept once for all the snapshots in
 *       which it stayed the same, so that there is one place from which it can be taken out.
 *   <li>Withholding is laid over a snapshot when it is read ({@code Editions}), never written into it. An entry that is
 *       withheld takes its earlier notices with it, because a correction would repeat its words.
 *   <li>A correction, a clarification or an update publishes the entry and ends a hold in one command.
 *   <li>The addresses follow the timeline's slug at once, without a new snapshot; the room of timelines remembers old ones.
 *   <li>The templates are compiled into this package, so that what they are given need not be public.
 *   <li>{@link sourceline.publication.FaceChanged} is told from the effects of a command, after its commit.
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
            "verification",
            "review"
        })
package sourceline.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
