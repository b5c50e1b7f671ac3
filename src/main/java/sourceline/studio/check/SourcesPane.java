package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.Members;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.SourceView;
import sourceline.source.VersionId;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.Stance;

/** The cited sentences, each among its neighbours, with what is known of its source. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SourcesPane extends Div {

    private final Members members;
    private final PlacementNotes placements;

    SourcesPane(Members members, PlacementNotes placements) {
        this.members = members;
        this.placements = placements;
        addClassName("check-sources");
    }

    void show(Sheet sheet, Ticks ticks) {
        removeAll();
        if (sheet.cited().isEmpty()) {
            add(new EmptyState(Words.say("check.no-citations"), Words.say("check.no-citations.next")));
        }
        var known = new HashSet<VersionId>();
        var number = 1;
        for (var cited : inOrder(sheet)) {
            if (known.add(cited.citation().version())) {
                cited.article().ifPresent(article -> add(standing(cited.source().orElseThrow(), article)));
            }
            add(citation(cited, number++, sheet, ticks));
        }
    }

    /** What is cited from one version stands together, so that its source is told of once. */
    private static List<Sheet.Cited> inOrder(Sheet sheet) {
        return sheet.cited().stream()
                .collect(Collectors.groupingBy(
                        cited -> cited.citation().version(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private Component citation(Sheet.Cited cited, int number, Sheet sheet, Ticks ticks) {
        var stance = new Span(stance(cited.citation().stance()));
        stance.addClassName("check-stance");
        stance.getElement()
                .setAttribute("data-stance", cited.citation().stance().name().toLowerCase(Locale.ROOT));
        var head = new Div(stance);
        head.addClassName("check-label");
        if (cited.source().isEmpty() || cited.article().isEmpty()) {
            var closed = new Div(head, new Span(Words.say("check.confidential")));
            closed.addClassName("check-tick");
            return closed;
        }
        var article = cited.article().get();
        var source = cited.source().get();
        head.add(new Span(where(article, cited.citation())));
        var name = Words.say("check.citation", number, stance.getText());
        return ticks.citation(
                cited.citation(),
                name,
                head,
                new QuoteInContext(
                        article,
                        cited.citation(),
                        sheet.comparison(),
                        source.facts().language()),
                translation(cited.citation()),
                placements.of(sheet, cited.citation()).orElseGet(Div::new));
    }

    private static String stance(Stance stance) {
        return Words.say("stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    private static String where(ArticleView article, CitationState citation) {
        var sentences = article.sentences(citation.start(), citation.end());
        if (sentences.isEmpty()) {
            return "";
        }
        var first = sentences.getFirst().ordinal();
        var last = sentences.getLast().ordinal();
        return first == last ? Words.say("check.at-sentence", first) : Words.say("check.at-sentences", first, last);
    }

    private static Component translation(CitationState citation) {
        var shown = new Div();
        shown.addClassName("check-translation");
        var translation = citation.translation();
        var translator = citation.translator();
        shown.setVisible(translation != null);
        if (translation != null) {
            shown.add(new Span(Words.say("check.translation", translation)));
            if (translator != null) {
                shown.add(new Span(Words.say("check.translator", translator)));
            }
        }
        return shown;
    }

    private Component standing(SourceView source, ArticleView article) {
        var facts = source.facts();
        var title = new H3(new Anchor(Places.source(source.id()), facts.title()));
        var known = new ArrayList<String>();
        known.add(Objects.requireNonNullElseGet(facts.publisher(), () -> Words.say("source.publisher-not-known")));
        known.add(Words.say(
                "nearness." + facts.nearness().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        known.add(
                facts.origin() == null
                        ? Words.say("source.origin-not-known")
                        : Words.say("source.passes-on", facts.origin()));
        known.add(
                article.number() == source.latest().number()
                        ? Words.say("source.version", article.number())
                        : Words.say(
                                "source.older-version",
                                article.number(),
                                source.latest().number()));
        known.add(published(facts));
        var standing = new Div(title, new Span(String.join(" · ", known)));
        standing.addClassName("check-standing");
        return standing;
    }

    private String published(SourceFacts facts) {
        var day = facts.published();
        if (day == null) {
            return Words.say("check.date-not-known");
        }
        var by = facts.publishedInferredBy();
        if (by == null) {
            return Words.say("source.date-printed", Moment.day(day));
        }
        var who = members.name(by);
        return Words.say("source.date-inferred", Moment.day(day), who, facts.publishedBasis());
    }
}
