package sourceline.studio.parts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.Locale;

/** A day and a time to be picked or typed: days as everywhere, and a clock of twenty-four hours. */
public class MomentField extends DateTimePicker {

    public MomentField(String label) {
        super(label);
        setDatePickerI18n(DayField.typed());
        setLocale(Locale.UK);
    }
}
