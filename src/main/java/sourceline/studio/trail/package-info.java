/**
 * What was done to something, read out of its journal: who, when, which values before and after. Shared by the screens
 * that show a history; it knows no service, and is given the words for commands and values.
 */
@NullMarked
package sourceline.studio.trail;

import org.jspecify.annotations.NullMarked;
