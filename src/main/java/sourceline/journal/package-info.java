/**
 * The one command path: a fair queue and a row lock for each subject, operations that can be repeated safely, and a hash-chained journal of every change.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text"})
package sourceline.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
