package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;

/** "Rests on": the citations of the open entry. */
class Citations extends Div implements EntryPart {

    private final Workbench workbench;
    private final EntryId entry;
    private final Consumer<CitationState> goTo;
    private final Div list = new Div();
    private final Div none = new Div();
    private final Button find;
    private Map<CitationId, CitationCard> cards = Map.of();
    private @Nullable Shown shown;

    /** What the cards are made of; while it is the same, so are they. */
    private record Shown(Standing standing, boolean write, int colour, Locale language) {}

    Citations(Workbench workbench, EntryId entry, Consumer<CitationState> goTo) {
        this.workbench = workbench;
        this.entry = entry;
        this.goTo = goTo;
        addClassName("sl-section");
        list.addClassName("sl-citations");
        none.addClassName("sl-quiet");
        find = new Button(
                Words.say("evidence.find"),
                click -> workbench
                        .standing(entry)
                        .ifPresent(standing -> new FindEvidence(workbench, standing.entry()).open()));
        find.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H3(Words.say("editor.rests-on")), list, none, find);
    }

    @Override
    public Optional<Runnable> unsent(String what) {
        return cards.values().stream()
                .filter(card -> what.startsWith(TranslationDialog.UNSENT + card.id()))
                .findFirst()
                .map(card -> card::translate);
    }

    /** Cards stay where they stay, so that a translation somebody is typing is not taken from under them. */
    @Override
    public void show(Standing standing) {
        List<CitationState> citations = standing.entry().citations();
        Map<CitationId, CitationCard> now = new LinkedHashMap<>();
        boolean write = workbench.writes(standing);
        Shown wanted = new Shown(
                standing,
                write,
                workbench.colour(standing.entry().strand()),
                workbench.state().language());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        for (CitationState citation : citations) {
            CitationCard known = cards.get(citation.id());
            CitationCard card = known == null ? new CitationCard(workbench, entry, citation.id(), goTo) : known;
            card.show(citation, standing, write);
            now.put(citation.id(), card);
        }
        cards.forEach((id, card) -> {
            if (!now.containsKey(id)) {
                list.remove(card);
            }
        });
        now.values().stream().filter(card -> card.getParent().isEmpty()).forEach(list::add);
        cards = now;
        none.setText(Words.say(write ? "editor.rests-on.nothing" : "editor.rests-on.nothing-yet"));
        none.setVisible(citations.isEmpty());
        find.setVisible(write);
    }
}
