package sourceline.studio.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Actor;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.Words;

/**
 * What one command did.
 *
 * @param changes at least one, in the order in which they were made
 */
public record Deed(List<JournalEntry> changes) {

    private static final String PROPOSAL = "entry.propose-retraction";

    public Deed {
        changes = List.copyOf(changes);
    }

    private JournalEntry first() {
        return changes.getFirst();
    }

    public long revision() {
        return first().revision();
    }

    public String command() {
        return first().command();
    }

    public Actor actor() {
        return first().actor();
    }

    public Instant at() {
        return first().at();
    }

    public @Nullable String reason() {
        return first().reason();
    }

    /** The entry that it was about; empty where it was about several or none. */
    public Optional<UUID> about() {
        var entries = changes.stream()
                .flatMap(change -> Optional.ofNullable(change.about()).stream())
                .distinct()
                .toList();
        return entries.size() == 1 ? Optional.of(entries.getFirst()) : Optional.empty();
    }

    /** Where the house rules ask for two editors, the first one's command proposes only. */
    private boolean isProposal() {
        return changes().stream()
                .anyMatch(change ->
                        change.what().equals("retraction") && change.field().equals("proposed"));
    }

    /** In words: "Jana Ortiz rephrased the headline". */
    public String words(String name) {
        var key = "deed." + (isProposal() ? PROPOSAL : command());
        return Words.has(key) ? Words.say(key, name) : Words.say("deed.other", name, command());
    }

    /**
     * @param newestFirst changes of one chain without a gap; the last command's may be incomplete
     */
    public static List<Deed> of(List<JournalEntry> newestFirst) {
        var deeds = new ArrayList<Deed>();
        var changes = new ArrayList<JournalEntry>();
        for (var change : newestFirst) {
            if (!changes.isEmpty() && changes.getFirst().revision() != change.revision()) {
                deeds.add(new Deed(changes.reversed()));
                changes.clear();
            }
            changes.add(change);
        }
        if (!changes.isEmpty()) {
            deeds.add(new Deed(changes.reversed()));
        }
        return deeds;
    }
}
