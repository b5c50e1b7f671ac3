/** Where a member begins: what waits for them, how far each timeline is, and what has happened lately. */
@NullMarked
package sourceline.studio.home;

import org.jspecify.annotations.NullMarked;
