package sourceline.studio.many;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Supplier;
import sourceline.studio.parts.Words;

/** The steps that this member may take with everything that a screen lists; each of the entries can be left out. */
public class ManyMenu extends MenuBar {

    private final MenuItem all = addItem(Words.say("many.listed"));

    /**
     * @param listed what the screen lists when a step is chosen
     */
    public ManyMenu(ManyServices services, Supplier<Selection> listed) {
        var steps = new ManySteps(services);
        addClassName("sl-many-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        if (services.mayApprove()) {
            all.getSubMenu().addItem(Words.say("many.approve"), click -> steps.approve(listed.get()));
        }
        all.getSubMenu().addItem(Words.say("many.respell"), click -> steps.respell(listed.get()));
        setVisible(services.mayCheck());
    }

    /** As a sign that says its words when somebody points at it, where there is little room. */
    public ManyMenu small() {
        all.removeAll();
        all.add(VaadinIcon.TASKS.create());
        all.setAriaLabel(Words.say("many.listed"));
        setTooltipText(all, Words.say("many.listed"));
        return this;
    }
}
