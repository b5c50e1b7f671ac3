package sourceline.studio.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;

/**
 * Which field of a form goes by which name in a {@link sourceline.journal.Refused}, so that a refusal is shown at the
 * field and what was typed stays in it.
 */
public final class FieldNames {

    private static final String NAME = FieldNames.class.getName();

    private FieldNames() {}

    /** Names a field; a refusal shown at it goes when its value changes. */
    public static <F extends Component & HasValidation> F name(String name, F field) {
        ComponentUtil.setData(field, NAME, name);
        if (field instanceof HasValue<?, ?> hasValue) {
            hasValue.addValueChangeListener(change -> field.setInvalid(false));
        }
        return field;
    }

    /** The name of a field; empty for what is none. */
    public static Optional<String> nameOf(Component component) {
        return Optional.ofNullable((String) ComponentUtil.getData(component, NAME));
    }

    /**
     * Shows a message at the field of that name which is nearest to a component: beside it, then in what surrounds it.
     *
     * @return whether there is one
     */
    public static boolean showAt(Component near, String name, String message) {
        Optional<Component> field = Optional.empty();
        for (Optional<Component> around = Optional.of(near);
                field.isEmpty() && around.isPresent();
                around = around.get().getParent()) {
            field = find(around.get(), name);
        }
        field.ifPresent(found -> {
            HasValidation validation = (HasValidation) found;
            validation.setManualValidation(true);
            validation.setErrorMessage(message);
            validation.setInvalid(true);
            if (found instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            // With the message, which is drawn below the field in the next frame and is as high as it is in the one
            // after.
            found.getElement()
                    .executeJs(
                            "requestAnimationFrame(() => requestAnimationFrame(() => this.scrollIntoView({block: 'nearest'})))");
        });
        return field.isPresent();
    }

    private static Optional<Component> find(Component in, String name) {
        if (name.equals(ComponentUtil.getData(in, NAME))) {
            return in.isVisible() ? Optional.of(in) : Optional.empty();
        }
        return in.getChildren().flatMap(child -> find(child, name).stream()).findFirst();
    }
}
