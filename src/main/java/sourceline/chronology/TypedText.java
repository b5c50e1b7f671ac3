package sourceline.chronology;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import sourceline.chronology.NotADate.Reason;

/** What somebody typed, and in which language: turns the dates in it into EDTF and tells refusals in its terms. */
record TypedText(String text, Locale locale) {

    /**
     * A date as EDTF; of a month of another calendar its first or last day.
     *
     * @param whole what is said of the whole expression
     */
    String edtf(TypedDay day, boolean first, Qualification whole) {
        String sign = whole.and(day.qualification()).sign();
        if (day.ownCalendar()) {
            return ownCalendarDay(day, first) + sign;
        }
        String date = day.year()
                + (day.month().isEmpty() ? "" : "-" + day.month())
                + (day.day().isEmpty() ? "" : "-" + day.day());
        if (day.weekday() > 0) {
            checkWeekday(day, When.edtf(date));
        }
        return date + sign;
    }

    private void checkWeekday(TypedDay day, When when) {
        LocalDate date = when.earliest().orElseThrow();
        if (!when.latest().equals(when.earliest())) {
            throw day.refuse(Reason.NOT_UNDERSTOOD, text, day.typed());
        }
        if (date.getDayOfWeek().getValue() != day.weekday()) {
            throw day.refuse(
                    Reason.OTHER_WEEKDAY,
                    text,
                    DayOfWeek.of(day.weekday()).getDisplayName(TextStyle.FULL_STANDALONE, locale),
                    date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale));
        }
    }

    String ownCalendarDay(TypedDay day, boolean first) {
        if (!day.year().matches("\\d{4}")) {
            throw day.refuse(Reason.NOT_UNDERSTOOD, text, day.typed());
        }
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, ULocale.forLocale(locale));
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(Calendar.YEAR, Integer.parseInt(day.year()));
        calendar.set(Calendar.MONTH, Integer.parseInt(day.month()) - 1);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        try {
            int number = !day.day().isEmpty()
                    ? Integer.parseInt(day.day())
                    : first ? 1 : calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
            calendar.set(Calendar.DAY_OF_MONTH, number);
            LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
            if (day.weekday() > 0) {
                checkWeekday(day, When.edtf(date.toString()));
            }
            return date.toString();
        } catch (IllegalArgumentException e) {
            throw day.refuse(Reason.NO_SUCH_DAY, text, day.typed());
        }
    }

    boolean hasOwnCalendar() {
        return !(Calendar.getInstance(ULocale.forLocale(locale)) instanceof GregorianCalendar);
    }

    NotADate notUnderstood() {
        return new NotADate(Reason.NOT_UNDERSTOOD, text, 0, text.strip());
    }

    NotADate notUnderstood(Token token) {
        return new NotADate(Reason.NOT_UNDERSTOOD, text, token.start(), text.substring(token.start(), token.end()));
    }

    /** A refusal of the EDTF that was put together, told of what was typed. */
    NotADate inWords(NotADate refusal, int start) {
        String[] values = refusal.reason() == Reason.END_BEFORE_START
                ? refusal.values().stream()
                        .map(edtf -> WhenText.label(When.edtf(edtf), locale))
                        .toArray(String[]::new)
                : refusal.values().toArray(String[]::new);
        return new NotADate(refusal.reason(), text, start, values);
    }
}
