package sourceline.studio.check;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.source.ArticleView;
import sourceline.timeline.CitationState;
import sourceline.verification.Comparison;

/** A quote among the sentences around it, with the headings between them. */
class QuoteInContext extends Div {

    /** How many sentences stand before and after the quote. */
    private static final int AROUND = 2;

    private final ArticleView article;
    private final Comparison comparison;
    private final int from;
    private final int to;

    QuoteInContext(ArticleView article, CitationState citation, Comparison comparison, Locale language) {
        this.article = article;
        this.comparison = comparison;
        var all = article.sentences();
        var quoted = article.sentences(citation.start(), citation.end());
        from = quoted.isEmpty()
                ? citation.start()
                : all.get(Math.max(0, quoted.getFirst().ordinal() - 1 - AROUND)).start();
        to = quoted.isEmpty()
                ? citation.end()
                : all.get(Math.min(all.size(), quoted.getLast().ordinal() + AROUND) - 1)
                        .end();
        addClassNames("sl-read", "check-context");
        getElement().setAttribute("lang", language.toLanguageTag()).setAttribute("dir", "auto");
        article.blocks().stream()
                .filter(block -> block.start() < to && from < block.end())
                .forEach(block -> add(block(block, citation)));
    }

    private Div block(ArticleView.Block block, CitationState citation) {
        var start = Math.max(from, block.start());
        var end = Math.min(to, block.end());
        var quoteStart = Math.clamp(citation.start(), start, end);
        var quoteEnd = Math.clamp(citation.end(), start, end);
        var words = article.text().substring(quoteStart, quoteEnd);
        var quote = MarkedWords.ofSentence(words, comparison.notTold(words));
        quote.addClassName("check-quote");
        var shown = new Div(new Span(article.text().substring(start, quoteStart)));
        if (quoteEnd > quoteStart) {
            shown.add(quote);
        }
        shown.add(new Span(article.text().substring(quoteEnd, end)));
        shown.setClassName("check-heading", block instanceof ArticleView.Heading);
        return shown;
    }
}
