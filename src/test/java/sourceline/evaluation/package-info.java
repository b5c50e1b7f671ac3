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
 *   <li>Bounds of EDTF are the first and the last day that it can mean, as everywhere in the application; none is bent to a suite that takes them otherwise. Of 85 in {@code edtf/suites} 77 agree. The other
 *       eight are not what the specification says, and contradict it or one another: {@code Y100000} and {@code Y-100000} ran over in edtf-java (2062 and 1970); {@code /2006} and {@code 1984-06-02?/} have an
 *       unknown end at ten years, python-edtf's own setting; {@code Y3388E2S3} is 338800 for python-edtf, some year from 338000 to 338999 in the specification; {@code 2020-23}, {@code 2020-24} and {@code 2020-25} are
 *       calendar quarters in edtf-java, while the same set has summer ({@code 2003-22}) from June to August, as here.
 *   <li>A task is a {@link sourceline.evaluation.Task}; {@link sourceline.evaluation.Evaluation} lists them.
 * </ul>
 */
@NullMarked
package sourceline.evaluation;

import org.jspecify.annotations.NullMarked;
