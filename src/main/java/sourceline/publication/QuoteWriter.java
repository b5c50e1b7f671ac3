package sourceline.publication;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.publication.PageView.QuoteView;
import sourceline.text.Elisions;
import sourceline.text.Spacing;
import sourceline.text.Span;
import sourceline.timeline.Stance;

/** Puts a citation into words: the quotation, whose it is, and what is known of its source. */
final class QuoteWriter {

    private final Words words;
    private final String language;

    /**
     * @param language of the timeline
     */
    QuoteWriter(Words words, String language) {
        this.words = words;
        this.language = language;
    }

    QuoteView quote(PublishedCitation citation) {
        var source = citation.source();
        var quote = citation.quote();
        return new QuoteView(
                citation.stance() == Stance.SUPPORTS ? null : words.say("stance." + citation.stance()),
                quote == null ? null : quoted(quote.words(), source.language()),
                source.language().equals(language) ? null : source.language(),
                quote == null || quote.translation() == null ? null : quoted(quote.translation(), language),
                quote == null || quote.translator() == null
                        ? words.say("source.translation")
                        : words.say("source.translationBy", quote.translator()),
                Spacing.in(source.title(), Locale.forLanguageTag(source.language())),
                linkable(source.address()),
                facts(source));
    }

    /** In the quotation marks of the language that is quoted, with its inner ones inside. */
    private static String quoted(String text, String language) {
        var whole = new Span(0, text.length());
        return Elisions.quoted(text, whole, whole, Integer.MAX_VALUE, Locale.forLanguageTag(language));
    }

    private String facts(PublishedSource source) {
        var facts = new ArrayList<String>();
        facts.add(source.publisher() == null ? words.say("source.publisherUnknown") : source.publisher());
        if (source.author() != null) {
            facts.add(source.author());
        }
        if (source.published() == null) {
            facts.add(words.say("source.dateUnknown"));
        } else {
            var day = words.day(source.published());
            facts.add(source.publishedInferred() ? words.say("source.dateInferred", day) : day);
        }
        return facts.stream()
                .map(words::apart)
                .map(Object::toString)
                .collect(Collectors.joining("\u00a0" + words.say("separator") + " "));
    }

    /** An address is text that somebody gave; only HTTP may become a link. */
    static @Nullable String linkable(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var scheme = new URI(address).getScheme();
            return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
