/**
 * Assessments, verdicts, and the automatic findings about an entry.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"text", "chronology", "evidence", "journal", "newsroom", "source", "timeline"})
package sourceline.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
