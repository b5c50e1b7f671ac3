/**
 * One immutable picture of each open timeline, and who is looking at it.
 *
 * <p>Begin with {@link sourceline.live.LiveTimelines} and {@link sourceline.live.Presence}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A picture is brought forward once a revision and node, and shared by all pages: the journal tells what was touched,
 *       and only that is read. What was not touched is the same object in the next picture. Asking for a picture that
 *       nothing has overtaken costs no query, so neither does a page that nobody works on.
 *   <li>A page is told only that there is something new; what it shows it takes from the picture when its own turn comes,
 *       so a page that is busy skips what was overtaken. A picture knows what happened last, change by change; a page that
 *       is further behind than that shows how things stand.
 *   <li>What the journal of a timeline does not tell (house rules, a source that became confidential) makes its picture
 *       doubtful, and it is read anew as a whole; what happened since the one before is told all the same.
 *   <li>What a screen makes of a picture is made once for all pages of a language, and out of what was made of the picture
 *       before ({@link sourceline.live.LiveTimeline#grown}), so that a page tells by identity what it has to draw anew.
 *   <li>Presence is in memory. Where there may be several nodes, each writes its own pages into a small table, for the
 *       others to read: when they change, at most five times a second, and otherwise only to put off when they end; the
 *       others read it when they are told so, and every ten seconds in case they were not. It is no part of the journal and nothing depends on it.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "newsroom", "source", "timeline", "review"})
package sourceline.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
