/**
 * One immutable picture of each open timeline, and who is looking at it.
 *
 * <p>A picture is read once a revision and node, by the first page that asks after a commit, and shared by all. A page
 * is told only that there is something new; what it shows it takes from the picture when its own turn comes, so a page
 * that is busy skips what was overtaken.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"journal", "newsroom", "source", "timeline", "review"})
package sourceline.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
