package sourceline.studio.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sourceline.evidence.Hit;
import sourceline.evidence.Ranking;
import sourceline.journal.OpId;
import sourceline.source.ArticleView;
import sourceline.source.SourceRow;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewCitation;
import sourceline.timeline.Stance;

/**
 * Sentences that may be evidence for an entry, the likeliest first, each with the words that it shares with the entry;
 * Enter cites the one that is focused.
 */
class FindEvidence extends Dialog {

    private static final int MOST = 20;

    private final Workbench workbench;
    private final EntryState entry;
    private final TextField claim = new TextField(Words.say("evidence.claim"));
    private final Checkbox all = new Checkbox(Words.say("evidence.all"));
    private final Div results = new Div();
    private List<Candidate> articles = List.of();
    private Ranking ranking = Ranking.of(List.of());
    private List<Button> cites = List.of();
    private int at = -1;

    /** An article to look in. */
    private record Candidate(SourceRow source, ArticleView article) {}

    FindEvidence(Workbench workbench, EntryState entry) {
        this.workbench = workbench;
        this.entry = entry;
        addClassName("sl-dialog");
        setHeaderTitle(Words.say("evidence.title"));
        claim.setValue((entry.headline() + " " + entry.body()).strip());
        claim.setValueChangeMode(ValueChangeMode.LAZY);
        claim.setHelperText(Words.say("evidence.claim.help"));
        claim.addValueChangeListener(change -> show());
        all.addValueChangeListener(change -> read());
        results.addClassName("sl-evidence");
        var form = new Div(claim, all, results);
        form.addClassName("sl-form");
        add(form);
        getFooter().add(new Button(Words.say("action.close"), click -> close()));
        Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_DOWN).listenOn(this);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_UP).listenOn(this);
        claim.focus();
        read();
    }

    /** The sources that the timeline cites, or all that the member may know of, in their newest versions. */
    private void read() {
        var cited = workbench.state().standing().stream()
                .flatMap(one -> one.citations().stream())
                .map(CitationState::source)
                .collect(Collectors.toSet());
        var library = workbench.services().library();
        articles = library.list().stream()
                .filter(row -> all.getValue() || cited.isEmpty() || cited.contains(row.id()))
                .map(row -> new Candidate(row, library.article(row.latest().id())))
                .toList();
        ranking = Ranking.of(articles.stream()
                .map(candidate -> new Ranking.Article(
                        candidate.article().sentences().stream()
                                .map(candidate.article()::text)
                                .toList(),
                        candidate.source().facts().language()))
                .toList());
        show();
    }

    /** Goes to the next sentence that is not cited yet, or back, and stays at the last; before the first is the claim. */
    private void move(int step) {
        for (int next = at + step; next < cites.size(); next += step) {
            if (next < 0) {
                at = -1;
                claim.focus();
                return;
            }
            if (cites.get(next).isEnabled()) {
                at = next;
                cites.get(at).focus();
                return;
            }
        }
    }

    private void show() {
        results.removeAll();
        at = -1;
        cites = List.of();
        var hits = claim.getValue().isBlank()
                ? List.<Hit>of()
                : ranking.rank(claim.getValue(), workbench.state().language(), MOST).stream()
                        .filter(hit -> !hit.reasons().isEmpty())
                        .toList();
        if (hits.isEmpty()) {
            results.add(new EmptyState(Words.say("evidence.none"), Words.say("evidence.none.next")));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("sl-rows");
        var rows = hits.stream().map(this::row).toList();
        rows.forEach(list::add);
        cites = rows.stream().map(Row::cite).toList();
        results.add(list);
    }

    private Row row(Hit hit) {
        var candidate = articles.get(hit.article());
        var sentence = candidate.article().sentences().get(hit.sentence());
        var place = new Span(Words.say(
                "editor.place-sentence",
                candidate.source().facts().title(),
                candidate.article().number(),
                sentence.ordinal()));
        var why =
                new Span(Words.say("evidence.why", why(hit, candidate.article().text(sentence))));
        place.addClassName("sl-quiet");
        why.addClassName("sl-quiet");
        var cite = new Button(Words.say("evidence.cite"), click -> cite(candidate, sentence, click.getSource()));
        cite.addThemeVariants(ButtonVariant.SMALL);
        cite.setDisableOnClick(true);
        if (isCited(candidate.article(), sentence)) {
            cite.setEnabled(false);
            cite.setText(Words.say("evidence.cited"));
        }
        return new Row(cite, marked(hit, candidate.article().text(sentence)), why, place);
    }

    /** A sentence with the button that cites it. */
    private static final class Row extends ListItem {

        private final Button cite;

        private Row(Button cite, Component... told) {
            super(told);
            this.cite = cite;
            add(cite);
            addClassName("sl-evidence-row");
        }

        private Button cite() {
            return cite;
        }
    }

    private static String why(Hit hit, String sentence) {
        return hit.reasons().stream()
                .map(reason -> reason.span().in(sentence))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Component marked(Hit hit, String sentence) {
        var pieces = new ArrayList<Component>();
        int at = 0;
        for (var reason : hit.reasons()) {
            if (reason.span().start() >= at) {
                pieces.add(new Span(sentence.substring(at, reason.span().start())));
                var mark = new HtmlContainer("mark");
                mark.setText(reason.span().in(sentence));
                pieces.add(mark);
                at = reason.span().end();
            }
        }
        pieces.add(new Span(sentence.substring(at)));
        var quote = new Div(pieces.toArray(Component[]::new));
        quote.addClassName("sl-quote");
        quote.getElement().setAttribute("dir", "auto");
        return quote;
    }

    private boolean isCited(ArticleView article, ArticleView.Sentence sentence) {
        return entry.citations().stream()
                .anyMatch(citation -> citation.version().equals(article.version())
                        && citation.start() < sentence.end()
                        && sentence.start() < citation.end());
    }

    private void cite(Candidate candidate, ArticleView.Sentence sentence, Button cite) {
        var citing = workbench.services().citing();
        var wanted = NewCitation.of(candidate.article().version(), sentence.start(), sentence.end(), Stance.SUPPORTS);
        var receipt = citing.cite(OpId.random(), workbench.timeline(), entry.id(), wanted);
        workbench.did(receipt);
        cite.setText(Words.say("evidence.cited"));
        var undo = OpId.random();
        Toast.undoable(
                Words.say("editor.cited", entry.headline()),
                () -> citing.uncite(undo, workbench.timeline(), entry.id(), CitationId.of(receipt.result())));
    }
}
