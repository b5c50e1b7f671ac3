/**
 * The article as something to read and to take hold of, shared by the library, the editor and the check screen. What it
 * shows and what can be done with a passage is given to it; it knows no service.
 */
@NullMarked
package sourceline.studio.reader;

import org.jspecify.annotations.NullMarked;
