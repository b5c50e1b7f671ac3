/** The frame around every screen: the page itself, the header with its navigation, and what is said when something fails. */
@NullMarked
package sourceline.studio.shell;

import org.jspecify.annotations.NullMarked;
