package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import sourceline.journal.OpId;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryField;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.Overridden;

/** What gave way where two wrote in one place of a field, told to both of them, each with one click to bring it back. */
class GaveWay extends Div {

    private static final int SHOWN = 3;

    private final Workbench workbench;
    private final EntryId entry;
    private final EntryField field;
    private final UnaryOperator<String> inWords;
    private List<Overridden> shown = List.of();

    /**
     * @param inWords what a value of the field says, for people
     */
    GaveWay(Workbench workbench, EntryId entry, EntryField field, UnaryOperator<String> inWords) {
        this.workbench = workbench;
        this.entry = entry;
        this.field = field;
        this.inWords = inWords;
        addClassName("sl-gave-way");
        getElement().setAttribute("role", "status");
    }

    void show(EntryState state) {
        List<Overridden> now = workbench.overridden().stream()
                .filter(one -> one.entry().equals(entry) && one.field() == field)
                .filter(one -> !stands(one, state))
                .toList();
        now = now.subList(Math.max(0, now.size() - SHOWN), now.size());
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            now.forEach(one -> add(chip(one)));
        }
    }

    /** Whether what gave way is there again. */
    private boolean stands(Overridden one, EntryState state) {
        String words = one.words().strip();
        return switch (field) {
            case HEADLINE -> stands(one, words, state.headline());
            case BODY -> stands(one, words, state.body());
            case WHEN -> words.equals(state.when() == null ? "" : state.when().edtf());
            case STRAND ->
                words.equals(Optional.ofNullable(state.strand())
                        .map(Object::toString)
                        .orElse(""));
            case PLANNED, PERSONS, MEDIA, ORDER, CITATIONS, DELETED, SOURCE_FACTS -> true;
        };
    }

    private static boolean stands(Overridden one, String words, String text) {
        return words.isEmpty() ? !text.contains(one.newer().strip()) : text.contains(words);
    }

    private Div chip(Overridden one) {
        boolean mine = one.by().equals(workbench.services().signedIn().id());
        String whose = !mine ? "mine" : one.of().equals(one.by()) ? "own" : "theirs";
        boolean cut = one.words().isBlank();
        Span words = new Span(Words.say(
                "editor.gave-way." + whose + (cut ? "-cut" : ""),
                workbench.name(mine ? one.of() : one.by()),
                said(cut ? one.base() : one.words()),
                said(one.newer())));
        Button restore = new Button(Words.say("editor.gave-way.restore-" + whose), click -> restore(one));
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        Button dismiss = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> dismiss(one));
        dismiss.setAriaLabel(Words.say("editor.gave-way.dismiss"));
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        Div chip = new Div(words, restore, dismiss);
        chip.addClassName("sl-gave-way-chip");
        return chip;
    }

    private String said(String value) {
        return value.isBlank() ? Words.say("editor.gave-way.nothing") : inWords.apply(value.strip());
    }

    private void restore(Overridden one) {
        OpId opId = OpId.random();
        if (one.inWords()) {
            workbench
                    .services()
                    .restoring()
                    .giveBack(opId, workbench.timeline(), entry, field.key(), one.revision(), one.place());
        } else {
            workbench.services().restoring().restore(opId, workbench.timeline(), entry, field.key(), one.older());
        }
        dismiss(one);
    }

    /** Tells no more of it, on whatever page. */
    private void dismiss(Overridden one) {
        workbench
                .services()
                .restoring()
                .leaveSo(OpId.random(), workbench.timeline(), entry, field.key(), one.revision(), one.place());
        workbench.refresh();
        workbench.show();
    }
}
