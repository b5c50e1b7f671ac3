package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.Standing;
import sourceline.studio.parts.PlacementLine;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.PlacementState;
import sourceline.timeline.Stance;

/** One citation: the quote, how it stands to the entry, where it is from; a click goes there. */
class CitationCard extends Div {

    private final Workbench workbench;
    private final EntryId entry;
    private final CitationId id;
    private final NativeButton quote = new NativeButton();
    private final Span translation = new Span();
    private final Choice<Stance> stance;
    private final Span place = new Span();
    private final Span added = new Span(Words.say("editor.added-since-check"));
    private final Anchor newest = new Anchor();
    private final Button translate;
    private final Button remove;
    private @Nullable CitationState shown;
    private boolean readable;

    CitationCard(Workbench workbench, EntryId entry, CitationId id, Consumer<CitationState> goTo) {
        this.workbench = workbench;
        this.entry = entry;
        this.id = id;
        quote.addClassName("sl-quote");
        quote.getElement().setAttribute("dir", "auto");
        quote.getElement().setAttribute("title", Words.say("editor.go-to-sentence"));
        quote.addClickListener(click -> Optional.ofNullable(shown).ifPresent(goTo));
        translation.addClassName("sl-translation");
        stance = new Choice<>(Words.say("editor.stance"), one -> one == null ? "" : stance(one), one -> {
            if (one != null) {
                workbench.services().citing().takeStance(OpId.random(), workbench.timeline(), entry, id, one);
            }
        });
        place.addClassName("sl-quiet");
        added.addClassName("sl-flags");
        translate = new Button(Words.say("editor.translate"), click -> translate());
        translate.addThemeVariants(ButtonVariant.TERTIARY);
        remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove());
        remove.setAriaLabel(Words.say("editor.uncite"));
        remove.setTooltipText(Words.say("editor.uncite"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        newest.addClassName("sl-placement-link");
        newest.getElement().setAttribute("router-link", true);
        Div line = new Div(stance, place, added, newest, translate, remove);
        line.addClassName("sl-citation-line");
        addClassName("sl-citation");
        add(quote, translation, line);
    }

    void show(CitationState citation, Standing standing, boolean write) {
        if (!citation.equals(shown)) {
            shown = citation;
            Quotes quotes = new Quotes(workbench);
            readable = quotes.mayRead(citation);
            quote.setText(quotes.words(citation));
            place.setText(quotes.place(citation));
            String words = citation.translation();
            translation.setVisible(words != null);
            translation.setText(words == null ? "" : translated(citation, words));
            stance.show(List.of(Stance.values()), citation.stance());
            showNewest(citation);
        }
        getElement()
                .setAttribute(
                        "data-strand",
                        String.valueOf(workbench.colour(standing.entry().strand())));
        getElement().setAttribute("data-stance", citation.stance().name().toLowerCase(Locale.ROOT));
        stance.setEnabled(write);
        translate.setVisible(write && needsTranslation(citation, standing));
        remove.setVisible(write);
        added.setVisible(
                standing.addedSinceCheck().stream().anyMatch(one -> one.id().equals(id)));
    }

    /** Whether its words can be read here, and are in another language than the timeline. */
    private boolean needsTranslation(CitationState citation, Standing standing) {
        return readable
                && !standing.languageOf(citation)
                        .getLanguage()
                        .equals(workbench.state().language().getLanguage());
    }

    /** Leads to what the newest version of the source makes of it, unless that is nothing. */
    private void showNewest(CitationState citation) {
        PlacementState placement = citation.placement();
        newest.setVisible(placement != null && placement.asks());
        if (placement != null && placement.asks()) {
            newest.setText(PlacementLine.words(placement));
            newest.setHref(Places.compare(citation.source()));
            newest.getElement()
                    .setAttribute("data-state", placement.state().name().toLowerCase(Locale.ROOT));
        }
    }

    private static String translated(CitationState citation, String words) {
        return citation.translator() == null ? words : Words.say("editor.translated-by", words, citation.translator());
    }

    private static String stance(Stance stance) {
        return Words.say("stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    CitationId id() {
        return id;
    }

    void translate() {
        Optional.ofNullable(shown).ifPresent(citation -> new TranslationDialog(workbench, entry, citation).open());
    }

    private void remove() {
        workbench.services().citing().uncite(OpId.random(), workbench.timeline(), entry, id);
        OpId undo = OpId.random();
        Toast.undoable(
                Words.say("editor.uncited"),
                () -> workbench.services().citing().citeAgain(undo, workbench.timeline(), entry, id));
    }
}
