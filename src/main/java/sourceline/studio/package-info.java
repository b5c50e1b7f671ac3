/**
 * Everything Vaadin: the application shell, its security chain, and a subpackage a screen.
 *
 * <p>Nothing but {@code demo} imports this room. Screens do not import each other: they share what is in {@code parts},
 * {@code axis}, {@code talk} and {@code rules}, and reach each other by address. {@code shell} frames whatever screen is shown without knowing any
 * of them. Words shown to people are in one bundle, {@code messages.properties}, read through {@code parts.Words}.
 *
 * <p>Decision: the studio says everything in the language of the screen, dates too. The timeline's language is that of what
 * readers see: the preview, the words that a notice begins with, and beside a date that is being typed what readers will
 * see of it. A date may be typed in it too.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "text",
            "chronology",
            "evidence",
            "journal",
            "newsroom",
            "source",
            "timeline",
            "verification",
            "review",
            "publication",
            "exchange",
            "api",
            "live"
        })
package sourceline.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
