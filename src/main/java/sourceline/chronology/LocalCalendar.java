package sourceline.chronology;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Days of the calendar that is usual in a locale, by ICU. */
record LocalCalendar(ULocale locale) {

    private static final long DAY = 86_400_000L;

    static LocalCalendar of(Locale locale) {
        return new LocalCalendar(ULocale.forLocale(locale));
    }

    /** Whether it is another one than the Gregorian. */
    boolean isOwn() {
        return !(calendar() instanceof GregorianCalendar);
    }

    /** The year that a day lies in. */
    int year(LocalDate day) {
        Calendar calendar = calendar();
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        return calendar.get(Calendar.YEAR);
    }

    /** The month or year of the day, or one near it: some day within. */
    Optional<When> period(LocalDate day, Said.Period period) {
        Calendar calendar = calendar();
        calendar.setTimeInMillis(day.toEpochDay() * DAY);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        calendar.add(period.unit() == Unit.YEAR ? Calendar.YEAR : Calendar.MONTH, period.step());
        int month = period.unit() == Unit.YEAR ? 0 : calendar.get(Calendar.MONTH) + 1;
        return when(calendar.get(Calendar.YEAR), month, 0);
    }

    /** The day, or of a month or year (0 where not given) "some day within"; empty if there is none. */
    Optional<When> when(int year, int month, int day) {
        if (month > 0 && day > 0) {
            return day(year, month, day).map(LocalDate::toString).map(When::edtf);
        }
        Optional<LocalDate> first = day(year, Math.max(1, month), 1);
        Optional<LocalDate> next = month == 0 || month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
        return first.flatMap(from -> next.map(to -> When.edtf("[" + from + ".." + to.minusDays(1) + "]")));
    }

    private Optional<LocalDate> day(int year, int month, int day) {
        Calendar calendar = calendar();
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY)));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }

    private Calendar calendar() {
        return Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    }
}
