package sourceline.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What editors do to bring a timeline before its readers. Begin with {@link #plan}, then {@link #publish}. */
@Service
public class Publishing {

    private final Press press;
    private final PublicationStore store;
    private final Journal journal;
    private final SignedIn signedIn;
    private final Pages pages;
    private final PublicAddresses addresses;

    Publishing(
            Press press,
            PublicationStore store,
            Journal journal,
            SignedIn signedIn,
            Pages pages,
            PublicAddresses addresses) {
        this.press = press;
        this.store = store;
        this.journal = journal;
        this.signedIn = signedIn;
        this.pages = pages;
        this.addresses = addresses;
    }

    /** What publishing now would mean: what has changed since the last snapshot, and what stands in the way. */
    @AsMember
    @Transactional(readOnly = true)
    public PublicationPlan plan(TimelineId timeline) {
        return press.draft(timeline).plan();
    }

    /**
     * The page as readers would see it if these entries were published now; with it nothing goes out.
     *
     * @throws CannotGoOut if something stands in the way of one of them
     */
    @AsMember
    @Transactional(readOnly = true)
    public String preview(TimelineId timeline, Set<EntryId> chosen) {
        return pages.timeline(press.preview(timeline, chosen)).text();
    }

    /**
     * Publishes a snapshot: the chosen entries as they are now, the others as they went out last. Whoever publishes signs
     * title, summary, strands and periods. The receipt's result is the snapshot's number.
     *
     * @param shown the revision of the plan that the editor had before them
     * @throws ShownIsOld if a chosen entry, or the header, has changed since
     * @throws CannotGoOut if something stands in the way of a chosen entry
     * @throws NothingToPublish if readers would see nothing, or nothing new
     */
    @AsEditor
    public Receipt publish(OpId opId, TimelineId timeline, long shown, Set<EntryId> chosen) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.publish")
                .with("shown", shown)
                .with("entries", chosen.stream().map(EntryId::toString).sorted().collect(Collectors.joining(",")));
        return journal.perform(command, act -> {
            var draft = press.draft(timeline);
            draft.requireShown(shown, chosen);
            draft.requireGoing(chosen);
            return Integer.toString(press.print(act, draft, chosen).number());
        });
    }

    /** All snapshots of a timeline, the newest first. */
    @AsMember
    @Transactional(readOnly = true)
    public List<Issue> issues(TimelineId timeline) {
        return store.snapshots(timeline).stream().map(Snapshot::issue).toList();
    }

    /** All notices of a timeline as readers got them, the newest first. */
    @AsMember
    @Transactional(readOnly = true)
    public List<PublishedNotice> notices(TimelineId timeline) {
        return store.notices(timeline).stream()
                .map(Notice::published)
                .sorted(Comparator.comparing(PublishedNotice::latest).reversed())
                .toList();
    }

    /**
     * What another site puts into its page; works without a script.
     *
     * @throws NotPublished if there is no snapshot yet
     */
    @AsMember
    @Transactional(readOnly = true)
    public String embedCode(TimelineId timeline) {
        var header = store.newest(timeline)
                .orElseThrow(() -> new NotPublished(timeline))
                .header();
        return EmbedCode.of(header, addresses);
    }
}
