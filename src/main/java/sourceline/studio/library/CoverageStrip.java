package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.source.ArticleView;
import sourceline.studio.parts.Words;
import sourceline.text.Span;

/** The sentences of an article from first to last as one bar, in which the cited ones are filled. */
class CoverageStrip extends Div {

    CoverageStrip(ArticleView article, Collection<Span> cited) {
        addClassName("library-strip");
        getElement().setAttribute("role", "img");
        var sentences = article.sentences();
        var filled = article.touched(cited);
        getElement()
                .setAttribute(
                        "aria-label",
                        filled.isEmpty()
                                ? Words.say("source.cited", 0, sentences.size())
                                : Words.say(
                                        "source.strip",
                                        filled.size(),
                                        sentences.size(),
                                        filled.stream()
                                                .map(sentence -> Integer.toString(sentence.ordinal()))
                                                .collect(Collectors.joining(", "))));
        if (!filled.isEmpty()) {
            var width = 100.0 / sentences.size();
            getStyle()
                    .set(
                            "background-image",
                            filled.stream()
                                    .map(sentence -> "linear-gradient(var(--accent),var(--accent))")
                                    .collect(Collectors.joining(",")))
                    .set("background-size", String.format(Locale.ROOT, "max(2px,%.3f%%) 100%%", width))
                    .set(
                            "background-position",
                            filled.stream()
                                    .map(sentence -> String.format(
                                            Locale.ROOT,
                                            "%.3f%% 0",
                                            sentences.size() == 1
                                                    ? 0
                                                    : 100.0 * (sentence.ordinal() - 1) / (sentences.size() - 1)))
                                    .collect(Collectors.joining(",")));
        }
    }
}
