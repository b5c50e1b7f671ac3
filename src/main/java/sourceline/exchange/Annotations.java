package sourceline.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citations of a timeline as an annotation collection (W3C, Web Annotation Data Model and Vocabulary, 2017): each
 * links its entry's headline to a span of the captured text, by position in code points and by the words where those may be
 * repeated. A source without an address is named by its id.
 */
final class Annotations {

    private Annotations() {}

    static Map<String, Object> collection(TimelineFile file) {
        var items = new ArrayList<Map<String, Object>>();
        for (var entry : file.entries()) {
            entry.citations().forEach(citation -> items.add(annotation(file, entry, citation)));
        }
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
        collection.put("id", urn(file.timeline()));
        collection.put("type", "AnnotationCollection");
        collection.put("label", file.title());
        collection.put("total", items.size());
        collection.put("first", page(file, items));
        collection.put("last", urn(file.timeline()) + "#page");
        return collection;
    }

    private static Map<String, Object> page(TimelineFile file, List<Map<String, Object>> items) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("id", urn(file.timeline()) + "#page");
        page.put("type", "AnnotationPage");
        page.put("partOf", urn(file.timeline()));
        page.put("startIndex", 0);
        page.put("items", items);
        return page;
    }

    private static Map<String, Object> annotation(
            TimelineFile file, TimelineFile.Entry entry, TimelineFile.Citation citation) {
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", urn(citation.id()));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "linking");
        annotation.put("body", bodies(file, entry, citation));
        var source = file.source(citation.source());
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", source.address() == null ? urn(source.id()) : source.address());
        target.put("selector", selectors(citation));
        annotation.put("target", target);
        return annotation;
    }

    /** A text beside the cited span (section 3.2.4). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record TextualBody(
            String type,
            String purpose,
            String value,
            @Nullable String format,
            @Nullable String language) {

        static TextualBody text(String purpose, String value, String language) {
            return new TextualBody("TextualBody", purpose, value, "text/plain", language);
        }

        static TextualBody tag(String value) {
            return new TextualBody("TextualBody", "tagging", value, null, null);
        }
    }

    private static List<TextualBody> bodies(
            TimelineFile file, TimelineFile.Entry entry, TimelineFile.Citation citation) {
        var bodies = new ArrayList<TextualBody>();
        bodies.add(TextualBody.text("describing", entry.headline(), file.language()));
        bodies.add(TextualBody.tag(citation.stance().name()));
        var quote = citation.quote();
        if (quote != null && quote.translation() != null) {
            bodies.add(TextualBody.text("commenting", quote.translation(), file.language()));
        }
        return bodies;
    }

    /** By code points of the captured text (section 4.2.5). */
    private record PositionSelector(String type, int start, int end) {}

    /** By the words themselves and those around them (section 4.2.4). */
    private record QuoteSelector(String type, String exact, String prefix, String suffix) {}

    private static List<Record> selectors(TimelineFile.Citation citation) {
        var selectors = new ArrayList<Record>();
        selectors.add(new PositionSelector("TextPositionSelector", citation.start(), citation.end()));
        var quote = citation.quote();
        if (quote != null) {
            selectors.add(new QuoteSelector("TextQuoteSelector", quote.exact(), quote.prefix(), quote.suffix()));
        }
        return selectors;
    }

    private static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
