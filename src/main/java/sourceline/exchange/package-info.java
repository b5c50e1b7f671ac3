/**
 * Timelines in other programs' formats.
 *
 * <p>Begin with {@link sourceline.exchange.TimelineFiles} for a timeline's content as members take it along, and with
 * {@link sourceline.exchange.FileFormat} for the formats it is written in.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Every format is written from a {@link sourceline.exchange.TimelineFile}. What may not leave the newsroom is left out
 *       when that is made, so a writer has nothing to withhold.
 *   <li>Positions leave in Unicode code points, as the W3C's Web Annotation Data Model has them; in here they are UTF-16
 *       units.
 *   <li>A file holds the timeline as it stands on the desk, without verdicts and signatures. What readers were told is in the
 *       snapshots.
 *   <li>What comes in is read as a whole first ({@link sourceline.exchange.Imports}); what was understood of it is shown, and
 *       what is made of it are drafts of a new timeline. A date that is none is refused, and its words stay as the basis of
 *       one that somebody is still to give; a row is refused only where no entry could hold it.
 *   <li>A year before Christ comes in with its number, as TimelineJS computes with it, though it shows it as if there were no year 0.
 *   <li>All that comes in comes in by one command, so nothing is ever half there. Whoever imports sees how far it is and may
 *       cancel it until it is written ({@link sourceline.exchange.ImportRun}); then the transaction is rolled back. Nobody interrupts
 *       the thread: H2 closes its file when that happens to one that is writing.
 *   <li>An import is taken back in one step by whoever made it, or an editor ({@link sourceline.timeline.Bringing#takeBack}):
 *       a command like others, which deletes its entries and can be undone like any other step. Where others have worked on it
 *       since, it is refused with who and on what, and unlike one's own last step it cannot be insisted on; once readers may have seen
 *       one of its entries, it is refused for good. The timeline itself stays, empty, at its address: nobody can take a timeline away.
 *   <li>So a mended file comes into the timeline that is there, emptied or not: what stands in it word for word is left out
 *       ({@code Doubles}). What was reworded on the desk since comes in again, beside it.
 *   <li>A picture in Sourceline's own JSON is named by its hash, as a cited capture is, and comes in where this newsroom has it. Media of other
 *       programs stay where they are: they need an alternative text, which the files do not have.
 *   <li>What other programs cannot say is said in words: TimelineJS knows neither "some time within" nor "planned", so
 *       those stand in its display date. Entries without a date are left out there, as it has none.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"chronology", "journal", "newsroom", "source", "timeline", "publication"})
package sourceline.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
