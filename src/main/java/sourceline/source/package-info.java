/**
 * Sources, their immutable versions, and the sentences in them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology", "evidence", "journal", "newsroom"})
package sourceline.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
