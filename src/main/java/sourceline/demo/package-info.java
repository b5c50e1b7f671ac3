/**
 * The demo: its members and its timeline, loaded through the domain's verbs as people would make them. Nothing in here
 * exists in production.
 */
@NullMarked
@ApplicationModule
package sourceline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
