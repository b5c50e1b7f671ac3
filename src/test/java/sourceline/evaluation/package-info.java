/**
 * Lets the text engine answer the questions of an evaluation set, so that anyone can score it:
 * {@code ./mvnw -q -Pevaluate -Dtask=TASK -Din=FILE -Dout=FILE}.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>It lies among the tests, as it is a tool for whoever works on the engine and no part of the application; it starts no Spring and reads no data but the file it is
 *       given.
 *   <li>Files hold one JSON object a line. Their offsets are Unicode code points; {@link sourceline.evaluation.CodePoints} turns the engine's UTF-16 units into them and back.
 *   <li>A task is a {@link sourceline.evaluation.Task}; {@link sourceline.evaluation.Evaluation} lists them.
 * </ul>
 */
@NullMarked
package sourceline.evaluation;

import org.jspecify.annotations.NullMarked;
