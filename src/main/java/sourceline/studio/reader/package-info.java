/**
 * The article as something to read and to take hold of, shared by the library, the editor and the check screen. What it
 * shows and what can be done with a passage is given to it; it knows no service. What kind of statement each sentence is follows
 * from the version and its facts alone, so it is worked out once for all pages that show it.
 */
@NullMarked
package sourceline.studio.reader;

import org.jspecify.annotations.NullMarked;
