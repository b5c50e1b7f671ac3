/**
 * House rules, signatures, stages, comments and the queue.
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
            "verification"
        })
package sourceline.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
