package sourceline.publication;

import java.util.UUID;
import org.springframework.stereotype.Component;
import sourceline.newsroom.PublicUrl;

/**
 * Where readers find what is published. Absolute addresses come from {@code sourceline.public-url} and never from a
 * request, which could name any host.
 */
@Component
public class PublicAddresses {

    private final PublicUrl url;

    PublicAddresses(PublicUrl url) {
        this.url = url;
    }

    /** The address with the configured scheme and host before it. */
    public String absolute(String path) {
        return url.at(path);
    }

    public static String page(String slug) {
        return "/t/" + slug;
    }

    public static String page(String slug, int number) {
        return page(slug) + "/v/" + number;
    }

    public static String entry(String slug, UUID entry) {
        return page(slug) + "/e/" + entry;
    }

    public static String embed(String slug) {
        return "/embed/" + slug;
    }

    public static String embed(String slug, int number) {
        return embed(slug) + "/v/" + number;
    }

    public static String json(String slug) {
        return page(slug) + ".json";
    }

    public static String json(String slug, int number) {
        return page(slug, number) + ".json";
    }

    public static String media(String sha256) {
        return "/media/" + sha256;
    }

    /** Where an entry stands within its page. */
    static String anchor(UUID entry) {
        return "e-" + entry;
    }
}
