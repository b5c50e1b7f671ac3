package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.review.Standing;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Words;
import sourceline.timeline.Edited;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;

/** When it happened: typed freely, read back in words, with what it rests on. */
class WhenPart extends Div implements EntryPart {

    private final Workbench workbench;
    private final EntryId entry;
    private final OwnedText field;
    private final Span understood = new Span();
    private final Checkbox planned;
    private final Button basis;

    WhenPart(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        field = FieldNames.name(
                EntryField.WHEN.key(),
                new OwnedText(Words.say("editor.field.when"), this::date)
                        .line()
                        .placeholder(Words.say("editor.when.example"))
                        .keyed(EntryField.WHEN.key())
                        .kept(KeptDrafts.key(
                                workbench.services().signedIn().id(),
                                workbench.timeline(),
                                entry,
                                EntryField.WHEN.key()))
                        .onLeaving(this::readBack));
        understood.addClassName("sl-understood");
        understood.getElement().setAttribute("role", "status");
        planned = new Checkbox(Words.say("axis.planned"), change -> {
            if (change.isFromClient()) {
                plan(change.getValue());
            }
        });
        basis = new Button(Words.say("editor.basis.none"), click -> openBasis());
        basis.addThemeVariants(ButtonVariant.TERTIARY);
        basis.addClassName("sl-basis");
        Div hint = new Div(understood, planned);
        hint.addClassName("sl-hint");
        addClassName("sl-when");
        add(field, hint, basis);
    }

    @Override
    public void show(Standing standing) {
        EntryState state = standing.entry();
        When when = state.when();
        long set = state.fieldRevisions().getOrDefault(EntryField.WHEN.key(), 0L);
        String edtf = when == null ? "" : when.edtf();
        boolean news = !field.offered().equals(edtf);
        field.offer(edtf, set, workbench.state().revision());
        if (news || understood.getText().isEmpty()) {
            readBack(edtf);
        }
        planned.setValue(state.planned());
        basis.setText(BasisWords.of(state.basis(), workbench));
    }

    void showOthers(Company company) {
        field.others(company.in(entry, EntryField.WHEN.key()));
    }

    private OwnedText.Stands date(OwnedText.Typed typed) {
        Entries entries = workbench.services().entries();
        Receipt receipt;
        if (typed.text().isBlank()) {
            receipt = entries.undate(typed.opId(), workbench.timeline(), entry, typed.base());
        } else {
            When when = When.read(typed.text(), workbench.language());
            receipt = entries.date(typed.opId(), workbench.timeline(), entry, typed.base(), when, state().basis());
        }
        Edited edited = Edited.from(receipt);
        readBack(edited.value());
        workbench.did(receipt);
        return new OwnedText.Stands(edited.value(), receipt.revision());
    }

    private void readBack(String typed) {
        understood.setText(understood(typed));
    }

    /** What a typed date would be taken for, or why it would not be taken. */
    private String understood(String typed) {
        if (typed.isBlank()) {
            return Words.say("editor.when.none");
        }
        try {
            return workbench.describe(When.read(typed, workbench.language()));
        } catch (NotADate e) {
            return Words.say("when." + e.reason().code(), e.values().toArray());
        }
    }

    private void plan(boolean announced) {
        if (announced) {
            workbench.services().entries().plan(OpId.random(), workbench.timeline(), entry);
        } else {
            workbench.services().entries().unplan(OpId.random(), workbench.timeline(), entry);
        }
    }

    void openBasis() {
        new BasisDialog(workbench, state()).open();
    }

    private EntryState state() {
        return workbench.standing(entry).orElseThrow().entry();
    }
}
