package sourceline.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sourceline.journal.Digests;
import sourceline.publication.PageAssets.Inline;
import sourceline.publication.PageAssets.Linked;

/**
 * The styles and the script of the public pages, which the build makes small from the modules in {@code frontend/}. The
 * style stands in each page, allowed by its hash: on a phone a second request costs more than the bytes. So does the
 * script of an embed: what is kept for one site's frame no browser takes for another's. That of the pages has an address
 * that names its content, so that it never changes and may be kept for ever. The loader keeps one address, as other sites
 * write it into theirs.
 */
@Component
public class PublicAssets {

    /** Every address of an asset that names its content begins with it. */
    public static final String PREFIX = "/a/";

    /** Where other sites find the loader. */
    public static final String LOADER = "/embed.js";

    /** The JSON Schema of {@link SnapshotDocument}, of the version that {@link PublishedTimeline#VERSION} names. */
    public static final String SCHEMA = "/schema/snapshot-" + PublishedTimeline.VERSION + ".json";

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final int HASH_LENGTH = 16;

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final Asset loader;
    private final Asset schema;
    private final PageAssets page;
    private final PageAssets embed;

    /** The bytes behind an address. */
    public record Asset(String mediaType, byte[] bytes) {}

    PublicAssets() {
        var icon = add("icon.svg", "image/svg+xml", resource(FOLDER + "icon.svg"));
        var script = small("public.js");
        this.page = new PageAssets(
                icon,
                small("page.css"),
                new Linked(add("public.js", SCRIPT, script), "sha384-" + hash("SHA-384", script)));
        this.embed = new PageAssets("data:,", small("public.css"), new Inline(script));
        this.schema =
                new Asset("application/schema+json", bytes(resource("sourceline/publication/snapshot-1.schema.json")));
        this.loader = new Asset(SCRIPT, bytes(small("embed.js")));
    }

    private String add(String name, String mediaType, String content) {
        var bytes = bytes(content);
        var address = PREFIX + Digests.sha256(bytes).substring(0, HASH_LENGTH) + "/" + name;
        byAddress.put(address, new Asset(mediaType, bytes));
        return address;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String small(String file) {
        return resource(FOLDER + "small/" + file).strip();
    }

    private static String resource(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + file, e);
        }
    }

    PageAssets page() {
        return page;
    }

    PageAssets embed() {
        return embed;
    }

    /** What a content security policy says of the page's style and script (CSP level 3, section 2.3.1). */
    public String pagePolicy() {
        return policy(page);
    }

    /** The same for an embed. */
    public String embedPolicy() {
        return policy(embed);
    }

    private static String policy(PageAssets assets) {
        var script = switch (assets.script()) {
            case Linked linked -> "'self'";
            case Inline inline -> source(inline.text());
        };
        return "style-src " + source(assets.style()) + "; script-src " + script;
    }

    private static String source(String inline) {
        return "'sha256-" + hash("SHA-256", inline) + "'";
    }

    public Asset loader() {
        return loader;
    }

    public Asset schema() {
        return schema;
    }

    public Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static String hash(String algorithm, String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
