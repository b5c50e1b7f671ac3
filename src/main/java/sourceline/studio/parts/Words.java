package sourceline.studio.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The studio's words, from {@code messages.properties}.
 *
 * <p>Every message is a {@link MessageFormat}, with values or without, so a straight apostrophe is always doubled in
 * the bundle. A language is added with its own bundle and its locale in {@link #getProvidedLocales()}.
 */
@Component
public class Words implements I18NProvider {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Messages without values, which are the same each time and asked for by every row of every list. */
    private static final Map<Plain, String> PLAIN = new ConcurrentHashMap<>();

    private record Plain(Locale locale, String key) {

        String text() {
            return format(locale, key);
        }
    }

    /**
     * The words for the person whose screen this is.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String say(String key, @Nullable Object... values) {
        return say(locale(), key, values);
    }

    /**
     * The words in a language that is named, for code that runs outside a screen.
     *
     * @throws java.util.MissingResourceException if the bundle has no such key
     */
    public static String say(Locale locale, String key, @Nullable Object... values) {
        return values.length == 0
                ? PLAIN.computeIfAbsent(new Plain(locale, key), Plain::text)
                : format(locale, key, values);
    }

    private static String format(Locale locale, String key, @Nullable Object... values) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(values);
    }

    public static boolean has(String key) {
        return bundle(locale()).containsKey(key);
    }

    /** The language of the screen, English where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages", locale, NO_FALLBACK);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... values) {
        return say(locale, key, values);
    }
}
