package sourceline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sourceline.journal.JournalEntry;

/** Turns the changes of one step round, the last one first. */
@Component
class StepBack {

    private final EntryBack entries;
    private final HeaderBack header;
    private final ApplicationEventPublisher events;

    StepBack(EntryBack entries, HeaderBack header, ApplicationEventPublisher events) {
        this.entries = entries;
        this.header = header;
        this.events = events;
    }

    /**
     * @param changes of the step, in the order in which they were made
     * @throws LaterWork if something would go that others did later
     */
    void invert(TakingBack back, List<JournalEntry> changes) {
        var begun = begun(changes);
        for (var change : changes.reversed()) {
            switch (change.what()) {
                case "entry", "citation" -> {
                    if (!begun.contains(change.about())) {
                        entries.invert(back, change);
                    } else if (change.field().equals("created")) {
                        entries.takeAway(back, change);
                    }
                }
                case "strand", "period", "timeline" -> header.invert(back, change);
                default -> {
                    back.later(change).ifPresent(back::lose);
                    events.publishEvent(new TakenBack(back.act(), back.timeline(), change));
                }
            }
        }
        back.requireNothingLost();
    }

    private static Set<UUID> begun(List<JournalEntry> changes) {
        return changes.stream()
                .filter(change ->
                        change.what().equals("entry") && change.field().equals("created"))
                .map(JournalEntry::about)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
