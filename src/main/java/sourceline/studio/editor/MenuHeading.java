package sourceline.studio.editor;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import sourceline.studio.parts.Words;

/** Says in a menu what the items below it have in common. */
final class MenuHeading extends Span {

    private MenuHeading(String key) {
        super(Words.say(key));
        addClassName("sl-menu-heading");
    }

    static void in(SubMenu items, String key) {
        items.addItem(new MenuHeading(key)).setEnabled(false);
    }
}
