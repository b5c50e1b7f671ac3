package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.jspecify.annotations.Nullable;
import sourceline.publication.EntryPlan;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.studio.parts.Words;

/**
 * What an editor can tell readers about an entry that they have: the one or two things most likely wanted as buttons, the
 * rest in a menu. Empty where there is nothing to tell, or for whom.
 */
class NoticeActions extends Div {

    private @Nullable MenuBar more;

    NoticeActions(Plan plan, EntryPlan entry, NoticeForms forms) {
        addClassName("sl-actions");
        var isWithReaders = entry.before() != null || entry.withheld() != null;
        if (!plan.editor() || !isWithReaders || entry.withheld() == Kind.REMOVAL) {
            return;
        }
        if (entry.withheld() == Kind.RETRACTION) {
            menu("remove", () -> forms.remove(entry));
            return;
        }
        if (entry.isReady() && entry.before() != null) {
            button("correct", () -> forms.correct(entry));
            menu("clarify", () -> forms.clarify(entry));
            menu("update", () -> forms.update(entry));
        }
        if (entry.withheld() == Kind.HOLD) {
            button("lift", () -> forms.lift(entry));
        } else {
            button("hold", () -> forms.hold(entry));
        }
        if (plan.retraction(entry).isPresent()) {
            button("confirm-retraction", () -> forms.confirmRetraction(entry));
            menu("withdraw-retraction", () -> forms.withdrawRetraction(entry));
        } else {
            menu("retract", () -> forms.retract(entry));
        }
        menu("remove", () -> forms.remove(entry));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void button(String kind, Runnable act) {
        var button = new Button(Words.say("notice." + kind + ".action"), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        add(button);
    }

    private void menu(String kind, Runnable act) {
        var bar = more;
        if (bar == null) {
            bar = new MenuBar();
            bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
            bar.addItem(Words.say("notice.more"));
            more = bar;
        }
        bar.getItems().getFirst().getSubMenu().addItem(Words.say("notice." + kind + ".action"), click -> act.run());
        add(bar);
    }
}
