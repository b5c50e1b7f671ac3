package sourceline.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final UnpublishedPictures pictures;

    Publishing(
            Press press,
            PublicationStore store,
            Journal journal,
            SignedIn signedIn,
            Pages pages,
            UnpublishedPictures pictures) {
        this.press = press;
        this.store = store;
        this.journal = journal;
        this.signedIn = signedIn;
        this.pages = pages;
        this.pictures = pictures;
    }

    /** What publishing now would mean: what has changed since the last snapshot, and what stands in the way. */
    @AsMember
    @Transactional(readOnly = true)
    public PublicationPlan plan(TimelineId timeline) {
        return press.draft(timeline).plan();
    }

    /**
     * What readers would see if these entries were published now; with it nothing goes out.
     *
     * @throws CannotGoOut if something stands in the way of one of them
     */
    @AsMember
    @Transactional(readOnly = true)
    public PublicationPreview preview(TimelineId timeline, Set<EntryId> chosen) {
        var edition = press.preview(timeline, chosen);
        return new PublicationPreview(
                pictures.inPlace(pages.timeline(edition).text(), edition),
                Heights.estimate(edition.header(), edition.shown()).isFarTooHigh()
                        ? null
                        : pages.embed(edition).text());
    }

    /**
     * Notes how high the embed of a snapshot is, where a browser had not yet measured it when it was published; nothing
     * that is signed changes by it.
     *
     * @param number of the snapshot
     */
    @AsEditor
    public Receipt measured(OpId opId, TimelineId timeline, int number, Heights heights) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "snapshot.measured")
                .with("number", number)
                .with("heights", heights.text());
        return journal.perform(command, act -> {
            store.snapshot(timeline, number)
                    .orElseThrow(() -> new NotPublished(timeline))
                    .measured(act, heights);
            return "";
        });
    }

    /**
     * Publishes a snapshot: the chosen entries as they are now, the others as they went out last. Whoever publishes signs
     * title, summary, strands and periods. The receipt's result is the snapshot's number.
     *
     * @param shown the revision of the plan that the editor had before them
     * @throws VersionOut if another snapshot has gone out since
     * @throws ShownIsOld if a chosen entry, or the header, has changed since
     * @throws CannotGoOut if something stands in the way of a chosen entry
     * @throws NothingToPublish if readers would see nothing, or nothing new
     */
    @AsEditor
    public Receipt publish(OpId opId, TimelineId timeline, long shown, Set<EntryId> chosen) {
        return publish(opId, timeline, shown, chosen, null);
    }

    /**
     * As above, with the heights that the embed had in the preview of this choice: other sites keep the right room from
     * the first reader on.
     *
     * @param heights null where nobody measured it
     */
    @AsEditor
    public Receipt publish(OpId opId, TimelineId timeline, long shown, Set<EntryId> chosen, @Nullable Heights heights) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.publish")
                .with("shown", shown)
                .with("entries", chosen.stream().map(EntryId::toString).sorted().collect(Collectors.joining(",")))
                .with("heights", heights == null ? null : heights.text());
        return journal.perform(command, act -> {
            var draft = press.draft(timeline);
            draft.requireNewest(shown);
            draft.requireShown(shown, chosen);
            draft.requireGoing(chosen);
            var snapshot = press.print(act, draft, chosen);
            if (heights != null) {
                snapshot.measured(act, heights);
            }
            return Integer.toString(snapshot.number());
        });
    }

    /**
     * Publishes an earlier snapshot again, as a new one: readers only ever go forward. Entries of which
     * readers were told a correction, a clarification or an update since stay as they are, those retracted or removed stay away, and those first published since stay. The receipt's result is the
     * new snapshot's number.
     *
     * @param shown the revision of the plan that the editor had before them
     * @param number of the earlier snapshot
     * @throws NotPublished if there is no such snapshot
     * @throws VersionOut if another snapshot has gone out since
     * @throws NothingToPublish if readers would see what they see already
     */
    @AsEditor
    public Receipt publishAgain(OpId opId, TimelineId timeline, long shown, int number) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.publishAgain")
                .with("shown", shown)
                .with("number", number);
        return journal.perform(command, act -> {
            var earlier = store.snapshot(timeline, number).orElseThrow(() -> new NotPublished(timeline));
            var draft = press.draft(timeline);
            draft.requireNewest(shown);
            return Integer.toString(press.reprint(act, draft, earlier).number());
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
}
