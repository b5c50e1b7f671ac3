/** The timeline element of {@code frontend/axis.js} as a component. */
@NullMarked
package sourceline.studio.axis;

import org.jspecify.annotations.NullMarked;
