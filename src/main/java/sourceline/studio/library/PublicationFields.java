package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.source.PublicationBasis;
import sourceline.source.SourceFacts;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** When a source was published and how that is known; the date may be typed as people write dates, and is read back. */
class PublicationFields extends Div {

    private final RadioButtonGroup<PublicationBasis> basis =
            new RadioButtonGroup<>(Words.say("facts.published"), PublicationBasis.values());
    private final TextField date = FieldNames.name("published", new TextField(Words.say("facts.date")));
    private final TextField words = FieldNames.name("publishedBasis", new TextField());
    private String proposedDay = "";
    private String proposedWords = "";

    PublicationFields() {
        addClassName("library-published");
        basis.setItemLabelGenerator(known -> Words.say("facts.published." + SourceWords.key(known)));
        basis.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        basis.addValueChangeListener(change -> turn());
        date.setPlaceholder(Words.say("facts.date.example"));
        date.setValueChangeMode(ValueChangeMode.LAZY);
        date.addValueChangeListener(change -> readBack());
        date.setClearButtonVisible(true);
        add(basis, date, words);
        basis.setValue(PublicationBasis.NOT_KNOWN);
    }

    private void turn() {
        date.setVisible(basis.getValue() != PublicationBasis.NOT_KNOWN);
        words.setVisible(date.isVisible());
        var inferred = basis.getValue() == PublicationBasis.INFERRED;
        words.setLabel(Words.say(inferred ? "facts.basis.inferred" : "facts.basis.printed"));
        words.setHelperText(Words.say(inferred ? "facts.basis.inferred.help" : "facts.basis.printed.help"));
        words.setInvalid(false);
    }

    private void readBack() {
        date.setHelperText(date.getValue().isBlank() ? "" : WhenText.describe(understood(), Words.locale()));
    }

    void show(SourceFacts facts) {
        basis.setValue(facts.publicationBasis());
        var published = facts.published();
        date.setValue(published == null ? "" : published.toString());
        words.setValue(facts.publishedBasis() == null ? "" : facts.publishedBasis());
    }

    /** Takes a day that a document gives, unless somebody has said something; what an earlier one gave goes. */
    void propose(Optional<LocalDate> day, String printed) {
        var untouched = basis.getValue() == PublicationBasis.PRINTED
                && date.getValue().equals(proposedDay)
                && words.getValue().equals(proposedWords);
        if (untouched || basis.getValue() == PublicationBasis.NOT_KNOWN) {
            proposedDay = day.map(LocalDate::toString).orElse("");
            proposedWords = day.isPresent() ? printed : "";
            basis.setValue(day.isPresent() ? PublicationBasis.PRINTED : PublicationBasis.NOT_KNOWN);
            date.setValue(proposedDay);
            words.setValue(proposedWords);
        }
    }

    /**
     * The day of publication, or null where it is not known.
     *
     * @throws Refused if it is said to be known, and is no single day
     */
    @Nullable
    LocalDate date() {
        if (basis.getValue() == PublicationBasis.NOT_KNOWN) {
            return null;
        }
        if (date.getValue().isBlank()) {
            throw new Refused("published-missing", "published");
        }
        var when = understood();
        var day = when.earliest();
        if (day.isEmpty() || !day.equals(when.latest()) || when.isApproximate() || when.isUncertain()) {
            throw new Refused("published-no-day", "published", date.getValue());
        }
        return day.get();
    }

    private When understood() {
        try {
            return When.read(date.getValue(), Words.locale());
        } catch (NotADate e) {
            var why = Words.say("when." + e.reason().code(), e.values().toArray());
            var refused = new Refused("published-malformed", "published", why);
            refused.initCause(e);
            throw refused;
        }
    }

    /**
     * Who inferred the date: whoever did before, as long as neither the date nor its reasons change, else the member at
     * work; null where it was not inferred.
     */
    @Nullable
    MemberId inferredBy(@Nullable SourceFacts before, MemberId member) {
        if (basis.getValue() != PublicationBasis.INFERRED) {
            return null;
        }
        return before != null
                        && before.publishedInferredBy() != null
                        && before.published() != null
                        && before.published().equals(date())
                        && words.getValue().strip().equals(before.publishedBasis())
                ? before.publishedInferredBy()
                : member;
    }

    @Nullable
    String words() {
        return basis.getValue() == PublicationBasis.NOT_KNOWN ? null : words.getValue();
    }
}
