package sourceline.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an oEmbed consumer gets (oembed.com, version 1.0, type rich): an iframe of the size that it has room for. */
@Component
public class Oembed {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WIDEST = 760;
    private static final int FIXED = 800;
    private static final int AN_HOUR = 3_600;

    private final PublicAddresses addresses;
    private final Publisher publisher;

    Oembed(PublicAddresses addresses, Publisher publisher) {
        this.addresses = addresses;
        this.publisher = publisher;
    }

    /**
     * @param maxWidth in pixels
     * @param maxHeight in pixels
     */
    public String json(Edition edition, Heights heights, int maxWidth, int maxHeight) {
        return JSON.writeValueAsString(answer(edition, heights, maxWidth, maxHeight));
    }

    /** The same as XML. */
    public String xml(Edition edition, Heights heights, int maxWidth, int maxHeight) {
        return XmlText.of(xml -> xml.element(
                "oembed",
                () -> answer(edition, heights, maxWidth, maxHeight)
                        .forEach((name, value) -> xml.text(name, value.toString()))));
    }

    private Map<String, Object> answer(Edition edition, Heights heights, int maxWidth, int maxHeight) {
        var header = edition.header();
        var width = Math.min(WIDEST, maxWidth);
        var height = Math.min(heights.isTooHigh() ? FIXED : heights.at(width), maxHeight);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", header.title());
        answer.put("provider_name", publisher.name());
        answer.put("provider_url", addresses.absolute("/"));
        answer.put("cache_age", AN_HOUR);
        answer.put("thumbnail_url", addresses.absolute(PublicAddresses.picture(edition.slug(), edition.sha256())));
        answer.put("thumbnail_width", TimelinePicture.WIDTH);
        answer.put("thumbnail_height", TimelinePicture.HEIGHT);
        answer.put("width", width);
        answer.put("height", height);
        answer.put("html", EmbedCode.frame(edition.slug(), header.title(), addresses, Integer.toString(width), height));
        return answer;
    }
}
