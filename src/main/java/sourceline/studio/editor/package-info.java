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
 *       and never sets the value of a field.
 *   <li>What a member may do is asked of {@link sourceline.review.Standing}; no rule is repeated here.
 * </ul>
 */
@NullMarked
package sourceline.studio.editor;

import org.jspecify.annotations.NullMarked;
