/**
 * Reads text as a checker reads it: sentences, quotations, cues, numbers, names, and the merging of words. Pure: no Spring, no database.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Offsets are UTF-16 units, half open ({@link sourceline.text.Span}); limits that people meet count Unicode code points.
 *   <li>Sentences are cut by own rules on UAX #29's character classes, not by ICU's iterator: it breaks behind abbreviations, and cannot be told of quotations, enumerations or
 *       datelines. What depends on a language stands in {@code sentences_*.properties}.
 *   <li>Mails and posts are cut as their writers meant it, too: rows of separators, addresses in a row, emoticons, complimentary closes and the time that a mail was sent stand
 *       apart without a full stop ({@link sourceline.text.Break}). A colon or semicolon never ends a sentence, whatever follows it.
 *   <li>All rules look a bounded way back and ahead, so that any text takes linear time; a test counts how often one looks.
 *   <li>A line of a plain text is a paragraph. What is taken for a heading cannot be cited, so in doubt a line is a paragraph.
 *   <li>Merging is over words, on JGit's diff with an own rule of what belongs together ({@link sourceline.text.WordMerge} says why). Words are cut by a rule over neighbouring
 *       characters, without a dictionary, so that a browser can merge what is unsent in the very same way: {@code frontend/merge.js} is the twin, held to the same table and random edits.
 *   <li>Taking words out makes an author too ({@link sourceline.text.AuthoredText}): otherwise whoever deletes a “not” could check the rest.
 *   <li>Words are cut in two ways: {@link sourceline.text.Words} for merging, where nothing may be lost, and {@link sourceline.text.Terms} for comparing, where {@code hasn’t} is “has not”,
 *       {@code U.S.} is “US” and {@code 1.5 million} is a number. What counts as one spelling stands in {@code spellings.properties}; romanisation is covered by a few rules that keep apart what
 *       differs in a vowel.
 *   <li>{@link sourceline.text.Cues}, {@link sourceline.text.Names} and {@link sourceline.text.Speech} work from word lists ({@code cues_*.properties}) and from order and capitals, without a
 *       model and without a list of names; they are marks for people and for findings, and in doubt say nothing. Numbers in words, months and weekdays come from CLDR.
 *   <li>Whether two words are {@linkplain sourceline.text.Opposites opposites} is listed too, and no word has a sense: it only counts where one stands in the other's place.
 *   <li>The verb of an attribution is the article's own choice: its manner is told, and nothing concluded from it.
 *   <li>One folding ({@link sourceline.text.Normalised}) decides what is "the same but for typography", for fingerprints, for finding quotes, and for whose word it is.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package sourceline.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
