package sourceline.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sourceline.publication.Edition;
import sourceline.publication.Edition.Place;
import sourceline.publication.PublicAddresses;
import sourceline.publication.PublicLibrary;
import sourceline.publication.PublicLibrary.Located;
import sourceline.publication.PublicationRecords;
import sourceline.publication.SnapshotDocument;
import sourceline.timeline.TimelineId;

/** What readers may see, for programs: which timelines are published, their snapshots and notices. */
@RestController
@RequestMapping(PublishedApi.TIMELINES)
class PublishedApi {

    static final String TIMELINES = ApiSecurity.API + "/timelines";

    static final int MOST = 200;

    private static final String LIMIT = "limit";
    private static final String AFTER = "after";

    private final PublicationRecords records;
    private final PublicLibrary library;
    private final PublicAddresses addresses;

    PublishedApi(PublicationRecords records, PublicLibrary library, PublicAddresses addresses) {
        this.records = records;
        this.library = library;
        this.addresses = addresses;
    }

    @GetMapping
    PublishedAnswers.Listed list(@RequestParam(defaultValue = "50") int limit, @RequestParam Optional<UUID> after) {
        if (limit < 1 || limit > MOST) {
            throw Problems.refused(HttpStatus.BAD_REQUEST, LIMIT, expected(LIMIT));
        }
        var found = records.published(after, limit + 1)
                .orElseThrow(() -> Problems.refused(HttpStatus.BAD_REQUEST, AFTER, expected(AFTER)));
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit
                ? addresses.absolute(TIMELINES + "?limit=" + limit + "&after="
                        + shown.getLast().snapshot())
                : null;
        return new PublishedAnswers.Listed(
                shown.stream()
                        .map(published -> PublishedAnswers.Timeline.of(
                                published.header(), published.slug(), ApiSnapshot.of(published.issue()), addresses))
                        .toList(),
                next);
    }

    /** What a part of the question must be. */
    static String expected(String part) {
        return switch (part) {
            case LIMIT -> "limit is a number from 1 to " + MOST + ".";
            case AFTER -> "after comes from the address in next, and names nothing here.";
            default -> "The %s is a whole number.".formatted(part);
        };
    }

    @GetMapping("/{timeline}")
    ResponseEntity<PublishedAnswers.Whole> timeline(@PathVariable String timeline) {
        return at(timeline, "", this::whole);
    }

    private PublishedAnswers.Whole whole(Located located) {
        var id = new TimelineId(located.timeline());
        var edition = library.newest(located).orElseThrow(PublishedApi::unknown);
        var snapshot = records.newest(id).map(ApiSnapshot::of).orElseThrow(PublishedApi::unknown);
        return new PublishedAnswers.Whole(
                PublishedAnswers.Timeline.of(edition.header(), located.slug(), snapshot, addresses),
                withheld(edition),
                records.code(id).orElseThrow(PublishedApi::unknown));
    }

    private static List<PublishedAnswers.Withheld> withheld(Edition edition) {
        return edition.entries().stream()
                .filter(Place.Withheld.class::isInstance)
                .map(place -> ((Place.Withheld) place).because())
                .map(because -> new PublishedAnswers.Withheld(because.entry(), because.kind(), because.at()))
                .toList();
    }

    @GetMapping("/{timeline}/snapshots")
    ResponseEntity<PublishedAnswers.Snapshots> snapshots(@PathVariable String timeline) {
        return at(
                timeline,
                "/snapshots",
                located -> new PublishedAnswers.Snapshots(records.issues(new TimelineId(located.timeline())).stream()
                        .map(ApiSnapshot::of)
                        .toList()));
    }

    @GetMapping(path = "/{timeline}/snapshots/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> snapshot(@PathVariable String timeline, @PathVariable int number) {
        return at(
                timeline,
                "/snapshots/" + number,
                located -> library.edition(located, number)
                        .map(SnapshotDocument::of)
                        .orElseThrow(() -> Problems.refused(
                                HttpStatus.NOT_FOUND,
                                "unknown-snapshot",
                                "The timeline has no snapshot %d.".formatted(number))));
    }

    @GetMapping("/{timeline}/notices")
    ResponseEntity<PublishedAnswers.Notices> notices(@PathVariable String timeline) {
        return at(
                timeline,
                "/notices",
                located -> new PublishedAnswers.Notices(library.newest(located)
                        .orElseThrow(PublishedApi::unknown)
                        .notices()));
    }

    /**
     * Answers for the timeline of this id or slug; a slug that it had once leads to the one that it has.
     *
     * @param below the rest of the address
     */
    private <T> ResponseEntity<T> at(String timeline, String below, Function<Located, T> answer) {
        var located = id(timeline)
                .flatMap(library::locate)
                .or(() -> library.locate(timeline))
                .orElseThrow(PublishedApi::unknown);
        var moved = !timeline.equals(located.slug())
                && !timeline.equals(located.timeline().toString());
        return moved
                ? ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                        .location(URI.create(addresses.absolute(TIMELINES + "/" + located.slug() + below)))
                        .build()
                : ResponseEntity.ok(answer.apply(located));
    }

    static Optional<TimelineId> id(String given) {
        try {
            return Optional.of(TimelineId.of(given));
        } catch (IllegalArgumentException slug) {
            return Optional.empty();
        }
    }

    private static ErrorResponseException unknown() {
        return Problems.refused(
                HttpStatus.NOT_FOUND, "unknown-timeline", "No timeline with that id or slug is published here.");
    }
}
