/**
 * Taking a timeline in from another program: what was understood of the file is shown row by row before anything is made.
 */
@NullMarked
package sourceline.studio.imports;

import org.jspecify.annotations.NullMarked;
