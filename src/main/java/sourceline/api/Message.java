package sourceline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.publication.PublicAddresses;
import sourceline.publication.ReadersTold;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a webhook's receiver reads. It names and never quotes: a message may come late, and by then an entry may have been
 * retracted.
 *
 * @param type what readers were told, in lower case, or {@value #TEST}
 * @param timeline null in a test
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Message(
        String type,
        Instant at,
        @Nullable Timeline timeline,
        @Nullable Integer snapshot,
        @Nullable UUID entry) {

    static final String TEST = "test";

    /**
     * @param page for readers
     * @param api in the API
     */
    record Timeline(UUID id, String slug, String page, String api) {}

    static Message of(ReadersTold told, String slug, PublicAddresses addresses) {
        return new Message(
                told.what().name().toLowerCase(Locale.ROOT),
                told.at(),
                new Timeline(
                        told.timeline().uuid(),
                        slug,
                        addresses.absolute(PublicAddresses.page(slug)),
                        addresses.absolute(PublishedApi.TIMELINES + "/" + told.timeline())),
                told.snapshot(),
                told.entry() == null ? null : told.entry().uuid());
    }

    static Message test(Instant at) {
        return new Message(TEST, at, null, null, null);
    }

    /** The message that a body was made of. */
    static Message read(String body) {
        return JsonMapper.shared().readValue(body, Message.class);
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
