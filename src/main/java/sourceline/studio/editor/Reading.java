package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.studio.talk.CommentedText;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryState;
import sourceline.timeline.WhenBasis;

/** The entry's words as a reader gets them. */
class Reading extends Div implements EntryPart {

    private final Workbench workbench;
    private final Span date = new Span();
    private final Span basis = new Span();
    private final H3 headline = new H3();
    private final Paragraph text = new Paragraph();
    private final Span persons = new Span();

    Reading(Workbench workbench) {
        this.workbench = workbench;
        addClassName("sl-reading");
        date.addClassName("sl-row-date");
        persons.addClassName("sl-quiet");
        basis.addClassName("sl-quiet");
        add(date, headline, text, persons, basis);
    }

    @Override
    public void show(Standing standing) {
        EntryState entry = standing.entry();
        When when = entry.when();
        String day = when == null ? Words.say("editor.no-date") : WhenText.describe(when, workbench.locale());
        date.setText(entry.planned() ? Words.say("editor.day-planned", day) : day);
        CommentedText.show(headline, entry.headline(), standing.commented(EntryField.HEADLINE.key()));
        basis.setText(BasisWords.of(entry.basis(), workbench));
        basis.setVisible(!entry.basis().equals(WhenBasis.NONE));
        CommentedText.show(text, entry.body(), standing.commented(EntryField.BODY.key()));
        text.setVisible(!entry.body().isEmpty());
        persons.setText(String.join(", ", entry.persons()));
        persons.setVisible(!entry.persons().isEmpty());
    }
}
