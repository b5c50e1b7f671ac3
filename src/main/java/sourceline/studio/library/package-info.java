/**
 * The library: the sources that the newsroom has, each as something to read, and how they come in and are described.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Adding a source is a page of its own, so that its address can be linked and a long form is not lost with a stray
 *       click; editing facts and capturing anew are dialogs over the source that is shown.
 *   <li>What is not known is left empty, and shown as "not known". Nearness, zone and language have no such value in the
 *       domain: they start at the most cautious one.
 *   <li>How much is cited is counted in the newest version, or, where nothing in it is cited yet, in the newest that is.
 * </ul>
 */
@NullMarked
package sourceline.studio.library;

import org.jspecify.annotations.NullMarked;
