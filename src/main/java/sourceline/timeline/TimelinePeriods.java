package sourceline.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.Act;
import sourceline.journal.Effect;

/** The periods of one timeline. */
final class TimelinePeriods {

    static final int LIMIT = 50;

    /** A period as the journal has it; when as EDTF. */
    private record Described(String name, String when) {}

    private final Timeline timeline;
    private final List<Period> all;

    TimelinePeriods(Timeline timeline, List<Period> all) {
        this.timeline = timeline;
        this.all = all;
    }

    /**
     * @throws TooMany if there is no room for it
     */
    PeriodId add(Act act, String name, When when) {
        return add(act, PeriodId.random(), name, when);
    }

    /**
     * Puts a period back that was removed.
     *
     * @param removed as the journal has it
     */
    void bringBack(Act act, PeriodId id, String removed) {
        var described = Json.read(removed, Described.class);
        add(act, id, described.name(), When.edtf(described.when()));
    }

    private PeriodId add(Act act, PeriodId id, String name, When when) {
        if (all.size() >= LIMIT) {
            throw new TooMany("periods", LIMIT);
        }
        var period = new Period(timeline, id, TextField.PERIOD_NAME.accept(name), when);
        all.add(period);
        record(act, id, "created", null, describe(period));
        return id;
    }

    /** Whether there is one of this name and these days. */
    boolean has(String name, When when) {
        var accepted = TextField.PERIOD_NAME.accept(name);
        return all.stream()
                .anyMatch(period ->
                        period.name().equals(accepted) && period.when().equals(when));
    }

    void change(Act act, PeriodId id, String name, When when) {
        var period = period(id);
        var before = describe(period);
        period.change(TextField.PERIOD_NAME.accept(name), when);
        var after = describe(period);
        if (!before.equals(after)) {
            record(act, id, "changed", before, after);
        }
    }

    /** Sets a period to what it was, as the journal has it. */
    void restore(Act act, PeriodId id, String value) {
        var described = Json.read(value, Described.class);
        change(act, id, described.name(), When.edtf(described.when()));
    }

    void remove(Act act, PeriodId id) {
        var period = period(id);
        all.remove(period);
        record(act, id, "removed", describe(period), null);
    }

    boolean has(PeriodId id) {
        return find(id).isPresent();
    }

    List<PeriodState> states() {
        return all.stream()
                .map(Period::state)
                .sorted(Comparator.comparing(PeriodState::when, When.ORDER))
                .toList();
    }

    private void record(Act act, PeriodId id, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of("period", id.uuid(), field, before, after));
        timeline.touch("periods", act);
    }

    private static String describe(Period period) {
        return Json.write(new Described(period.name(), period.when().edtf()));
    }

    private Period period(PeriodId id) {
        return find(id).orElseThrow(() -> new NoSuchPeriod(id));
    }

    private Optional<Period> find(PeriodId id) {
        return all.stream().filter(period -> period.id().equals(id)).findFirst();
    }
}
