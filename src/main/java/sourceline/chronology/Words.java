package sourceline.chronology;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words around dates in one language; English where there are none for a language. */
final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ULocale locale;
    private final ResourceBundle bundle;

    Words(Locale locale) {
        this.locale = ULocale.forLocale(locale);
        this.bundle = ResourceBundle.getBundle("sourceline.chronology.words", locale, NO_FALLBACK);
    }

    String word(String key) {
        return bundle.getString(key);
    }

    String phrase(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The phrase, where the language has it. */
    Optional<String> find(String key, Object... values) {
        return bundle.containsKey(key) ? Optional.of(phrase(key, values)) : Optional.empty();
    }

    /** The words around a date, which agree with it; {@code about} says that it is only about right. */
    String around(String key, NamedDate date, boolean about) {
        Map<String, Object> values = new HashMap<>();
        values.put("kind", date.kind());
        values.put("date", date.name());
        values.put("inflected", date.inflected());
        values.put("about", about ? word("about-word") + " " : "");
        values.put("behind", new MessageFormat(word("behind"), locale).format(values));
        return new MessageFormat(word(key), locale).format(values);
    }

    /** The ways to type it; none where the language has none. */
    List<String> alternatives(String key) {
        return bundle.containsKey("read." + key)
                ? List.of(bundle.getString("read." + key).split("\\|"))
                : List.of();
    }
}
