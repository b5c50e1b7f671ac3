package sourceline.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    /** The path of an address of this site; empty for anybody else's, and for what is no address. */
    public Optional<String> path(String address) {
        var base = url.at("/");
        return address.startsWith(base)
                ? Optional.of(address.substring(base.length() - 1).replaceFirst("[?#].*", ""))
                : Optional.empty();
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

    /** The same in few characters, for long lists; it leads to {@link #entry}. */
    static String shortEntry(String slug, UUID entry) {
        return page(slug) + "/e/" + handle(entry);
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

    /** What was published and told of a timeline, as a feed. */
    public static String feed(String slug) {
        return page(slug) + ".atom";
    }

    public static String media(String sha256) {
        return "/media/" + sha256;
    }

    /**
     * A picture of the timeline, for whoever shows a link to it with one.
     *
     * @param sha256 of the manifest, so that a new version is fetched anew
     */
    public static String picture(String slug, String sha256) {
        return page(slug) + "/picture.png?" + sha256.substring(0, 12);
    }

    /** How oEmbed consumers ask about a public path. */
    String oembed(String path, String format) {
        return absolute(
                "/oembed?format=" + format + "&url=" + URLEncoder.encode(absolute(path), StandardCharsets.UTF_8));
    }

    /** Where an entry stands within its page. */
    static String anchor(UUID entry) {
        return "e-" + handle(entry);
    }

    /** The last 48 of the random bits of an id: enough to tell the entries of one timeline apart, and short. */
    static String handle(UUID entry) {
        return entry.toString().substring(24);
    }
}
