/** Everything that waits for the member at work, across timelines. */
@NullMarked
package sourceline.studio.queue;

import org.jspecify.annotations.NullMarked;
