package sourceline.review;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.Finding;

/** What members read about where the work stands. */
@Service
@AsMember
@Transactional(readOnly = true)
public class Desk {

    private final Reviewed reviewed;
    private final StandingRows rows;
    private final Queue queue;
    private final SignedIn signedIn;

    Desk(Reviewed reviewed, StandingRows rows, Queue queue, SignedIn signedIn) {
        this.reviewed = reviewed;
        this.rows = rows;
        this.queue = queue;
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
        return reviewed.standing(timeline, entry).findings();
    }

    /**
     * Everything that waits for the member at work: the most urgent kind first; in each kind what they were asked to do
     * by its time, then the oldest, and last what a colleague has taken.
     */
    public List<QueueItem> queue() {
        return queue.of(Signer.of(signedIn));
    }

    /** In whose hands an entry is just now. */
    public QueueItem.Hands hands(EntryId entry) {
        return queue.hands(entry);
    }

    /** Every entry of every timeline that is not deleted, the one first that has stood longest where it stands. */
    public List<BoardItem> board() {
        var inHands = queue.hands();
        var newsroom = reviewed.rules();
        var stricter = reviewed.stricter();
        return rows.all().stream()
                .map(row -> new BoardItem(
                        row.timeline(),
                        row.entry(),
                        row.headline(),
                        row.stage(),
                        row.checkAgain(),
                        row.newEvidence(),
                        row.since(),
                        row.authors(),
                        inHands.getOrDefault(row.entry(), QueueItem.Hands.NOBODYS),
                        Remaining.of(row.facts(), row.blocked(), stricter.getOrDefault(row.timeline(), newsroom))))
                .sorted(Comparator.comparing(BoardItem::since))
                .toList();
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
