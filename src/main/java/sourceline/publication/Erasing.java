package sourceline.publication;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import sourceline.journal.Command;
import sourceline.journal.Effect;
import sourceline.journal.Eraser;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.SignedIn;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.review.Forgetting;
import sourceline.source.Contents;
import sourceline.timeline.EntryId;
import sourceline.timeline.Expunging;
import sourceline.timeline.TimelineId;

/**
 * Takes what was removed for legal reasons out of what the newsroom itself keeps. A step of its own, as the newsroom may
 * need what it published for its defence.
 */
@Service
public class Erasing {

    private final PublicationStore store;
    private final Expunging expunging;
    private final Forgetting forgetting;
    private final Contents contents;
    private final Eraser eraser;
    private final Journal journal;
    private final SignedIn signedIn;

    Erasing(
            PublicationStore store,
            Expunging expunging,
            Forgetting forgetting,
            Contents contents,
            Eraser eraser,
            Journal journal,
            SignedIn signedIn) {
        this.store = store;
        this.expunging = expunging;
        this.forgetting = forgetting;
        this.contents = contents;
        this.eraser = eraser;
        this.journal = journal;
        this.signedIn = signedIn;
    }

    /**
     * Erases an entry that was removed: from all snapshots, whose other entries still verify, from the desk, from what was
     * said about it there, from the journal, whose chain still verifies, and its pictures where nothing else shows them.
     * That it was erased, by whom and why, is what stays. For good.
     *
     * @param why for the journal; required
     * @throws NotRemoved if it was not removed for legal reasons
     */
    @AsEditor
    public Receipt erase(OpId opId, TimelineId timeline, EntryId entry, String why) {
        var reason = NoticeWords.required("words", why);
        var subject = Subject.timeline(timeline.uuid());
        var command = Command.of(subject, signedIn.actor(), opId, "entry.erase")
                .with("entry", entry)
                .with("reason", reason);
        return journal.perform(command, act -> {
            var notices = store.notices(timeline, entry);
            if (notices.stream().noneMatch(Erasing::isRemoval)) {
                throw new NotRemoved(entry);
            }
            act.because(reason);
            act.record(Effect.of("erasure", entry.uuid(), "entry", null, null).about(entry.uuid()));
            var pictures = new HashSet<String>();
            store.rows(timeline, entry).forEach(row -> row.erase().ifPresent(pictures::add));
            notices.stream().filter(notice -> !isRemoval(notice)).forEach(Notice::forget);
            store.proposals(timeline, entry).forEach(RetractionProposal::forget);
            expunging.expunge(act, timeline, entry).ifPresent(pictures::add);
            forgetting.forget(entry);
            eraser.erase(
                    act,
                    subject,
                    journal.historyAbout(subject, entry.uuid()).stream()
                            .map(JournalEntry::id)
                            .collect(Collectors.toSet()));
            discard(pictures);
            return "";
        });
    }

    private static boolean isRemoval(Notice notice) {
        return notice.published().kind() == Kind.REMOVAL;
    }

    private void discard(Set<String> pictures) {
        pictures.stream()
                .filter(picture -> store.showing(picture).isEmpty() && !expunging.isShown(picture))
                .forEach(contents::discard);
    }
}
