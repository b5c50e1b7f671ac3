package sourceline.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A year, month, day or time in the parts that TimelineJS has, each as its digits; empty where it is not given. */
record PlainDate(String year, String month, String day, String hour, String minute, String second) {

    private static final Pattern PLAIN = Pattern.compile(
            "(-?\\d{4}|Y-?\\d{5,12})(?:-(0\\d|1[0-2])(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?(?:Z|[+-].*)?)?)?)?");

    static PlainDate of(LocalDate day) {
        return at(day, "", "");
    }

    static PlainDate at(LocalDate day, String hour, String minute) {
        return new PlainDate(
                Integer.toString(day.getYear()),
                Integer.toString(day.getMonthValue()),
                Integer.toString(day.getDayOfMonth()),
                hour,
                minute,
                "");
    }

    /** Reads EDTF; empty where TimelineJS has nothing like it. */
    static Optional<PlainDate> edtf(String edtf) {
        var matcher = PLAIN.matcher(edtf);
        return matcher.matches()
                ? Optional.of(new PlainDate(
                        matcher.group(1).replace("Y", ""),
                        number(matcher.group(2)),
                        number(matcher.group(3)),
                        number(matcher.group(4)),
                        number(matcher.group(5)),
                        number(matcher.group(6))))
                : Optional.empty();
    }

    private static String number(@Nullable String digits) {
        return digits == null ? "" : Integer.toString(Integer.parseInt(digits));
    }

    /** Whether TimelineJS drops this end as redundant: it compares no more than what is given of the start. */
    boolean isSaidBy(PlainDate start) {
        var said = start.parts();
        var own = parts();
        return own.size() >= said.size() && own.subList(0, said.size()).equals(said);
    }

    private List<String> parts() {
        return Stream.of(year, month, day, hour, minute, second)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
