package sourceline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.publication.EmbedCode;
import sourceline.publication.PublicAddresses;
import sourceline.publication.PublishedNotice;
import sourceline.publication.PublishedTimeline;

/** What the API tells of published timelines, each record as it stands in the description. */
final class PublishedAnswers {

    private PublishedAnswers() {}

    /**
     * @param next where the list goes on; null at its end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Listed(List<Timeline> timelines, @Nullable String next) {}

    /**
     * @param snapshot the newest
     */
    record Timeline(
            UUID id,
            String slug,
            String title,
            String summary,
            String language,
            String zone,
            ApiSnapshot snapshot,
            Addresses addresses) {

        static Timeline of(PublishedTimeline header, String slug, ApiSnapshot snapshot, PublicAddresses addresses) {
            return new Timeline(
                    header.timeline(),
                    slug,
                    header.title(),
                    header.summary(),
                    header.language(),
                    header.zone(),
                    snapshot,
                    Addresses.of(slug, addresses));
        }
    }

    /**
     * @param self of the timeline in this API
     * @param page for readers
     * @param json the newest snapshot, for everybody
     */
    record Addresses(String self, String page, String embed, String json, String feed) {

        static Addresses of(String slug, PublicAddresses addresses) {
            return new Addresses(
                    addresses.absolute(PublishedApi.TIMELINES + "/" + slug),
                    addresses.absolute(PublicAddresses.page(slug)),
                    addresses.absolute(PublicAddresses.embed(slug)),
                    addresses.absolute(PublicAddresses.json(slug)),
                    addresses.absolute(PublicAddresses.feed(slug)));
        }
    }

    /**
     * @param withheld the entries that readers are kept from now
     * @param embedCode what another site puts into its page
     */
    record Whole(Timeline timeline, List<Withheld> withheld, EmbedCode embedCode) {}

    record Withheld(UUID entry, PublishedNotice.Kind because, Instant since) {}

    record Snapshots(List<ApiSnapshot> snapshots) {}

    record Notices(List<PublishedNotice> notices) {}
}
