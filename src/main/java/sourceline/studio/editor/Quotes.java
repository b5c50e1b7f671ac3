package sourceline.studio.editor;

import java.util.List;
import java.util.Optional;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.SourceUnknown;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;

/** The words of citations and where they stand, as far as whoever sits here may read them. */
final class Quotes {

    private final Workbench workbench;

    Quotes(Workbench workbench) {
        this.workbench = workbench;
    }

    String words(CitationState citation) {
        if (!citation.exact().isEmpty()) {
            return citation.exact();
        }
        return article(citation)
                .map(article -> article.text().substring(citation.start(), citation.end()))
                .orElseGet(() -> Words.say("editor.confidential"));
    }

    /** "Iran–Russia letter, version 1, sentence 3". */
    String place(CitationState citation) {
        Optional<ArticleView> article = article(citation);
        Optional<String> title = title(citation);
        if (article.isEmpty() || title.isEmpty()) {
            return Words.say("editor.confidential-source");
        }
        List<ArticleView.Sentence> sentences = article.get().sentences(citation.start(), citation.end());
        int version = article.get().number();
        if (sentences.isEmpty()) {
            return Words.say("editor.place", title.get(), version);
        }
        int first = sentences.getFirst().ordinal();
        int last = sentences.getLast().ordinal();
        return first == last
                ? Words.say("editor.place-sentence", title.get(), version, first)
                : Words.say("editor.place-sentences", title.get(), version, first, last);
    }

    /** Whether whoever sits here may know of the source. */
    boolean mayRead(CitationState citation) {
        return facts(citation).isPresent();
    }

    private Optional<String> title(CitationState citation) {
        return facts(citation).map(SourceFacts::title);
    }

    private Optional<SourceFacts> facts(CitationState citation) {
        return Optional.ofNullable(
                workbench.services().library().facts(List.of(citation.source())).get(citation.source()));
    }

    private Optional<ArticleView> article(CitationState citation) {
        try {
            return Optional.of(workbench.services().library().article(citation.version()));
        } catch (SourceUnknown confidential) {
            return Optional.empty();
        }
    }
}
