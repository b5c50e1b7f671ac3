package sourceline.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A moment as somebody types it, by the clock of a zone. */
public record LocalMoment(LocalDateTime typed, ZoneId zone) {

    /**
     * Where clocks are put back and show the time twice, the first.
     *
     * @throws NoSuchTime if clocks are put forward past it
     */
    public Instant instant() {
        var forward = zone.getRules().getTransition(typed);
        if (forward != null && forward.isGap()) {
            throw new NoSuchTime(
                    forward.getDateTimeBefore().toLocalTime(),
                    forward.getDateTimeAfter().toLocalTime());
        }
        return typed.atZone(zone).toInstant();
    }

    /** Whether clocks show it twice. */
    public boolean isTwice() {
        return zone.getRules().getValidOffsets(typed).size() > 1;
    }
}
