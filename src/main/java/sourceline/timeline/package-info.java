/**
 * Timelines, strands, periods, entries and citations, with the verbs that change them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology", "evidence", "journal", "newsroom", "source"})
package sourceline.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
