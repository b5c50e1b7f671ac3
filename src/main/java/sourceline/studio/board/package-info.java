/** Where every entry is on its way, in whose hands, and what keeps each timeline from being published. */
@NullMarked
package sourceline.studio.board;

import org.jspecify.annotations.NullMarked;
