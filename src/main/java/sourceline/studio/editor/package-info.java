/**
 * The editor, the screen people live in: the axis, the source, the entries, the open entry.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>The address holds what is shown ({@link sourceline.studio.editor.EditorAddress}); every step of the selection is
 *       a navigation, so that each state can be linked and the browser's own back button works.
 *   <li>All parts of the screen show the same {@link sourceline.live.LiveTimeline}. After a commit the page takes the
 *       newest one in a single pending task, however many commits there were, and hands it to every part.
 *   <li>Texts are owned by the browser ({@code frontend/field.js}): the server offers what stands and judges what comes,
 *       and never sets the value of a field. What comes while somebody types is merged there by the server's own rule
 *       ({@code frontend/merge.js}); where two wrote in one place the browser sends what was typed as it was typed, so that
 *       the server alone decides, and the journal knows what gave way. What is unsent is kept in the browser.
 *   <li>What gave way is read from the journal ({@link sourceline.timeline.Overridden}), so both members are told of it on
 *       every page and after a reload, until they leave it so, which the journal then has, or it is restored.
 *   <li>What is unsent is kept for each window by itself, since two windows of one member would overwrite each other's; what a
 *       window that is gone has left is taken up by the next that opens the text. Words that a button sends (comments, a
 *       send-back, reasons, notices) are kept in the same way ({@link sourceline.studio.parts.KeptText}) until they are sent
 *       or given up by Cancel; a dialog that is closed otherwise has them again when it is opened. An article that is pasted
 *       is not kept: it was not typed here, and may be confidential.
 *   <li>Whose steps can be undone follows from the journal too ({@link sourceline.timeline.OwnSteps}); the screen only
 *       asks where {@link sourceline.timeline.LaterWork} says what an undo would cost others.
 *   <li>Whoever was writing when an entry was deleted goes on in its texts, which are kept with it.
 *   <li>The dialog of a timeline's facts follows what others change while it is open, by the rules of an entry's fields:
 *       title and summary are merged by words, a name or a stretch of time that somebody is typing stays until they leave it,
 *       and then the newer stands. That is better than refusing what is stale: nobody has to begin again, and what is typed
 *       there is short. Whoever overrode words there is offered them back at once; whose words gave way finds them in the
 *       history, not in a chip, as two seldom name one timeline within a second.
 *   <li>What a member may do is asked of {@link sourceline.review.Standing}; no rule is repeated here.
 * </ul>
 */
@NullMarked
package sourceline.studio.editor;

import org.jspecify.annotations.NullMarked;
