package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import sourceline.JsonSchema;
import sourceline.newsroom.PublicUrl;
import tools.jackson.databind.json.JsonMapper;

/** What a site gets that asks how to embed a timeline, by the rules of oEmbed 1.0. */
class OembedTest {

    private static final JsonSchema SCHEMA = JsonSchema.resource("/sourceline/publication/oembed.schema.json");

    private final Oembed oembed = new Oembed(
            new PublicAddresses(new PublicUrl(URI.create("https://times.example"))),
            new Publisher("The Times & Co.", null, null, null, null));
    private final Edition edition = SampleEdition.edition();
    private final Heights heights = Heights.estimate(edition.header(), SampleEdition.entries());

    @Test
    void the_json_has_what_oembed_asks_of_a_rich_answer_within_the_room_there_is() {
        var json = oembed.json(edition, heights, 500, 700);
        assertThat(SCHEMA.errors(json)).isEmpty();
        var answer = JsonMapper.shared().readTree(json);
        assertThat(answer.path("width").asInt()).isEqualTo(500);
        assertThat(answer.path("height").asInt()).isLessThanOrEqualTo(700);
        var frame =
                Jsoup.parseBodyFragment(answer.path("html").asString()).body().children();
        assertThat(frame.eachAttr("src")).containsExactly("https://times.example/embed/letter");
        assertThat(frame.eachAttr("title")).containsExactly("The letter from Tehran");
    }

    @Test
    void the_xml_says_the_same() throws Exception {
        var xml = oembed.xml(edition, heights, 500, 700).getBytes(StandardCharsets.UTF_8);
        var root = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(root.getNodeName()).isEqualTo("oembed");
        Map<String, String> said = new LinkedHashMap<>();
        for (var child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            said.put(child.getNodeName(), child.getTextContent());
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        JsonMapper.shared()
                .readTree(oembed.json(edition, heights, 500, 700))
                .properties()
                .forEach(part -> wanted.put(part.getKey(), part.getValue().asString()));
        assertThat(said).isEqualTo(wanted);
        assertThat(List.copyOf(said.keySet())).isEqualTo(List.copyOf(wanted.keySet()));
    }
}
