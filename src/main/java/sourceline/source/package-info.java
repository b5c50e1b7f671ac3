/**
 * Sources, their immutable versions, and the sentences in them. Start at {@link sourceline.source.Sources} for what
 * people do to them and at {@link sourceline.source.SourceLibrary} for what they read.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The captured bytes are kept as they came, and the text that was read out of them beside them; both stand in
 *       {@link sourceline.source.Contents} under their SHA-256. Foreign HTML is only ever read for its text: nothing
 *       of its markup leaves the import.
 *   <li>What a file is follows from its content. Its name and declared type only decide between plain text and HTML
 *       and name a character set to try; they never make binary content acceptable.
 *   <li>Whatever is handed in is read within bounds: Word documents as a stream of at most {@code 60 MB}, pages of at most
 *       {@code 200,000} elements, PDF files by what their streams unpack to once they are deciphered, by what their fonts map, by pages, by what a page draws and for
 *       {@code 20 s}; two files at a time. A font can be made that takes longer and cannot be interrupted: such a file is given up, and as long as
 *       it goes on at most one other PDF file is read. The heap that the worst we could make took for one was 380 MB, most took under 250 MB.
 *   <li>The language that is proposed for a text that does not name one follows from its script and its small words.
 *   <li>All positions are UTF-16 units in a version's text. Headings are blocks without an ordinal.
 *   <li>The id of a new source follows from who adds it and from the {@code opId}, so a repeated submit meets the
 *       same subject in the journal, which then knows the command again.
 *   <li>Facts are edited as a whole form over the revision that was shown. A fact that the form left as it was shown
 *       keeps what others have made of it meanwhile; one that it changed stands, and the older value is in the
 *       journal. The publication date moves together with its basis.
 *   <li>What is fetched from the web comes through {@link sourceline.source.SafeWeb} and through nothing else. It never
 *       asks a host that is not wholly on the public internet, and says nothing of where such a host is.
 *   <li>A page that cannot be fetched, or that asks for payment or consent, says nothing of its article: no version is
 *       made of it, and after {@code 5} failures in a row nobody looks any more until a member says so. A page that keeps
 *       too little of the article's sentences is left to somebody's eyes.
 *   <li>A page whose text is that of the newest version is no new version, as its bytes change at every look.
 *   <li>A confidential source is unknown, in every read, to whoever is neither an editor nor named as its reader.
 *       {@link sourceline.source.SourceRecords} asks nobody: it is for the rules of other rooms, not for screens.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology", "evidence", "journal", "newsroom"})
package sourceline.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
