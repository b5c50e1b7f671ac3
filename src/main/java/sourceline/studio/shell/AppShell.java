package sourceline.studio.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import sourceline.studio.parts.Words;

/** The page that holds the studio: theme, style sheets and push. Light or dark follows the system. */
@Push
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("assets/tokens.css")
@StyleSheet("assets/axis.css")
@StyleSheet("assets/studio.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "assets/icon.svg", "any");
        settings.addMetaTag("robots", "noindex");
        settings.addMetaTag("sl-no-server", Words.say("session.no-server"));
        settings.addInlineWithContents(comingBack(), Inline.Wrapping.JAVASCRIPT);
    }

    /** In the page itself, as it is there for a page that cannot load anything more. */
    private static String comingBack() {
        try {
            return new ClassPathResource("META-INF/resources/assets/back.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
