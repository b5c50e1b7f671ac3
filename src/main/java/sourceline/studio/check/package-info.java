/**
 * An entry beside its sentences: ticked off line by line, given a verdict, sent back, or approved.
 *
 * <p>A {@code Sheet} is what was read at one moment, and what is signed is the fingerprint of that sheet. News about the
 * entry is announced and shown when the member asks for it, or when their signature is refused because of it; then ticks
 * stay on whatever is as it was, and what was typed stays whole. The verdict is proposed from the ticks and is given
 * only by somebody who chose it.
 */
@NullMarked
package sourceline.studio.check;

import org.jspecify.annotations.NullMarked;
