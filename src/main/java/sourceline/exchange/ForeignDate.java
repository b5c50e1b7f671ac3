package sourceline.exchange;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import sourceline.timeline.WhenBasis;

/**
 * A date out of another program's parts. What is no date is refused, never bent: the entry then has none, and the words of the file
 * stay as the basis of one that somebody is still to give.
 *
 * @param when null where there is none
 */
record ForeignDate(@Nullable When when, WhenBasis basis) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}");
    private static final Pattern BEGIN_OF_DAY = Pattern.compile("0?0:00(:00)?");
    private static final Pattern END_OF_DAY = Pattern.compile("23:59(:\\d\\d)?");

    /** Year, month, day and time as they stand in the file; empty where they are not given. */
    record Parts(String year, String month, String day, String time) {

        static final Parts NONE = new Parts("", "", "", "");

        boolean isEmpty() {
            return year.isEmpty() && month.isEmpty() && day.isEmpty() && time.isEmpty();
        }

        private String words() {
            return "%s %s %s %s".formatted(year, month, day, time).strip().replaceAll(" +", " ");
        }

        private String edtf() {
            var edtf = new StringBuilder(year(year));
            if (!month.isEmpty()) {
                edtf.append('-').append(two(month));
                if (!day.isEmpty()) {
                    edtf.append('-').append(two(day));
                }
            }
            return edtf.toString();
        }

        private static String year(String year) {
            if (!NUMBER.matcher(year).matches()) {
                return year;
            }
            var number = Long.parseLong(year);
            var digits = "%04d".formatted(Math.abs(number));
            return (digits.length() > 4 ? "Y" : "") + (number < 0 ? "-" : "") + digits;
        }

        private static String two(String number) {
            return number.length() == 1 ? "0" + number : number;
        }
    }

    /**
     * @param display the date as the file has it in words; empty where it has none
     * @param notes takes what does not come in as it stands
     */
    static ForeignDate of(Parts start, Parts end, String display, Locale language, List<ImportNote> notes) {
        if (start.isEmpty()) {
            return ofWords(display, language, notes);
        }
        var said = (start.words() + (end.isEmpty() ? "" : " – " + end.words()) + " " + display).strip();
        try {
            var plain = plain(start, end, notes);
            var when = honest(plain, display, language, notes);
            if (start.year().startsWith("-")) {
                notes.add(ImportNote.of("when", "before-christ", start.year(), when.edtf()));
            }
            return new ForeignDate(when, display.isEmpty() ? WhenBasis.NONE : restingOn(null, display));
        } catch (NotADate refused) {
            notes.add(ImportNote.of(refused));
            notes.add(ImportNote.of("when", "undated", said));
            return new ForeignDate(null, restingOn(said, null));
        }
    }

    /** A date in EDTF or in words. */
    static ForeignDate ofWords(String display, Locale language, List<ImportNote> notes) {
        if (display.isEmpty()) {
            notes.add(ImportNote.of("when", "no-date-given"));
            return new ForeignDate(null, WhenBasis.NONE);
        }
        try {
            var when = When.read(display, language);
            if (when.edtf().equals(display)) {
                return new ForeignDate(when, WhenBasis.NONE);
            }
            notes.add(ImportNote.of("when", "read", display, when.edtf()));
            return new ForeignDate(when, restingOn(display, null));
        } catch (NotADate refused) {
            notes.add(ImportNote.of(refused));
            notes.add(ImportNote.of("when", "undated", display));
            return new ForeignDate(null, restingOn(display, null));
        }
    }

    private static When plain(Parts start, Parts end, List<ImportNote> notes) {
        if (!start.month().isEmpty() || start.day().isEmpty()) {
            var edtf = start.edtf();
            if (!end.isEmpty() && !end.edtf().equals(edtf)) {
                if (!start.time().isEmpty() || !end.time().isEmpty()) {
                    notes.add(ImportNote.of("when", "times-dropped", start.time(), end.time()));
                }
                return When.edtf(edtf + "/" + end.edtf());
            }
            if (BEGIN_OF_DAY.matcher(start.time()).matches()
                    && END_OF_DAY.matcher(end.time()).matches()) {
                return When.edtf(edtf);
            }
            if (!end.time().isEmpty() && !end.time().equals(start.time())) {
                notes.add(ImportNote.of("when", "end-time-dropped", end.time()));
            }
            return start.time().isEmpty() ? When.edtf(edtf) : When.read(edtf + " " + start.time(), Locale.ENGLISH);
        }
        // A day of no month: read for the refusal that says so.
        return When.edtf(start.year() + "--" + start.day());
    }

    /** What the words say, where they say the same days more honestly: "some time", "about". */
    private static When honest(When plain, String display, Locale language, List<ImportNote> notes) {
        if (display.isEmpty()) {
            return plain;
        }
        try {
            var read = When.read(display, language);
            if (read.earliest().equals(plain.earliest()) && read.latest().equals(plain.latest())) {
                return read;
            }
        } catch (NotADate freeText) {
            // its words stay, as those of other days do
        }
        notes.add(ImportNote.of("when", "display-kept", display));
        return plain;
    }

    private static WhenBasis restingOn(@Nullable String words, @Nullable String note) {
        return new WhenBasis(words, null, null, null, null, note);
    }
}
