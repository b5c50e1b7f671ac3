/**
 * Snapshots, notices, and what renders them for readers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "chronology",
            "evidence",
            "journal",
            "newsroom",
            "source",
            "timeline",
            "verification",
            "review"
        })
package sourceline.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
