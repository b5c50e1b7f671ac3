/**
 * Bringing a timeline before its readers, and telling them about what they have.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What is shown stays what it is until the editor asks for the present state: what others do meanwhile is named on
 *       top, and the choice stays. Publishing names the revision that was shown, so nothing goes out unseen.
 *   <li>The preview is the public page itself, rendered from the choice, in a frame that can reach nothing of the studio.
 *   <li>Whoever may not publish sees the same, without anything to choose or to press.
 * </ul>
 */
@NullMarked
package sourceline.studio.publish;

import org.jspecify.annotations.NullMarked;
