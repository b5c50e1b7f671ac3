package sourceline.publication;

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
import sourceline.timeline.TimelineId;

/** How other sites show a timeline, and which of them may. */
@Service
public class Embedding {

    private final PublicationStore store;
    private final Journal journal;
    private final SignedIn signedIn;
    private final PublicationRecords records;

    Embedding(PublicationStore store, Journal journal, SignedIn signedIn, PublicationRecords records) {
        this.store = store;
        this.journal = journal;
        this.signedIn = signedIn;
        this.records = records;
    }

    /**
     * What another site puts into its page.
     *
     * @throws NotPublished if there is no snapshot yet
     */
    @AsMember
    @Transactional(readOnly = true)
    public EmbedCode code(TimelineId timeline) {
        return records.code(timeline).orElseThrow(() -> new NotPublished(timeline));
    }

    /** On whose pages the embed may stand. */
    @AsMember
    @Transactional(readOnly = true)
    public Frames frames(TimelineId timeline) {
        return store.frames(timeline);
    }

    /** Says on whose pages the embed may stand; browsers heed it from the next time they ask. */
    @AsEditor
    public Receipt allowOn(OpId opId, TimelineId timeline, Frames frames) {
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "timeline.allowFrames")
                .with("origins", frames.text());
        return journal.perform(command, act -> {
            store.embedRule(timeline)
                    .orElseGet(() -> {
                        var made = new EmbedRule(timeline);
                        store.add(made);
                        return made;
                    })
                    .allow(act, frames);
            return "";
        });
    }
}
