/**
 * Assessments, verdicts, and the automatic findings about an entry.
 *
 * <p>An assessment judges one state of an entry with all citations that were on it then ({@code Seen}); whether it still
 * counts is for the review room to say. Decisions taken here:
 *
 * <ul>
 *   <li>A check ticks off everything: the headline, each sentence of the body, the date and each citation. If one of them
 *       is "not in source" there is no verdict to give: the entry goes back.
 *   <li>A source that is not first-hand and names neither publisher nor origin never adds an origin to another one, as
 *       both may pass on the same report.
 *   <li>"Disputed" and "False" take a rationale, and so do "Confirmed" and "Reported" where a citation speaks against them.
 *   <li>A denial makes nothing false: "False" takes a contradicting citation, or original material that the checker names.
 *   <li>Words that only one side has, and who a sentence says something is from, are shown to a checker and decide nothing.
 *   <li>Quoted words of confidential sources are not known to the findings, so a quotation beside one only warns.
 *   <li>What an entry says beyond its citations blocks, and may be overridden in writing: a number, name or date that none of them has ({@code Unfounded}), a hedge, denial or negation dropped and a
 *       plan told as done ({@code Dropped}), a quotation given to another ({@code Speakers}). What is known of a source, the entry's own date, and a country under another of its names count as
 *       cited; a sentence about what a source leaves unsaid is not held against it. Where words are withheld or not translated, nothing is said.
 * </ul>
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"text", "chronology", "evidence", "journal", "newsroom", "source", "timeline"})
package sourceline.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
