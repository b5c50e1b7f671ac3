/**
 * Small pieces that every screen is put together from: words, marks, avatars, empty states, toasts.
 *
 * <p>Their looks are in {@code frontend/studio.css}, where a piece's class begins with {@code sl-}.
 */
@NullMarked
package sourceline.studio.parts;

import org.jspecify.annotations.NullMarked;
