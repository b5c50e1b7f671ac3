/**
 * Finds a quotation again and says whether its meaning changed. Pure: no Spring, no database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology"})
package sourceline.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
