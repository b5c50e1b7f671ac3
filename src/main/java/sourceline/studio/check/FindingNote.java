package sourceline.studio.check;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.Words;
import sourceline.verification.Finding;

/** What an automatic check says, in words; a blocking one takes a written reason why it does not hold here. */
class FindingNote extends Div {

    private final Finding finding;
    private final TextArea reason;
    private Optional<KeptText> kept = Optional.empty();

    /**
     * @param overridable whether somebody may override it here and now
     * @param key under which the browser keeps a reason until it counts
     */
    FindingNote(Finding finding, boolean overridable, String key) {
        this.finding = finding;
        this.reason = FieldNames.name(finding.key(), new TextArea());
        addClassName("check-finding");
        var severity = finding.severity().name().toLowerCase(Locale.ROOT);
        getElement().setAttribute("data-severity", severity);
        var kind = new Span(Words.say("severity." + severity));
        kind.addClassName("check-severity");
        var words = new Span(finding.words());
        words.addClassName("check-finding-words");
        words.getElement().setAttribute("dir", "auto");
        words.setVisible(finding.start() < finding.end());
        add(
                kind,
                new Div(
                        words,
                        new Span(Words.say(
                                "finding." + finding.code(), finding.values().toArray()))));
        if (overridable && finding.isBlocking()) {
            reason.setPlaceholder(Words.say("check.override"));
            reason.setAriaLabel(Words.say("check.override"));
            reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            kept = Optional.of(KeptText.in(reason, key));
            add(reason);
        }
    }

    /** By what an assessment names it. */
    String key() {
        return finding.key();
    }

    String reason() {
        return reason.getValue();
    }

    void keep(String written) {
        reason.setValue(written);
    }

    /** The reason counts now. */
    void given() {
        kept.ifPresent(KeptText::drop);
    }
}
