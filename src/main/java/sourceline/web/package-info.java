/**
 * The public web: published timelines for readers, from snapshots and notices only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology", "publication"})
package sourceline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
