/**
 * Who comes in: the studio's security chain, signing in, and the links by which members join.
 *
 * <p>Decision: an unknown address below the studio is like any other of its addresses. Whoever has not signed in is asked
 * to, and is told nothing of what is there; a member gets the studio's own page with status 404, whether no screen has
 * the address or a screen has nothing to show at it.
 */
@NullMarked
package sourceline.studio.access;

import org.jspecify.annotations.NullMarked;
