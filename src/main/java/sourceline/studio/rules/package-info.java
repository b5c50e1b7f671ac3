/** House rules as they are shown and changed: the newsroom's, and a timeline's stricter ones. */
@NullMarked
package sourceline.studio.rules;

import org.jspecify.annotations.NullMarked;
