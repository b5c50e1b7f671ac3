package sourceline.timeline;

import java.util.List;
import org.springframework.stereotype.Component;
import sourceline.evidence.NotAQuote;
import sourceline.evidence.Quote;
import sourceline.journal.Act;
import sourceline.source.ArticleView;
import sourceline.source.SourceLibrary;

/**
 * Cites with the words of a version as they stand in it, read as the member who is signed in, and says where the
 * citation stands in the newest.
 */
@Component
class CitedWords {

    /** The longest span that can be cited, in UTF-16 units: some long paragraphs. */
    static final int LONGEST = 5_000;

    private final SourceLibrary library;
    private final Placing placing;

    CitedWords(SourceLibrary library, Placing placing) {
        this.library = library;
        this.placing = placing;
    }

    CitationId cite(Act act, Entry entry, NewCitation wanted) {
        var article = library.article(wanted.version());
        var made = entry.citations().cite(act, article.source(), quote(article, wanted.start(), wanted.end()), wanted);
        placing.place(act, article.source(), List.of(entry));
        return made;
    }

    CitationId citeAnew(Act act, Entry entry, CitationId citation, NewCitation wanted) {
        var article = library.article(wanted.version());
        var quote = quote(article, wanted.start(), wanted.end());
        var made = entry.citations().citeAnew(act, citation, article.source(), quote, wanted);
        placing.place(act, article.source(), List.of(entry));
        return made;
    }

    void citeAgain(Act act, Entry entry, CitationRecord removed) {
        var article = library.article(removed.version());
        entry.citations().citeAgain(act, removed, quote(article, removed.start(), removed.end()));
        placing.place(act, removed.source(), List.of(entry));
    }

    private static Quote quote(ArticleView article, int start, int end) {
        if (end - start > LONGEST) {
            throw new TextTooLong("quote", LONGEST, end - start);
        }
        try {
            return Quote.of(article.text(), start, end);
        } catch (NotAQuote e) {
            var refused = new SpanInvalid(start, end, article.text().length());
            refused.initCause(e);
            throw refused;
        }
    }
}
