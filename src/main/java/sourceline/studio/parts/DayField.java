package sourceline.studio.parts;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day to be picked or typed, shown as days are shown everywhere. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        setI18n(typed());
        setLocale(Words.locale());
        setClearButtonVisible(true);
    }

    /** How a day may be typed, for every field that takes one. */
    public static DatePickerI18n typed() {
        return new DatePickerI18n()
                .setDateFormats(Moment.DAY_PATTERN, "yyyy-MM-dd", "d.M.yyyy")
                .setBadInputErrorMessage(Words.say("day.not-a-day"));
    }
}
