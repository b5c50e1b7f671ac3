package sourceline.studio.administration;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import sourceline.newsroom.Role;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** Which roles somebody has, each with what it allows. */
class RolesField extends CheckboxGroup<Role> {

    RolesField() {
        super(Words.say("roles.label"));
        FieldNames.name("roles", this);
        addClassName("administration-roles");
        setItems(Role.values());
        setRenderer(new ComponentRenderer<>(role -> {
            var meaning = new Span(Names.ROLES.meaning(role));
            meaning.addClassName("sl-quiet");
            var item = new Span(new Span(Names.ROLES.of(role)), meaning);
            item.addClassName("administration-choice");
            return item;
        }));
    }
}
