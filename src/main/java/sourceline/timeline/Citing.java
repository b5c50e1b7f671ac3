package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsWriter;

/** What members do to the citations of an entry. */
@Service
@AsWriter
public class Citing {

    private final Journal journal;
    private final EntryCommands commands;
    private final CitedWords cited;

    Citing(Journal journal, EntryCommands commands, CitedWords cited) {
        this.journal = journal;
        this.commands = commands;
        this.cited = cited;
    }

    /**
     * Cites a span of a version; the words are taken from the version itself. The receipt's result is the citation's id.
     *
     * @throws SpanInvalid if the span does not lie in the text or says nothing
     */
    public Receipt cite(OpId opId, TimelineId timeline, EntryId id, NewCitation citation) {
        var command = commands.on(timeline, id, opId, "entry.cite")
                .with("version", citation.version())
                .with("start", citation.start())
                .with("end", citation.end())
                .with("stance", citation.stance())
                .with("translation", citation.translation())
                .with("translator", citation.translator());
        return commands.answer(
                command,
                timeline,
                id,
                (act, entry) -> cited.cite(act, entry, citation).toString());
    }

    /**
     * Cites another span in place of a citation, as after its source has changed. The receipt's result is the id of the
     * citation that now stands for it.
     *
     * @throws NoSuchCitation if the entry has none with that id
     * @throws SpanInvalid if the span does not lie in the text or says nothing
     */
    public Receipt citeAnew(OpId opId, TimelineId timeline, EntryId id, CitationId citation, NewCitation wanted) {
        var command = commands.on(timeline, id, opId, "entry.citeAnew")
                .with("citation", citation)
                .with("version", wanted.version())
                .with("start", wanted.start())
                .with("end", wanted.end())
                .with("stance", wanted.stance())
                .with("translation", wanted.translation())
                .with("translator", wanted.translator());
        return commands.answer(
                command,
                timeline,
                id,
                (act, entry) -> cited.citeAnew(act, entry, citation, wanted).toString());
    }

    public Receipt uncite(OpId opId, TimelineId timeline, EntryId id, CitationId citation) {
        var command = commands.on(timeline, id, opId, "entry.uncite").with("citation", citation);
        return commands.perform(
                command, timeline, id, (act, entry) -> entry.citations().uncite(act, citation));
    }

    /** Puts back a citation that was taken away, as it was and by whom it was. */
    public Receipt citeAgain(OpId opId, TimelineId timeline, EntryId id, CitationId citation) {
        var command = commands.on(timeline, id, opId, "entry.citeAgain").with("citation", citation);
        return commands.perform(command, timeline, id, (act, entry) -> {
            var removed = journal.lastChange(
                            Subject.timeline(timeline.uuid()), citation.uuid(), "uncited", act.revision())
                    .filter(change -> id.uuid().equals(change.about()))
                    .map(change -> Earlier.before(change).citation())
                    .orElseThrow(() -> new NoSuchCitation(citation));
            cited.citeAgain(act, entry, removed);
        });
    }

    public Receipt takeStance(OpId opId, TimelineId timeline, EntryId id, CitationId citation, Stance stance) {
        var command = commands.on(timeline, id, opId, "entry.takeStance")
                .with("citation", citation)
                .with("stance", stance);
        return commands.perform(
                command, timeline, id, (act, entry) -> entry.citations().takeStance(act, citation, stance));
    }

    /**
     * Gives the quoted words in the timeline's language.
     *
     * @param translation null takes the translation away
     * @param translator who translated it, in words for readers
     */
    public Receipt translate(
            OpId opId,
            TimelineId timeline,
            EntryId id,
            CitationId citation,
            @Nullable String translation,
            @Nullable String translator) {
        var command = commands.on(timeline, id, opId, "entry.translate")
                .with("citation", citation)
                .with("translation", translation)
                .with("translator", translator);
        return commands.perform(
                command,
                timeline,
                id,
                (act, entry) -> entry.citations().translate(act, citation, translation, translator));
    }
}
