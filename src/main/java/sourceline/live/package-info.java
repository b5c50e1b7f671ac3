/**
 * One immutable picture of each open timeline, brought forward after every commit, and who is looking at it.
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
            "review",
            "publication"
        })
package sourceline.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
