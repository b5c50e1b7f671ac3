/**
 * Dates with their honesty: {@link sourceline.chronology.When}, EDTF (ISO 8601-2), order, and display in any locale. Pure: no
 * Spring, no database.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A date is kept as its canonical EDTF text and nothing else: two dates are equal if they say the same in the same
 *       form. Canonical means: no blanks in sets, and qualifiers written as one group from the left wherever they can be
 *       ({@code ?2004-06-~11} becomes {@code 2004?-06-~11}).
 *   <li>Strict: what does not exist is refused and never bent. Where a standard leaves room, the reading that claims least
 *       is taken: a season 21 to 24 is that of the northern hemisphere by calendar months, winter running into the next year;
 *       {@code Y3388E2S3} is some year from 338000 to 338999.
 *   <li>Where other libraries guess, nothing is guessed: an end that is unknown ({@code /2006}) leaves a date open to that side, as what is not known may be any day, where python-edtf takes ten
 *       years; significant digits bound a year as the Library of Congress reads them, where python-edtf takes the estimate for both bounds; edtf.js has quarters of the year for seasons, which are
 *       codes of their own (33 to 36).
 *   <li>{@code [a..b]} is "some time within", {@code a/b} is "lasted throughout". A plain range that somebody types is the
 *       latter; "between", "some time" and "or" make the former.
 *   <li>Bounds are proleptic Gregorian days as the text has them; a time of day refines the order, and its offset is
 *       kept but never used to move the day.
 *   <li>Words around dates come from {@code words*.properties} beside this package, so that what is shown and what is understood
 *       are the same words. A phrase is told what kind of date it stands before and chooses article, contraction and case by it
 *       ({@link sourceline.chronology.NamedDate}); the names themselves are ICU's, but for what CLDR lacks (the French 1er, quarters in
 *       Arabic and Hebrew, Russian genitives).
 *   <li>Dates in running text ({@link sourceline.chronology.TextDates}) are read in three steps, each of which knows nothing of the next: pieces with their meaning
 *       ({@code dates_*.properties}), what the words say ({@link sourceline.chronology.Said}), which days that can be, counted from an
 *       {@link sourceline.chronology.Anchor}. Nothing is guessed silently: each {@link sourceline.chronology.Reading} carries the rule and the words that led to it, and where
 *       the words leave two days open, both are given.
 *   <li>Whether a weekday or a month lies behind or ahead is told by the verb of its clause; without one it is both. How many days "days" are, what is
 *       "early", and that an event is of the day of the text that tells it, are our readings and say so ({@link sourceline.chronology.Rule#isOurs()}): "days" are up to
 *       seven, weeks up to five, months up to twelve, years up to ten; early, mid and late are thirds.
 *   <li>Times of day in running text are left out; durations and what recurs have a TIMEX3 value but no {@code When}.
 *   <li>A century is shown from its first to its last year: what EDTF writes {@code 19XX} is 1900 to 1999, which no language's "century" is.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package sourceline.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
