package sourceline.studio.queue;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import sourceline.chronology.WhenText;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.review.QueueItem;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;

/** What became of something that was announced: another entry tells it, or this one is no longer only planned. */
class HappenedDialog extends Dialog {

    private final QueueServices services;
    private final QueueItem item;
    private final ComboBox<EntryState> telling =
            FieldNames.name("follow-up", new ComboBox<>(Words.say("happened.entry")));

    HappenedDialog(QueueServices services, QueueItem item) {
        this.services = services;
        this.item = item;
        var timeline = services.live().current(item.timeline()).state();
        setHeaderTitle(Words.say("work.did-it-happen"));
        addClassName("sl-dialog");
        setWidth("min(560px, 96vw)");
        telling.setItems(timeline.entries().stream()
                .filter(entry ->
                        !entry.deleted() && !entry.planned() && !entry.id().equals(item.entry()))
                .toList());
        telling.setItemLabelGenerator(HappenedDialog::label);
        telling.setWidthFull();
        var write = new Anchor(Places.entry(timeline.slug(), item.entry()), Words.say("happened.write"));
        write.getElement().setAttribute("router-link", true);
        write.getElement().addEventListener("click", click -> close());
        var tell = new Button(Words.say("happened.tell"), click -> tell());
        tell.addThemeVariants(ButtonVariant.PRIMARY);
        var told = new Div(new H3(Words.say("happened.told")), telling, tell, write);
        var unplan = new Button(Words.say("happened.unplan.do"), click -> unplan());
        var same = new Div(
                new H3(Words.say("happened.unplan")), new Paragraph(Words.say("happened.unplan.means")), unplan);
        told.addClassName("sl-form");
        same.addClassName("sl-form");
        add(new Paragraph(item.headline()), told, same);
        var cancel = new Button(Words.say("action.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel);
    }

    private static String label(EntryState entry) {
        var when = entry.when();
        return when == null
                ? entry.headline()
                : Words.say("happened.dated", WhenText.describe(when, Words.locale()), entry.headline());
    }

    private void tell() {
        if (telling.isEmpty()) {
            throw new Refused("follow-up-missing", "follow-up");
        }
        services.handling()
                .followUp(
                        OpId.random(),
                        item.timeline(),
                        item.entry(),
                        telling.getValue().id());
        close();
        Toast.done(Words.say("happened.was-told"));
    }

    private void unplan() {
        services.entries().unplan(OpId.random(), item.timeline(), item.entry());
        close();
        Toast.undoable(
                Words.say("happened.unplanned"),
                () -> services.entries().plan(OpId.random(), item.timeline(), item.entry()));
    }
}
