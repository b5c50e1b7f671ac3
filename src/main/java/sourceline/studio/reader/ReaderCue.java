package sourceline.studio.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sourceline.source.ArticleView;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Quotations;
import sourceline.text.Span;

/**
 * Words that tell what kind of statement a sentence is.
 *
 * @param kind {@code quotation}, {@code attribution}, {@code hedge}, {@code denial}, {@code plan}, {@code number} or
 *     {@code date}
 * @param start first UTF-16 unit in the version's text
 * @param end the unit after the last
 */
public record ReaderCue(String kind, int start, int end) {

    /** The kinds, in the order of the legend. */
    public static final List<String> KINDS =
            List.of("quotation", "attribution", "hedge", "denial", "plan", "number", "date");

    /** What the sentences of an article tell of themselves. */
    public static List<ReaderCue> of(ArticleView article, Locale language) {
        var cues = new ArrayList<ReaderCue>();
        for (var sentence : article.sentences()) {
            var text = article.text(sentence);
            for (var quotation : Quotations.in(text)) {
                cues.add(at(sentence, "quotation", quotation.inside()));
            }
            for (var cue : Cues.in(text, language)) {
                cues.add(at(sentence, kind(cue), cue.span()));
            }
        }
        return List.copyOf(cues);
    }

    private static ReaderCue at(ArticleView.Sentence sentence, String kind, Span span) {
        return new ReaderCue(kind, sentence.start() + span.start(), sentence.start() + span.end());
    }

    private static String kind(Cue cue) {
        return switch (cue.kind()) {
            case NEGATION, DENIAL -> "denial";
            case HEDGE -> "hedge";
            case PLAN -> "plan";
            case SAID, SOURCE -> "attribution";
            case QUANTITY -> "number";
            case DATE -> "date";
        };
    }
}
