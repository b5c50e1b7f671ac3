package sourceline.timeline;

import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/** Takes back what a step did to the timeline itself: its title and the like, its strands, its periods. */
@Component
class HeaderBack {

    private final TimelineStore store;
    private final SignedIn signedIn;

    HeaderBack(TimelineStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    /**
     * @throws AccessDeniedException if it is the address, and whoever changed it is no editor any more
     */
    void invert(TakingBack back, JournalEntry change) {
        var timeline = store.timeline(back.timeline());
        switch (change.what()) {
            case "strand" -> strand(back, timeline.strands(), new StrandId(change.target()), change);
            case "period" -> period(back, timeline.periods(), new PeriodId(change.target()), change);
            default -> header(back, timeline, change);
        }
    }

    private void header(TakingBack back, Timeline timeline, JournalEntry change) {
        if (change.field().equals("slug") && !signedIn.has(Role.EDITOR)) {
            throw new AccessDeniedException("only editors move a timeline to another address");
        }
        if (!change.field().equals(OwnSteps.MOOT)) {
            back.later(change).ifPresent(back::lose);
            timeline.restore(back.act(), change.field(), before(change));
        }
    }

    private void strand(TakingBack back, TimelineStrands strands, StrandId id, JournalEntry change) {
        var there = strands.has(id);
        switch (change.field()) {
            case "removed" -> {
                if (!there) {
                    strands.bringBack(back.act(), id, before(change));
                }
            }
            case "created" -> {
                if (there) {
                    takeAway(back, strands, id);
                }
            }
            default -> {
                if (there) {
                    back.later(change).ifPresent(back::lose);
                    strands.restore(back.act(), id, change.field(), before(change));
                }
            }
        }
    }

    /** A strand goes, and what stood in it stands in none. */
    private void takeAway(TakingBack back, TimelineStrands strands, StrandId id) {
        back.laterTo(id.uuid()).ifPresent(back::lose);
        for (var entry : store.entriesIn(back.timeline(), id)) {
            back.later(entry.id().uuid(), EntryField.STRAND.key()).ifPresent(later -> back.lose(later, ""));
            entry.leaveStrand(back.act());
        }
        strands.remove(back.act(), id, 0);
    }

    private static void period(TakingBack back, TimelinePeriods periods, PeriodId id, JournalEntry change) {
        var there = periods.has(id);
        if (change.field().equals("removed")) {
            if (!there) {
                periods.bringBack(back.act(), id, before(change));
            }
        } else if (there) {
            back.laterTo(id.uuid()).ifPresent(back::lose);
            if (change.field().equals("created")) {
                periods.remove(back.act(), id);
            } else {
                periods.restore(back.act(), id, before(change));
            }
        }
    }

    private static String before(JournalEntry change) {
        return Objects.requireNonNullElse(change.before(), "");
    }
}
