/** Who comes in: the studio's security chain, signing in, and the links by which members join. */
@NullMarked
package sourceline.studio.access;

import org.jspecify.annotations.NullMarked;
