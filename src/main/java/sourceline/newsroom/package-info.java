/**
 * Members, their roles, sign-in and invitations.
 *
 * <p>Begin with {@link sourceline.newsroom.SignedIn} for who is at work, {@link sourceline.newsroom.Members} for who
 * belongs to the newsroom, {@link sourceline.newsroom.Membership} and {@link sourceline.newsroom.Joining} for how that
 * changes. {@link sourceline.newsroom.AsWriter} and its like say on each service who may call it.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>What a member may do is asked at each call and each request, never taken from the session: a role that was taken
 *       away is gone at once, on every node. Therefore the directory is in memory, and is read again when the newsroom's
 *       journal has gone on.
 *   <li>An editor includes a checker, a checker a writer; an administrator includes none of them.
 *   <li>Nobody is told an address: the administrator makes a link and hands it on. Links, cookies and whatever else opens a
 *       door are in the database as hashes only ({@link sourceline.newsroom.Token}).
 *   <li>A sign-in outlives sessions, processes and nodes by a cookie whose token changes with use. One that was used before
 *       and comes again was copied, and ends every sign-in of its member ({@link sourceline.newsroom.PersistentSignIns}).
 *   <li>Guessing is slowed down by account and by address, on all nodes together; nobody is ever locked out for good
 *       ({@code SignInThrottle}).
 *   <li>Who left stays in the directory: their name stands beside what they did.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "journal"})
package sourceline.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
