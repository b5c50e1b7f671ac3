/**
 * Administration: members, invitations, house rules, what other programs may read and are told, and what has happened to the newsroom. For administrators only.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A link is shown once, in a dialog that only its button closes, since only its hash is kept.
 *   <li>Taking a member away can be undone at once and later; ending sign-ins cannot, and asks before.
 *   <li>House rules are saved together, because they are signed for together.
 * </ul>
 */
@NullMarked
package sourceline.studio.administration;

import org.jspecify.annotations.NullMarked;
