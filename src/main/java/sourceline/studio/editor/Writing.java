package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.journal.Receipt;
import sourceline.review.Standing;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.Edited;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;

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
    private final List<GaveWay> gaveWay;

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
                        .keyed(EntryField.HEADLINE.key())
                        .kept(workbench.key(entry, EntryField.HEADLINE.key())));
        headline.addClassName("sl-headline");
        headline.getElement().setAttribute("data-field", EntryField.HEADLINE.key());
        text = FieldNames.name(
                EntryField.BODY.key(),
                new OwnedText(Words.say("editor.field.body"), this::rewrite)
                        .lines(3)
                        .limit(BODY_LIMIT)
                        .merging()
                        .keyed(EntryField.BODY.key())
                        .kept(workbench.key(entry, EntryField.BODY.key())));
        text.getElement().setAttribute("data-field", EntryField.BODY.key());
        persons = new PersonsPart(workbench, entry);
        addClassName("sl-form");
        gaveWay = List.of(
                new GaveWay(workbench, entry, EntryField.STRAND, this::strand),
                new GaveWay(workbench, entry, EntryField.WHEN, this::date),
                new GaveWay(workbench, entry, EntryField.HEADLINE, UnaryOperator.identity()),
                new GaveWay(workbench, entry, EntryField.BODY, UnaryOperator.identity()));
        add(gaveWay.get(0), when, gaveWay.get(1), headline, gaveWay.get(2), text, gaveWay.get(3), persons);
    }

    @Override
    public void show(Standing standing) {
        EntryState state = standing.entry();
        when.show(standing);
        persons.show(standing);
        offer(headline, EntryField.HEADLINE, state, state.headline());
        offer(text, EntryField.BODY, state, state.body());
        headline.commented(passages(standing, EntryField.HEADLINE));
        text.commented(passages(standing, EntryField.BODY));
        gaveWay.forEach(one -> one.show(state));
    }

    @Override
    public Optional<Runnable> unsent(String what) {
        return what.startsWith(BasisDialog.UNSENT) && isVisible() ? Optional.of(when::openBasis) : Optional.empty();
    }

    /** Shows who else is in which field. */
    void showOthers() {
        Company company = workbench.company();
        headline.others(company.in(entry, EntryField.HEADLINE.key()));
        text.others(company.in(entry, EntryField.BODY.key()));
        when.showOthers(company);
    }

    private static List<Map<String, Object>> passages(Standing standing, EntryField field) {
        return standing.commented(field.key()).stream()
                .map(passage -> Map.<String, Object>of("start", passage.start(), "end", passage.end()))
                .toList();
    }

    private String strand(String id) {
        return workbench.strand(StrandId.of(id)).map(StrandState::name).orElseGet(() -> Words.say("editor.no-strand"));
    }

    private String date(String edtf) {
        return WhenText.label(When.edtf(edtf), workbench.locale());
    }

    void word() {
        headline.enter();
    }

    private void offer(OwnedText field, EntryField name, EntryState state, String value) {
        long set = state.fieldRevisions().getOrDefault(name.key(), 0L);
        field.offer(value, set, workbench.state().revision());
    }

    private OwnedText.Stands rephrase(OwnedText.Typed typed) {
        return stands(workbench
                .services()
                .entries()
                .rephrase(typed.opId(), workbench.timeline(), entry, typed.base(), typed.from(), typed.text()));
    }

    private OwnedText.Stands rewrite(OwnedText.Typed typed) {
        return stands(workbench
                .services()
                .entries()
                .rewrite(typed.opId(), workbench.timeline(), entry, typed.base(), typed.from(), typed.text()));
    }

    private OwnedText.Stands stands(Receipt receipt) {
        workbench.did(receipt);
        return new OwnedText.Stands(Edited.from(receipt).value(), receipt.revision());
    }
}
