package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.Arrival;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.verification.Mark;

/**
 * Something to be ticked off: what it is, and the four marks that it can be given. The keys 1 to 4 give them, in the
 * browser ({@code check.js}); a refusal about it is shown below it.
 */
class Tick extends Div implements HasValidation, Focusable<Tick> {

    /**
     * What is ticked off.
     *
     * @param identity words and all: the same again means that a mark on it still holds
     * @param refusedAs the field that a refusal about it names
     * @param field the field of the entry that it is sent back for
     * @param name for those who do not see what the marks stand below
     * @param words to be named when the source does not say them
     */
    record Subject(String identity, String refusedAs, String field, String name, String words) {}

    private final Subject subject;
    private final Ticks ticks;
    private final Map<Mark, NativeButton> buttons = new EnumMap<>(Mark.class);
    private final Div marks = new Div();
    private final Button notSaid;
    private final Div error = new Div();
    private @Nullable Mark mark;

    Tick(Subject subject, Ticks ticks, Component... what) {
        this.subject = subject;
        this.ticks = ticks;
        this.notSaid = new Button(Words.say("check.not-said"), click -> ticks.sendBack(this));
        notSaid.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("check-tick");
        getElement().setAttribute("data-about", subject.field());
        error.addClassName("check-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        marks.addClassName("check-marks");
        marks.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", subject.name());
        for (var each : Mark.values()) {
            var button = button(each);
            buttons.put(each, button);
            marks.add(button);
        }
        add(what);
        add(marks, notSaid, error);
        show();
    }

    private NativeButton button(Mark each) {
        var key = new Span(Integer.toString(each.ordinal() + 1));
        key.getElement().setAttribute("aria-hidden", "true");
        var button = new NativeButton();
        button.add(key, new Span(Words.say("mark." + key(each))));
        button.addClickListener(click -> give(each));
        button.getElement().setAttribute("type", "button").setAttribute("role", "radio");
        button.getElement().setAttribute("data-mark", key(each));
        return button;
    }

    private static String key(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Subject subject() {
        return subject;
    }

    Optional<Mark> mark() {
        return Optional.ofNullable(mark);
    }

    /** What the member found. */
    private void give(Mark given) {
        keep(given);
        setInvalid(false);
        if (given == Mark.NOT_IN_SOURCE) {
            notSaid.focus();
        }
        ticks.changed();
    }

    /** Takes over what was found before. */
    void keep(Mark given) {
        mark = given;
        show();
    }

    /** For reading only: with the mark that a check gave, or without any. */
    void seal(@Nullable Mark given) {
        mark = given;
        show();
        notSaid.setVisible(false);
        marks.setVisible(given != null);
        buttons.forEach((each, button) -> button.setVisible(each == given));
        buttons.values().forEach(button -> button.setEnabled(false));
    }

    private void show() {
        // Of several with one name, a refusal is meant for the first that bars the verdict.
        var done = mark != null && mark != Mark.NOT_IN_SOURCE;
        FieldNames.name(done ? subject.refusedAs() + " done" : subject.refusedAs(), this);
        notSaid.setVisible(mark == Mark.NOT_IN_SOURCE);
        getElement().setAttribute("data-given", mark == null ? "" : key(mark));
        buttons.forEach((each, button) -> {
            button.getElement().setAttribute("aria-checked", Boolean.toString(each == mark));
            button.getElement().setAttribute("tabindex", isTabStop(each) ? "0" : "-1");
        });
    }

    private boolean isTabStop(Mark each) {
        return mark == null ? each.ordinal() == 0 : each == mark;
    }

    @Override
    public void focus() {
        getElement().executeJs("this.querySelector('[role=radio][tabindex=\"0\"]')?.focus()");
    }

    /** Where a member begins who has just come to the screen. */
    void beginHere() {
        Arrival.at(this, "[role=radio][tabindex='0']");
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message == null ? "" : message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
