/**
 * The one command path: a fair queue and a row lock for each subject, operations that can be repeated safely, and a
 * hash-chained journal of every change; and how nodes hear of it.
 *
 * <p>Begin with {@link sourceline.journal.Journal}.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Whoever keeps something in memory follows its subject ({@link sourceline.journal.Followed}) and listens to
 *       {@link sourceline.journal.Committed}, which comes on every node. It stands for all revisions before it, so it may
 *       come late, and its listeners ask the journal for what they missed.
 *   <li>There may be several nodes wherever the database is PostgreSQL; nothing else has to be set. A commit is told with
 *       {@code NOTIFY} inside its transaction, and each node listens on one connection of its own, outside the pool. That
 *       only makes it quick: every two seconds, and whenever the line was laid again, a node compares the revisions of all
 *       that it follows in one query. On H2 there is one node, and nothing of this runs.
 *   <li>A command may say upon which revision it was given; one that the subject never had is refused before any verb runs.
 *   <li>Jobs are claimed one by one with {@code SKIP LOCKED}, by whichever node comes first, and claimed again when that
 *       node has died.
 * </ul>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package sourceline.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
