/**
 * Finds a quotation again and says whether its meaning changed; orders sentences by how likely they are evidence. Pure: no Spring, no database.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A {@link sourceline.evidence.Quote} holds both its position and its words (W3C Web Annotation Data Model), as each of them outlives what breaks the other. What cannot be told from
 *       another place is not found: a wrong sentence is worse than none.
 *   <li>{@link sourceline.evidence.Reanchoring} compares two whole texts, not a quote's 32 characters of context with one: the earlier version is always there, and its surroundings tell
 *       equal places apart and say where a sentence that grew now ends.
 *   <li>Everything is compared by {@linkplain sourceline.text.Terms terms}, so that typography, listed spellings and figures for words raise no question, and a number is its value.
 *   <li>Similarity locates and decides nothing else. {@link sourceline.evidence.ChangeOfMeaning} compares facts (numbers, names, dates, cues), and the whole sentence around a passage too: a denial
 *       put before it changes what it says. Of other words it knows those that are each other's opposites
 *       ({@link sourceline.text.Opposites}), and no synonyms; where other words changed, a checker is asked.
 *   <li>A capital says nothing where a sentence begins. Within one it may make a name of a word (the left, the Left), so a checker is asked; “US” and “us” are two words everywhere.
 *   <li>Marks matter too: a passage whose words are the same but whose commas are not is reworded, and quotation marks that came or went change who says it.
 *   <li>Ranking is counting, without a model and without Lucene: what makes sentences evidence (numbers, names, neighbours) is not in its scoring, and the index lives in memory only as long as
 *       somebody looks for evidence. The first sentences are chosen so that each adds to those before it ({@link sourceline.evidence.Coverage}), as a claim takes several. Constants are the middle of
 *       a stretch, not the best for a set: chosen on one half of WiCE's development set they score on the other nearly what they do on the whole (MAP .720 and .725).
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology"})
package sourceline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
