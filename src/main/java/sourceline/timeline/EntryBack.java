package sourceline.timeline;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;
import sourceline.newsroom.MemberId;
import sourceline.text.WordMerge;

/** Takes back what a step did to entries and their citations. */
@Component
class EntryBack {

    private final Journal journal;
    private final TimelineStore store;
    private final CitedWords cited;
    private final FieldHistory fields;

    EntryBack(Journal journal, TimelineStore store, CitedWords cited, FieldHistory fields) {
        this.journal = journal;
        this.store = store;
        this.cited = cited;
        this.fields = fields;
    }

    /** An entry that was begun goes with all that it had from the start. */
    void takeAway(TakingBack back, JournalEntry begun) {
        var entry = entry(back, begun);
        back.laterAbout(entry.id()).ifPresent(later -> back.lose(later, ""));
        if (!entry.isDeleted()) {
            entry.delete(back.act());
        }
    }

    void invert(TakingBack back, JournalEntry change) {
        var entry = entry(back, change);
        if (change.what().equals("citation")) {
            invertCitation(back, entry, change);
            return;
        }
        var field = EntryField.of(change.field());
        switch (field) {
            case HEADLINE, BODY -> invertWords(back, entry, field, change);
            case PERSONS ->
                entry.concern(
                        back.act(),
                        Earlier.after(change).persons(),
                        Earlier.before(change).persons());
            case DELETED -> {
                if (entry.isDeleted() && Earlier.after(change).flag()) {
                    entry.bringBack(back.act());
                } else if (!entry.isDeleted() && Earlier.before(change).flag()) {
                    entry.delete(back.act());
                }
            }
            case STRAND -> {
                back.later(change).ifPresent(back::lose);
                var earlier = Earlier.before(change).strand();
                if (earlier != null) {
                    store.timeline(back.timeline()).strands().require(earlier);
                }
                entry.returnTo(back.act(), earlier);
            }
            default -> {
                back.later(change).ifPresent(back::lose);
                entry.restore(back.act(), field, earlier(back, change));
            }
        }
    }

    private void invertWords(TakingBack back, Entry entry, EntryField field, JournalEntry change) {
        var after = Objects.requireNonNullElse(change.after(), "");
        if (entry.words().of(field).text().equals(after)) {
            entry.restore(back.act(), field, earlier(back, change));
            return;
        }
        var before = Objects.requireNonNullElse(change.before(), "");
        var merged = WordMerge.merge(after, before, entry.words().of(field).text());
        back.later(change).ifPresent(later -> merged.conflicts().forEach(one -> back.lose(later, one.older())));
        entry.words()
                .reword(
                        back.act(),
                        field,
                        after,
                        before,
                        writer(back, change),
                        text -> fields.worded(entry, field, text));
    }

    private void invertCitation(TakingBack back, Entry entry, JournalEntry change) {
        var id = new CitationId(change.target());
        switch (change.field()) {
            case "uncited" ->
                cited.citeAgain(back.act(), entry, Earlier.before(change).citation());
            case "cited", "cited-again" -> {
                back.laterTo(change.target()).ifPresent(back::lose);
                if (entry.citations().has(id)) {
                    entry.citations().uncite(back.act(), id);
                }
            }
            case "placement" -> {
                // Where it stands in a newer version is found again with the citation itself.
            }
            default -> {
                back.later(change).ifPresent(back::lose);
                if (entry.citations().has(id)) {
                    entry.citations().restore(back.act(), id, change.field(), change.before(), setBefore(back, change));
                }
            }
        }
    }

    private Entry entry(TakingBack back, JournalEntry change) {
        return store.entry(back.timeline(), new EntryId(Objects.requireNonNull(change.about())));
    }

    /** What the field was before the change, with the authors it had. */
    private Earlier earlier(TakingBack back, JournalEntry change) {
        return lastBefore(back, change, change.field()).map(Earlier::after).orElse(Earlier.UNSET);
    }

    /** Who had written what the change took away. */
    private MemberId writer(TakingBack back, JournalEntry change) {
        return member(lastBefore(back, change, change.field()).orElse(change));
    }

    /** Who had set what the change set anew: in a change of its own, or with the citation. */
    private MemberId setBefore(TakingBack back, JournalEntry change) {
        return member(lastBefore(back, change, change.field())
                .or(() -> lastBefore(back, change, "cited"))
                .orElse(change));
    }

    private static MemberId member(JournalEntry change) {
        return new MemberId(change.actor().member());
    }

    private Optional<JournalEntry> lastBefore(TakingBack back, JournalEntry change, String field) {
        return journal.lastChange(
                Subject.timeline(back.timeline().uuid()), change.target(), field, change.revision() - 1);
    }
}
