/**
 * One step with many entries at once, from wherever they are listed: which can be taken with, which cannot and why, and
 * afterwards what was not done.
 */
@NullMarked
package sourceline.studio.many;

import org.jspecify.annotations.NullMarked;
