/**
 * The public web: published timelines for readers, from snapshots and notices only.
 *
 * <p>{@link sourceline.web.PublicWeb} is a servlet filter before everything else, so that a reader's request meets no
 * session, no sign-in and, once a page is in memory, no database. The security chain of this room only covers what the
 * filter lets through: static files, and error pages under the public addresses.
 *
 * <p>An answer is kept until readers are to see something else ({@code FaceChanged}) or something announced falls due,
 * and never longer. One that is put together while that happens is given out once and not kept. Each is compressed once,
 * with gzip and Brotli; what is large less hard, as a hold must not wait for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"text", "chronology", "publication"})
package sourceline.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
