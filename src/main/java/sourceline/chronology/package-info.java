/**
 * Dates with their honesty: {@code When}, EDTF (ISO 8601-2), order, and display in any locale. Pure: no Spring, no database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package sourceline.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
