package sourceline.studio.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.live.LiveTimeline;
import sourceline.newsroom.Role;
import sourceline.publication.EntryPlan;
import sourceline.publication.PendingRetraction;
import sourceline.publication.PublicationPlan;
import sourceline.publication.PublishedNotice;
import sourceline.review.Standing;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;

/**
 * What the screen shows, as of one revision.
 *
 * @param editor whether the member at work may publish
 */
record Plan(
        PublicationPlan plan,
        LiveTimeline desk,
        List<PublishedNotice> notices,
        List<PendingRetraction> retractions,
        boolean editor) {

    static Plan read(PublishServices services, TimelineId timeline) {
        return new Plan(
                services.publishing().plan(timeline),
                services.live().current(timeline),
                services.publishing().notices(timeline),
                services.notices().pendingRetractions(timeline),
                services.signedIn().has(Role.EDITOR));
    }

    TimelineState timeline() {
        return desk.state();
    }

    TimelineId id() {
        return timeline().id();
    }

    EntryState entry(EntryPlan entry) {
        return standing(entry).entry();
    }

    Standing standing(EntryPlan entry) {
        return desk.standing(entry.entry());
    }

    Optional<PendingRetraction> retraction(EntryPlan entry) {
        return retractions.stream()
                .filter(pending -> pending.entry().equals(entry.entry()))
                .findFirst();
    }

    Set<EntryId> mayGoOut() {
        return plan.entries().stream()
                .filter(EntryPlan::mayGoOut)
                .map(EntryPlan::entry)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the next version will be called. */
    int nextNumber() {
        var last = plan.last();
        return last == null ? 1 : last.number() + 1;
    }

    String headline(UUID entry) {
        return timeline()
                .entry(new EntryId(entry))
                .map(EntryState::headline)
                .filter(headline -> !headline.isBlank())
                .orElseGet(() -> Words.say("publish.no-headline"));
    }

    /** A moment by the timeline's clock. */
    String moment(Instant at) {
        return Moment.of(at, timeline().zone());
    }
}
