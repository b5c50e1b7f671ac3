/**
 * What members say to each other about an entry, wherever it is shown: threads, replies, mentions, suggested wordings.
 *
 * <p>Threads stay where they stay while others write, so that a reply somebody is typing is not taken from under them.
 */
@NullMarked
package sourceline.studio.talk;

import org.jspecify.annotations.NullMarked;
