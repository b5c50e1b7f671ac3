package sourceline.chronology;

import java.time.LocalDate;
import java.util.List;

/** What "since", "until", "by", "before" and "after" make of a date. */
final class Related {

    private Related() {}

    static Resolved to(Term.Kind relation, Resolved to) {
        List<Reading> readings = to.readings().stream()
                .map(reading -> new Reading(to(relation, reading.when()), reading.rule(), reading.cueSpan()))
                .toList();
        return new Resolved(to.timex(), readings);
    }

    private static When to(Term.Kind relation, When when) {
        LocalDate first = when.earliest().orElseThrow();
        LocalDate last = when.latest().orElseThrow();
        boolean single = !when.isOneOf() && !when.isInterval();
        return switch (relation) {
            case SINCE -> single ? When.edtf(when.edtf() + "/..") : when;
            case UNTIL -> single ? When.edtf("../" + when.edtf()) : when;
            case BY -> When.edtf(single ? "[.." + when.edtf() + "]" : "[.." + last + "]");
            case BEFORE -> When.edtf("[.." + first.minusDays(1) + "]");
            case AFTER -> When.edtf("[" + last.plusDays(1) + "..]");
            default -> when;
        };
    }
}
