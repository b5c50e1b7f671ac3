package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceFacts;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.KeptText;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.timeline.Stance;
import sourceline.verification.Verdict;

/** The choice of a verdict, what the chosen one requires, and the rationale. What is typed stays through every change. */
class VerdictForm extends Div {

    private final RadioButtonGroup<Verdict.Kind> kind = FieldNames.name("verdict", new RadioButtonGroup<>());
    private final ComboBox<String> speaker = FieldNames.name("speaker", new ComboBox<>(Words.say("check.speaker")));
    private final ChainEditor chain = FieldNames.name("chain", new ChainEditor());
    private final Checkbox originNotGiven =
            FieldNames.name("origin-not-given", new Checkbox(Words.say("check.origin-not-given")));
    private final TextField material =
            FieldNames.name("original-material", new TextField(Words.say("check.original-material")));
    private final Div accounts = new Div();
    private final TextArea rationale = FieldNames.name("rationale", new TextArea(Words.say("check.rationale")));
    private final KeptText kept;
    private final Map<Verdict.Kind, Span> badges = new EnumMap<>(Verdict.Kind.class);
    private @Nullable Sheet sheet;
    private Verdict.@Nullable Kind proposed;

    /**
     * @param key under which the browser keeps the rationale until it is given
     */
    VerdictForm(String key) {
        kept = KeptText.in(rationale, key);
        addClassName("check-form");
        kind.setAriaLabel(Words.say("check.verdict"));
        kind.setItems(Verdict.Kind.values());
        kind.setRenderer(new ComponentRenderer<>(this::card));
        kind.addClassName("check-cards");
        kind.addValueChangeListener(change -> chosen());
        speaker.setAllowCustomValue(true);
        speaker.addCustomValueSetListener(typed -> speaker.setValue(typed.getDetail()));
        speaker.setHelperText(Words.say("check.speaker.help"));
        material.setHelperText(Words.say("check.original-material.help"));
        accounts.addClassName("check-accounts");
        rationale.setHelperText(Words.say("check.rationale.help"));
        add(kind, speaker, chain, originNotGiven, material, accounts, rationale);
        require();
    }

    /** What is to be judged now. */
    void judge(Sheet sheet) {
        this.sheet = sheet;
        var typed = speaker.getValue();
        speaker.setItems(speakers(sheet));
        speaker.setValue(typed);
        require();
    }

    private static List<String> speakers(Sheet sheet) {
        return Stream.of(
                        sheet.toldBy().speaker().stream(),
                        sheet.entry().persons().stream(),
                        sheet.known().values().stream().map(SourceFacts::origin).filter(Objects::nonNull))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    /** Says which verdict the ticks speak for; chooses none. */
    void propose(Optional<Verdict.Kind> now) {
        proposed = now.orElse(null);
        badges.forEach((verdict, badge) -> badge.setVisible(verdict == proposed));
    }

    /**
     * Chooses what is proposed, where nothing is chosen yet, so that it is seen before it is given.
     *
     * @return whether a verdict had been chosen already
     */
    boolean wasChosen() {
        if (kind.getValue() != null) {
            return true;
        }
        if (proposed == null) {
            kind.setErrorMessage(Words.say("check.choose"));
            kind.setInvalid(true);
        } else {
            kind.setValue(proposed);
            kind.setHelperText(Words.say("check.proposal-taken"));
            focusFirstRequired();
        }
        return false;
    }

    private void focusFirstRequired() {
        if (kind.getValue() == Verdict.Kind.SAID) {
            speaker.focus();
        } else {
            focusVerdict();
        }
    }

    /** Moves to what is chosen, else to what is proposed. */
    void focusVerdict() {
        var at = proposed == null ? 0 : proposed.ordinal();
        kind.getElement()
                .executeJs(
                        "const all = [...this.querySelectorAll('vaadin-radio-button')];"
                                + " (all.find(one => one.checked) ?? all[$0])?.focus()",
                        at);
    }

    private Component card(Verdict.Kind verdict) {
        var takes = new Span(Words.say("check.takes." + verdict.name().toLowerCase(Locale.ROOT)));
        takes.addClassName("check-takes");
        var badge = new Span(Words.say("check.proposed"));
        badge.addClassName("check-proposed");
        badge.setVisible(verdict == proposed);
        badges.put(verdict, badge);
        var card = new Div(new VerdictMark(VerdictMark.Shape.of(verdict)), badge, takes);
        card.addClassName("check-card");
        return card;
    }

    private void chosen() {
        kind.setHelperText("");
        var judged = sheet;
        if (judged != null && kind.getValue() == Verdict.Kind.SAID && chain.isEmpty()) {
            if (speaker.isEmpty()) {
                judged.toldBy().speaker().ifPresent(speaker::setValue);
            }
            chain.setValue(likelyChain(judged));
        }
        if (judged != null && kind.getValue() == Verdict.Kind.REPORTED) {
            originNotGiven.setValue(judged.toldBy().hedged());
        }
        require();
    }

    /** As the sentences tell it, up to what was read; to be mended where it is not so. */
    private static List<String> likelyChain(Sheet sheet) {
        return Stream.concat(sheet.toldBy().chain().stream(), Stream.of(Words.say("chain.this-article")))
                .toList();
    }

    private void require() {
        var chosen = kind.getValue();
        speaker.setVisible(chosen == Verdict.Kind.SAID);
        chain.setVisible(chosen == Verdict.Kind.SAID);
        originNotGiven.setVisible(chosen == Verdict.Kind.REPORTED);
        material.setVisible(chosen == Verdict.Kind.CONFIRMED || chosen == Verdict.Kind.FALSE);
        accounts.setVisible(chosen == Verdict.Kind.DISPUTED || chosen == Verdict.Kind.CONFIRMED);
        accounts.setText(accounts());
    }

    private String accounts() {
        if (sheet == null) {
            return "";
        }
        var citations = sheet.entry().citations();
        var against = citations.stream()
                .filter(citation -> citation.stance().isAgainst())
                .count();
        var supporting = citations.stream()
                .filter(citation -> citation.stance() == Stance.SUPPORTS)
                .count();
        return Words.say("check.accounts", supporting, against);
    }

    /**
     * The verdict with what it requires and nothing that belongs to another.
     *
     * @throws sourceline.journal.Refused if a name in it is too long
     */
    Verdict verdict() {
        var chosen = Objects.requireNonNull(kind.getValue(), "a verdict is chosen before it is given");
        return new Verdict(
                chosen,
                chosen == Verdict.Kind.SAID ? speaker.getValue() : null,
                chosen == Verdict.Kind.SAID ? chain.value() : List.of(),
                chosen == Verdict.Kind.REPORTED && originNotGiven.getValue(),
                chosen == Verdict.Kind.CONFIRMED || chosen == Verdict.Kind.FALSE ? material.getValue() : null);
    }

    String rationale() {
        return rationale.getValue();
    }

    /** The verdict was given. */
    void given() {
        kept.drop();
    }
}
