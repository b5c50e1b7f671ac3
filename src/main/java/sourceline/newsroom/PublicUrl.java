package sourceline.newsroom;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people reach this newsroom, from {@code sourceline.public-url}; absolute addresses come from here, never from a
 * request.
 */
@ConfigurationProperties("sourceline")
public record PublicUrl(URI publicUrl) {

    public PublicUrl {
        if (publicUrl.getScheme() == null || publicUrl.getHost() == null) {
            throw new IllegalArgumentException("sourceline.public-url must be absolute, but is " + publicUrl);
        }
    }

    public boolean isSecure() {
        return "https".equalsIgnoreCase(publicUrl.getScheme());
    }

    /**
     * @param path begins with a slash
     */
    public String at(String path) {
        var base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
