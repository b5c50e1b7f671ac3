/**
 * Members, their roles, sign-in and invitations.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "journal"})
package sourceline.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
