package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import sourceline.journal.Receipt;
import sourceline.review.Standing;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.Edited;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;

/** The entry's words to be worked on: date, headline, body, persons. */
class Writing extends Div implements EntryPart {

    private static final int HEADLINE_LIMIT = 200;
    private static final int BODY_LIMIT = 5_000;

    private final Workbench workbench;
    private final EntryId entry;
    private final WhenPart when;
    private final OwnedText headline;
    private final OwnedText text;
    private final PersonsPart persons;

    Writing(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        when = new WhenPart(workbench, entry);
        headline = FieldNames.name(
                EntryField.HEADLINE.key(),
                new OwnedText(Words.say("editor.field.headline"), this::rephrase)
                        .line()
                        .limit(HEADLINE_LIMIT)
                        .merging()
                        .kept(kept(EntryField.HEADLINE)));
        headline.addClassName("sl-headline");
        headline.getElement().setAttribute("data-field", EntryField.HEADLINE.key());
        text = FieldNames.name(
                EntryField.BODY.key(),
                new OwnedText(Words.say("editor.field.body"), this::rewrite)
                        .lines(3)
                        .limit(BODY_LIMIT)
                        .merging()
                        .kept(kept(EntryField.BODY)));
        text.getElement().setAttribute("data-field", EntryField.BODY.key());
        persons = new PersonsPart(workbench, entry);
        addClassName("sl-form");
        add(when, headline, text, persons);
    }

    @Override
    public void show(Standing standing) {
        EntryState state = standing.entry();
        when.show(standing);
        persons.show(standing);
        offer(headline, EntryField.HEADLINE, state, state.headline());
        offer(text, EntryField.BODY, state, state.body());
    }

    void word() {
        headline.enter();
    }

    private void offer(OwnedText field, EntryField name, EntryState state, String value) {
        long set = state.fieldRevisions().getOrDefault(name.key(), 0L);
        field.offer(value, set, workbench.state().revision());
    }

    private Object[] kept(EntryField field) {
        return new Object[] {workbench.services().signedIn().id(), workbench.timeline(), entry, field.key()};
    }

    private OwnedText.Stands rephrase(OwnedText.Typed typed) {
        return stands(
                EntryField.HEADLINE,
                workbench
                        .services()
                        .entries()
                        .rephrase(typed.opId(), workbench.timeline(), entry, typed.base(), typed.from(), typed.text()));
    }

    private OwnedText.Stands rewrite(OwnedText.Typed typed) {
        return stands(
                EntryField.BODY,
                workbench
                        .services()
                        .entries()
                        .rewrite(typed.opId(), workbench.timeline(), entry, typed.base(), typed.from(), typed.text()));
    }

    private OwnedText.Stands stands(EntryField field, Receipt receipt) {
        Edited edited = Edited.from(receipt);
        Overridden.tell(workbench, entry, field, edited);
        workbench.did(receipt);
        return new OwnedText.Stands(edited.value(), receipt.revision());
    }
}
