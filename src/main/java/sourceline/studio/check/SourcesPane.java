package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.SourceView;
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

    /** How many sentences stand before and after a quote. */
    private static final int AROUND = 2;

    private final Members members;

    SourcesPane(Members members) {
        this.members = members;
        addClassName("check-sources");
    }

    void show(Sheet sheet, Ticks ticks) {
        removeAll();
        if (sheet.cited().isEmpty()) {
            add(new EmptyState(Words.say("check.no-citations"), Words.say("check.no-citations.next")));
        }
        var number = 1;
        for (var cited : sheet.cited()) {
            add(citation(cited, number++, ticks));
        }
    }

    private Component citation(Sheet.Cited cited, int number, Ticks ticks) {
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
        var tick = ticks.citation(
                cited.citation(), name, head, inContext(article, cited.citation(), source.facts().language()),
                translation(cited.citation()), standing(source, article));
        return tick;
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

    private static Component inContext(ArticleView article, CitationState citation, Locale language) {
        var all = article.sentences();
        var quoted = article.sentences(citation.start(), citation.end());
        var from = quoted.isEmpty()
                ? citation.start()
                : all.get(Math.max(0, quoted.getFirst().ordinal() - 1 - AROUND)).start();
        var to = quoted.isEmpty()
                ? citation.end()
                : all.get(Math.min(all.size(), quoted.getLast().ordinal() + AROUND) - 1).end();
        var quote = new Span(article.text().substring(citation.start(), citation.end()));
        quote.addClassName("check-quote");
        var context = new Div(
                new Span(article.text().substring(from, citation.start())),
                quote,
                new Span(article.text().substring(citation.end(), to)));
        context.addClassNames("sl-read", "check-context");
        context.getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", "auto");
        return context;
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
        known.add(Words.say("nearness." + facts.nearness().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        known.add(
                facts.origin() == null
                        ? Words.say("source.origin-not-known")
                        : Words.say("source.passes-on", facts.origin()));
        known.add(
                article.number() == source.latest().number()
                        ? Words.say("source.version", article.number())
                        : Words.say("source.older-version", article.number(), source.latest().number()));
        known.add(published(facts));
        var list = new Div();
        list.addClassName("sl-facts");
        known.forEach(fact -> list.add(new Span(fact)));
        var standing = new Div(title, list);
        standing.addClassName("check-standing");
        return standing;
    }

    private String published(SourceFacts facts) {
        var day = facts.published();
        if (day == null) {
            return Words.say("source.date-not-known");
        }
        var by = facts.publishedInferredBy();
        if (by == null) {
            return Words.say("source.date-printed", Moment.day(day));
        }
        var who = members.named(by).map(MemberView::name).orElse("");
        return Words.say("source.date-inferred", Moment.day(day), who, facts.publishedBasis());
    }
}
