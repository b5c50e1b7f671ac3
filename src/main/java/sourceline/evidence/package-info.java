/**
 * Finds a quotation again and says whether its meaning changed. Pure: no Spring, no database.
 *
 * <p>A {@link sourceline.evidence.Quote} holds both its position and its words (W3C Web Annotation Data Model), as each of them
 * outlives what breaks the other. What cannot be told from another place is not found: a wrong sentence is worse than none.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology"})
package sourceline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
