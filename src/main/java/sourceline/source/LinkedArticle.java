package sourceline.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in JSON-LD with the words of schema.org; without one it has nothing to tell. */
final class LinkedArticle {

    private static final int LONGEST = 500_000;
    private static final int NODES = 5_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ARTICLE =
            Pattern.compile(".*(Article|Report|BlogPosting|LiveBlogPosting|Review|SocialMediaPosting)$");

    private final JsonNode article;

    private LinkedArticle(JsonNode article) {
        this.article = article;
    }

    /** The first article among all that the page says. */
    static LinkedArticle of(Document page) {
        return new LinkedArticle(page.select("script[type=application/ld+json]").stream()
                .map(script -> script.data())
                .filter(data -> data.length() <= LONGEST)
                .flatMap(data -> parsed(data).stream())
                .flatMap(LinkedArticle::articles)
                .findFirst()
                .orElseGet(JSON::missingNode));
    }

    /** What cannot be read says nothing; pages have all sorts of things there. */
    private static Optional<JsonNode> parsed(String data) {
        try {
            return Optional.of(JSON.readTree(data));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> articles(JsonNode root) {
        var found = new LinkedHashSet<JsonNode>();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; !open.isEmpty() && seen < NODES; seen++) {
            var node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                found.add(node);
            }
            if (node.isArray() || node.isObject()) {
                node.forEach(open::add);
            }
        }
        return found.stream();
    }

    private static boolean isArticle(JsonNode type) {
        return values(type).anyMatch(name -> ARTICLE.matcher(name.asString("")).matches());
    }

    private static Stream<JsonNode> values(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    Optional<String> text(String property) {
        return values(article.path(property))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .findFirst();
    }

    /** The names of those whom the property names, separated by commas. */
    Optional<String> name(String property) {
        var names = values(article.path(property))
                .map(who ->
                        who.isString() ? who.stringValue() : who.path("name").asString(""))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.contains("://"))
                .distinct()
                .limit(5)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** Whether it says of itself that not everybody may read it. */
    boolean isClosed() {
        var free = article.path("isAccessibleForFree");
        return (free.isBoolean() && !free.booleanValue()) || "false".equalsIgnoreCase(free.asString(""));
    }
}
