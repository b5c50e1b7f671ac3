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
 *   <li>Manifests are signed with the newest key at that time (Ed25519). Keys stand in the database, so that every node has
 *       them; whoever can read it could write snapshots as well. Whoever runs the program rotates them in a terminal, and no member
 *       does: so that is in no journal.
 *   <li>Withholding is laid over a snapshot when it is read ({@code Editions}), never written into it. An entry that is
 *       withheld takes its earlier notices with it, because a correction would repeat its words.
 *   <li>What the law removes is withheld at once; that the newsroom's own copies go as well is a second command
 *       ({@code Erasing}), as it may need them for its defence. Hashes stay, so snapshots and journal verify.
 *   <li>A number, name, date or negation goes out changed and without a word to readers only if the editor says so on the
 *       screen; a correction or an update is what is offered.
 *   <li>Nobody publishes beside a version that they have not seen. Only corrections and other notices may, as they are
 *       about one entry.
 *   <li>A correction, a clarification or an update publishes the entry and ends a hold in one command.
 *   <li>The addresses follow the timeline's slug at once, without a new snapshot; the room of timelines remembers old ones.
 *   <li>The templates are compiled into this package, so that what they are given need not be public.
 *   <li>The public page's axis is not the studio's element: that one edits and is fed live, in five times the bytes. Both
 *       stand on {@code frontend/scale.js}. The page's reads its entries from the markup, so nothing is sent twice.
 *   <li>The style stands in the page, and in an embed the script too, allowed by their hashes: browsers keep a frame's files
 *       for each site anew, and a phone waits longer for another request than for these bytes. The page's script has an
 *       address that names its content, with Subresource Integrity. The build puts both together from modules and makes
 *       them small (esbuild, one program from Maven Central; a fifth less to send than what we did by hand). The build takes the
 *       one for Linux, macOS or Windows, on x64 or arm64. Built with was that for Linux on x64; of the others it was seen that they are
 *       published under these names with the program in the place where it is looked for. Where there is none,
 *       {@code -Desbuild=PATH} names an installed one, which was tried too.
 *   <li>A browser lays out what is in sight first; the script has the rest laid out bit by bit, since what is
 *       not laid out is missing from the accessibility tree.
 *   <li>The words below the axis are in the markup ({@code AxisWords}): a phone's own formats take it longer to load than
 *       all else that the script does.
 *   <li>Pictures for links are drawn with DejaVu Sans out of {@code jasperreports-fonts}, the one free family on Maven
 *       Central with the letters of all eight languages; nothing else of that jar is used.
 *   <li>A static copy is made of the pages as readers get them, so that nothing has to be written twice: only where their links lead
 *       is another. It keeps the canonical address of the original, as nothing in a copy can be held.
 *   <li>How high an embed is, and on whose pages it may stand, are no part of what is signed: both may change while a
 *       snapshot stays. Heights are measured in the preview and go with what is published from it, now or later; where nobody
 *       looked at one, they are told from the last that was measured.
 *   <li>An embargo is a planned publication whose entries may not go out before; calling it off ends it.
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
