package sourceline.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The persons whom an entry concerns: a set, in the order in which they were named. */
final class Persons {

    static final int LIMIT = 50;

    private Persons() {}

    static List<String> accept(List<String> wanted) {
        var accepted = new LinkedHashSet<String>();
        for (var person : wanted) {
            accepted.add(TextField.PERSON.accept(person).replaceAll("\\s+", " "));
        }
        return within(accepted);
    }

    /** What somebody added and took away since the base, applied to what is there now. */
    static List<String> merge(List<String> base, List<String> wanted, List<String> now) {
        var merged = new LinkedHashSet<>(now);
        base.stream().filter(person -> !wanted.contains(person)).forEach(merged::remove);
        wanted.stream().filter(person -> !base.contains(person)).forEach(merged::add);
        // Without a change by somebody else the writer's own order stands.
        return merged.equals(new LinkedHashSet<>(wanted)) ? wanted : within(merged);
    }

    private static List<String> within(Set<String> persons) {
        if (persons.size() > LIMIT) {
            throw new TooMany("persons", LIMIT);
        }
        return List.copyOf(persons);
    }
}
