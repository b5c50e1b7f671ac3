package sourceline.studio.publish;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.live.LiveTimeline;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.publication.EntryPlan;
import sourceline.publication.NoticeNeed;
import sourceline.publication.PendingRetraction;
import sourceline.publication.PlannedPublication;
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
 * @param planned what is to go out by itself, or did not
 * @param reader the member at work
 * @param editor whether the member at work may publish
 */
record Plan(
        PublicationPlan plan,
        LiveTimeline desk,
        List<PublishedNotice> notices,
        List<PendingRetraction> retractions,
        Optional<PlannedPublication> planned,
        MemberId reader,
        boolean editor) {

    static Plan read(PublishServices services, TimelineId timeline) {
        return new Plan(
                services.publishing().plan(timeline),
                services.live().current(timeline),
                services.publishing().notices(timeline),
                services.notices().pendingRetractions(timeline),
                services.scheduling().planned(timeline),
                services.signedIn().id(),
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

    boolean isMine(PendingRetraction pending) {
        return pending.proposedBy().equals(reader);
    }

    /** The publication with which the entry is to go out by itself. */
    Optional<PlannedPublication> planned(EntryPlan entry) {
        return planned.filter(plan -> plan.failed() == null)
                .filter(plan -> plan.entries().contains(entry.entry()));
    }

    /** What goes out if nobody chooses: what needs no word to readers of its own, is not to go out at another time,
     * and nobody wants to retract. */
    Set<EntryId> suggested() {
        return plan.ready().stream()
                .filter(entry -> entry.need() != NoticeNeed.CORRECTION)
                .filter(entry -> planned(entry).isEmpty() && retraction(entry).isEmpty())
                .map(EntryPlan::entry)
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
