package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.jspecify.annotations.Nullable;
import sourceline.publication.EntryPlan;
import sourceline.publication.NoticeNeed;
import sourceline.publication.PendingRetraction;
import sourceline.publication.PublishedNotice.Kind;
import sourceline.studio.parts.Words;

/**
 * What an editor can tell readers about an entry that they have: the one or two things most likely wanted as buttons, the
 * rest in a menu. Empty where there is nothing to tell, or for whom.
 */
class NoticeActions extends Div {

    private @Nullable MenuBar more;
    private int buttons;

    NoticeActions(Plan plan, EntryPlan entry, NoticeForms forms) {
        addClassName("sl-actions");
        var isWithReaders = entry.before() != null || entry.withheld() != null;
        if (!plan.editor() || !isWithReaders) {
            return;
        }
        if (entry.withheld() == Kind.REMOVAL) {
            button("erase", () -> forms.erase(entry));
            return;
        }
        if (entry.withheld() == Kind.RETRACTION) {
            menu("remove", () -> forms.remove(entry));
            return;
        }
        if (entry.isReady() && entry.before() != null) {
            offer(NoticeNeed.CLARIFICATION, entry, "clarify", () -> forms.clarify(entry));
            offer(NoticeNeed.UPDATE, entry, "update", () -> forms.update(entry));
            if (entry.need() == NoticeNeed.NONE) {
                menu("correct", () -> forms.correct(entry));
            } else {
                button("correct", () -> forms.correct(entry));
            }
        }
        if (entry.withheld() == Kind.HOLD) {
            button("lift", () -> forms.lift(entry));
        } else {
            button("hold", () -> forms.hold(entry));
        }
        plan.retraction(entry)
                .ifPresentOrElse(
                        pending -> answer(plan, entry, pending, forms),
                        () -> menu("retract", () -> forms.retract(entry)));
        menu("remove", () -> forms.remove(entry));
    }

    /** What readers seem to be owed is a button; whether it is a correction after all, only the editor can tell. */
    private void offer(NoticeNeed need, EntryPlan entry, String kind, Runnable act) {
        if (entry.need() == need) {
            button(kind, act);
        } else {
            menu(kind, act);
        }
    }

    /** Whoever proposed it cannot confirm it, but think again. */
    private void answer(Plan plan, EntryPlan entry, PendingRetraction pending, NoticeForms forms) {
        if (plan.isMine(pending)) {
            button("withdraw-retraction", () -> forms.withdrawRetraction(entry));
        } else {
            button("confirm-retraction", () -> forms.confirmRetraction(entry, pending));
            button("decline-retraction", () -> forms.withdrawRetraction(entry));
        }
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void button(String kind, Runnable act) {
        var button = new Button(Words.say("notice." + kind + ".action"), click -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        addComponentAtIndex(buttons++, button);
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
