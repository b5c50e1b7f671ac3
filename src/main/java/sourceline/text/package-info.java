/**
 * Reads text as a checker reads it: sentences, quotations, cues, numbers, names, and the merging of words. Pure: no Spring, no database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package sourceline.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
