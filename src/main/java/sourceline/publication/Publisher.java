package sourceline.publication;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who publishes, as machines are told (schema.org's {@code NewsMediaOrganization}) and as oEmbed's provider.
 *
 * @param name of the newsroom
 * @param principles where its principles stand
 * @param corrections where it says how it corrects
 * @param verification where it says how it checks
 * @param ethics where its code stands
 */
@ConfigurationProperties("sourceline.publisher")
record Publisher(
        @DefaultValue("Sourceline") String name,
        @Nullable URI principles,
        @Nullable URI corrections,
        @Nullable URI verification,
        @Nullable URI ethics) {}
