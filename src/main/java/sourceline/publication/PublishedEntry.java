package sourceline.publication;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry as published: everything that readers are told of it, and nothing else.
 *
 * @param revision the timeline's revision that last changed it
 * @param strand one of the header's strands
 */
public record PublishedEntry(
        UUID id,
        long revision,
        UUID strand,
        PublishedWhen when,
        boolean planned,
        String headline,
        String body,
        List<String> persons,
        @Nullable PublishedMedia media,
        PublishedVerdict verdict,
        List<PublishedCitation> citations,
        PublishedCheck check) {

    public PublishedEntry {
        persons = List.copyOf(persons);
        citations = List.copyOf(citations);
    }
}
