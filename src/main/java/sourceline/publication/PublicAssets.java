package sourceline.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import sourceline.journal.Digests;

/**
 * The style and the scripts of the public pages, each under an address that names its content, so that it never changes
 * and may be kept for ever. One style sheet and few scripts: each request counts on a phone.
 */
@Component
public class PublicAssets {

    /** Every address of an asset begins with it. */
    public static final String PREFIX = "/a/";

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final int HASH_LENGTH = 16;

    private final Map<String, Asset> byAddress = new LinkedHashMap<>();
    private final PageAssets page;

    /** The bytes behind an address. */
    public record Asset(String mediaType, byte[] bytes) {}

    PublicAssets() {
        this.page = new PageAssets(
                add("icon.svg", "image/svg+xml", "icon.svg"),
                List.of(add("public.css", "text/css;charset=utf-8", "tokens.css", "axis.css", "public.css")),
                List.of(
                        add("axis.js", "text/javascript;charset=utf-8", "axis.js"),
                        add("public.js", "text/javascript;charset=utf-8", "public.js")));
    }

    private String add(String name, String mediaType, String... files) {
        var content = new ByteArrayOutputStream();
        for (var file : files) {
            content.writeBytes(read(file));
        }
        var bytes = content.toByteArray();
        var address = PREFIX + Digests.sha256(bytes).substring(0, HASH_LENGTH) + "/" + name;
        byAddress.put(address, new Asset(mediaType, bytes));
        return address;
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + file, e);
        }
    }

    PageAssets page() {
        return page;
    }

    public Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
