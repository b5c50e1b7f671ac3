/**
 * What was done to a timeline, by whom and when, with what stood before and after; and whether its journal is whole.
 *
 * <p>One command is one line ({@code Deed}), told in words by its name; what it changed stands below. Filters are applied
 * while reading, newest first, so the screen reads only as far back as somebody looks.
 */
@NullMarked
package sourceline.studio.history;

import org.jspecify.annotations.NullMarked;
