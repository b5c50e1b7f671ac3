package sourceline.studio.check;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.Words;

/** By whom somebody's words came, from the speaker to the article, a field a link. */
class ChainEditor extends Div implements HasValidation {

    private final Div links = new Div();
    private final Button more =
            new Button(Words.say("chain.more"), click -> addLink("").focus());
    private final Div error = new Div();

    ChainEditor() {
        addClassName("check-chain");
        var label = new Span(Words.say("chain.label"));
        label.addClassName("check-label");
        links.addClassName("check-links");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        error.addClassName("check-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        getElement().setAttribute("role", "group").setAttribute("aria-label", label.getText());
        add(label, links, more, error);
    }

    boolean isEmpty() {
        return value().isEmpty();
    }

    void setValue(List<String> chain) {
        links.removeAll();
        chain.forEach(this::addLink);
    }

    private TextField addLink(String link) {
        var field = new TextField();
        field.setAriaLabel(Words.say("chain.link", links.getComponentCount() + 1));
        field.setValue(link);
        field.addValueChangeListener(change -> setInvalid(false));
        var row = new Div(field);
        var remove = new Button("×");
        remove.addClickListener(click -> links.remove(row));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Words.say("chain.remove"));
        row.add(remove);
        row.addClassName("check-link");
        links.add(row);
        return field;
    }

    List<String> value() {
        return links.getChildren()
                .flatMap(row -> row.getChildren())
                .filter(TextField.class::isInstance)
                .map(field -> ((TextField) field).getValue())
                .filter(link -> !link.isBlank())
                .toList();
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
