/**
 * Timelines, strands, periods, entries and citations, with the verbs that change them. Start at
 * {@link sourceline.timeline.Timelines} and {@link sourceline.timeline.Entries} for what members do, beside the latter
 * {@link sourceline.timeline.Citing}, {@link sourceline.timeline.Illustrating} and
 * {@link sourceline.timeline.Restoring}; at {@link sourceline.timeline.TimelineBook} for what they read.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Each field of an entry has a name ({@link sourceline.timeline.EntryField}) under which the journal has its values
 *       and {@code fieldRevisions} the revision that set it last. What belongs to a value but is not shown (who wrote
 *       which word, a date's basis) is in the change's detail, so that restoring brings it back.
 *   <li>The aggregates are an entry and a timeline. What has verbs of its own in them is a part with a name that reaches its
 *       whole: an entry's words ({@code EntryWords}) and citations ({@code EntryCitations}), a timeline's strands and periods
 *       ({@code TimelineStrands}, {@code TimelinePeriods}).
 *   <li>Every edit of a field names its base revision. The words of a headline and a body are merged, persons are a set;
 *       of anything else the newer value stands and the receipt ({@link sourceline.timeline.Edited}) says which
 *       revision has the older.
 *   <li>An edit of a text may name, beside its base revision, the wording that it was typed on: in a browser that is what
 *       stood merged with keystrokes that had not been sent ({@link sourceline.timeline.Entries#rephrase}).
 *   <li>Undo and redo ({@link sourceline.timeline.Undoing}) are commands: which step is next follows from the order of a
 *       member's commands in the journal, so no page or node keeps a list of its own. What others act upon at once,
 *       a signature, a publication, a comment, stands for good; a change of another room that can be taken back is turned
 *       round by that room, in the same revision ({@link sourceline.timeline.TakenBack}).
 *   <li>Whoever brings a headline or a body back to exactly what it was, by restoring it, by undo or by typing it again,
 *       is no author of it: those who had written it are.
 *   <li>The fingerprint holds a quote's version and span instead of its words, which those fix for ever; so it can be
 *       computed for an entry whose source is confidential. The journal holds no quoted words either.
 *   <li>A citation keeps the version that it was taken from. Where it stands in the newest one is said beside it
 *       ({@link sourceline.timeline.PlacementState}), found again from its own version each time, in neither fingerprint
 *       nor revision of the entry; what follows from it is for the review room to say.
 *   <li>The order among overlapping dates is a key that sorts as text; see {@link sourceline.timeline.EntryOrder}.
 *   <li>{@link sourceline.timeline.TimelineRecords} asks nobody: it is for the rules and jobs of other rooms, not for
 *       screens.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology", "evidence", "journal", "newsroom", "source"})
package sourceline.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
