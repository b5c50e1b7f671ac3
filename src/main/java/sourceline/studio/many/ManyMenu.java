package sourceline.studio.many;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Supplier;
import sourceline.studio.parts.Words;

/** The steps that this member may take with everything that a screen lists; each of the entries can be left out. */
public class ManyMenu extends MenuBar {

    /**
     * @param listed what the screen lists when a step is chosen
     */
    public ManyMenu(ManyServices services, Supplier<Selection> listed) {
        var steps = new ManySteps(services);
        addClassName("sl-many-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var all = addItem(Words.say("many.listed"));
        if (services.mayApprove()) {
            all.getSubMenu().addItem(Words.say("many.approve"), click -> steps.approve(listed.get()));
        }
        all.getSubMenu().addItem(Words.say("many.respell"), click -> steps.respell(listed.get()));
        setVisible(services.mayCheck());
    }
}
