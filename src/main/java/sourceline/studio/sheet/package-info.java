/**
 * The check sheet of a timeline, made for paper: every line beside its sentences, with the marks and initials of whoever
 * checked it. What nobody has checked yet has empty boxes.
 */
@NullMarked
package sourceline.studio.sheet;

import org.jspecify.annotations.NullMarked;
