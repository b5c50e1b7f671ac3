package sourceline.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.Finding;
import sourceline.verification.Findings;

/** What members read about where the work stands. */
@Service
@AsMember
@Transactional(readOnly = true)
public class Desk {

    private final Reviewed reviewed;
    private final StandingRows rows;
    private final SignedIn signedIn;

    Desk(Reviewed reviewed, StandingRows rows, SignedIn signedIn) {
        this.reviewed = reviewed;
        this.rows = rows;
        this.signedIn = signedIn;
    }

    /** Where each entry of the timeline stands, deleted ones too; the same few queries however many there are. */
    public Map<EntryId, Standing> standings(TimelineId timeline) {
        return reviewed.standings(timeline);
    }

    public Map<EntryId, Standing> standings(TimelineId timeline, Collection<EntryId> entries) {
        return reviewed.standings(timeline, entries);
    }

    /**
     * @throws sourceline.timeline.NoSuchEntry if the timeline has none with that id
     */
    public Standing standing(TimelineId timeline, EntryId entry) {
        return reviewed.standing(timeline, entry);
    }

    /** What the automatic checks say about an entry. */
    public List<Finding> findings(TimelineId timeline, EntryId entry) {
        var state = reviewed.standing(timeline, entry).entry();
        return Findings.of(state, reviewed.facts(List.of(state)));
    }

    /** Everything that waits for the member at work, the most urgent and then the oldest first. */
    public List<QueueItem> queue() {
        var who = Signer.of(signedIn);
        var rules = reviewed.rules();
        return rows.waiting().stream()
                .flatMap(row -> work(row, who, rules).stream().map(work -> item(work, row)))
                .sorted(Comparator.comparing(QueueItem::work).thenComparing(QueueItem::since))
                .toList();
    }

    /** One thing at most is to be done by a member about an entry. */
    private static Optional<QueueItem.Work> work(StandingRow row, Signer who, HouseRules rules) {
        var own = row.isBy(who.id());
        var mayCheck = who.may(Role.CHECKER) && !rules.bars(own);
        if (row.stage() == Stage.SENT_BACK) {
            return own ? Optional.of(QueueItem.Work.SENT_BACK) : Optional.empty();
        }
        if (row.checkAgain() && mayCheck) {
            return Optional.of(QueueItem.Work.CHECK_AGAIN);
        }
        if (row.stage() == Stage.IN_CHECK && mayCheck) {
            return Optional.of(QueueItem.Work.TO_CHECK);
        }
        if (row.stage() == Stage.CHECKED
                && who.may(Role.EDITOR)
                && !rules.bars(own)
                && Obstacle.toApproval(row.facts(), rules).isEmpty()) {
            return Optional.of(QueueItem.Work.TO_APPROVE);
        }
        if (row.newEvidence() && mayCheck) {
            return Optional.of(QueueItem.Work.NEW_EVIDENCE);
        }
        return row.stage() == Stage.DRAFT && own ? Optional.of(QueueItem.Work.DRAFT) : Optional.empty();
    }

    private static QueueItem item(QueueItem.Work work, StandingRow row) {
        return new QueueItem(
                work, row.timeline(), row.entry(), row.headline(), row.stage(), row.openComments(), row.since());
    }

    /** How far each timeline is; one without entries is missing. */
    public Map<TimelineId, StageCounts> counts() {
        var counts = new HashMap<TimelineId, StageCounts>();
        rows.all().stream()
                .collect(Collectors.groupingBy(StandingRow::timeline))
                .forEach((timeline, of) -> counts.put(timeline, count(of)));
        return Map.copyOf(counts);
    }

    private static StageCounts count(Collection<StandingRow> rows) {
        var byStage = rows.stream().collect(Collectors.groupingBy(StandingRow::stage, Collectors.summingInt(row -> 1)));
        var again = rows.stream().filter(StandingRow::checkAgain).count();
        var publishable = rows.stream()
                .filter(row -> Obstacle.toPublication(row.facts()).isEmpty())
                .count();
        return new StageCounts(Map.copyOf(byStage), (int) again, (int) publishable);
    }

    /** Since when each entry of a timeline has stood where it stands; deleted ones are missing. */
    public Map<EntryId, Instant> since(TimelineId timeline) {
        return rows.of(timeline).stream().collect(Collectors.toMap(StandingRow::entry, StandingRow::since));
    }
}
