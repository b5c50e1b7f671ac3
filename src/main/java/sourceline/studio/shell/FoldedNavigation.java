package sourceline.studio.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;
import sourceline.studio.parts.Words;

/** The navigation behind a button, for narrow screens and for screens that need the header for themselves. */
class FoldedNavigation extends Div {

    FoldedNavigation(List<Anchor> places) {
        addClassName("sl-folded");
        Button button = new Button(VaadinIcon.MENU.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.say("shell.navigation"));

        Nav nav = new Nav();
        nav.addClassName("sl-folded-nav");
        nav.getElement().setAttribute("aria-label", Words.say("shell.navigation"));
        Popover popover = new Popover(nav);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setAriaLabel(Words.say("shell.navigation"));
        popover.setAutofocus(true);
        places.forEach(place -> {
            place.getElement().addEventListener("click", click -> popover.close());
            nav.add(place);
        });
        add(button, popover);
    }
}
