package sourceline.chronology;

import java.util.List;

/** The TIMEX3 value of an expression and what it can mean. */
record Resolved(String timex, List<Reading> readings) {

    static Resolved noDate(String timex) {
        return new Resolved(timex, List.of());
    }
}
