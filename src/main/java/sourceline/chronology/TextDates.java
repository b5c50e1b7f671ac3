package sourceline.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sourceline.text.Sentences;
import sourceline.text.Span;

/**
 * Finds the dates in running text and what they can mean, counted from the day it was published.
 *
 * <p>English in full: dates, weekdays, what is counted ("two weeks ago", "earlier this year", "just days after"), parts and periods of years, durations. German,
 * French, Spanish, Russian, Persian and Arabic: dates in figures and words, weekdays, and the common relative ones; other languages: dates with the names of
 * months. Where the words leave open which date is meant, all of them are given. The grammar follows the kinds of TIMEX3 (ISO-TimeML); times of day are left out.
 */
public final class TextDates {

    private TextDates() {}

    /**
     * The date expressions of a text, in order; none overlaps another. Takes time linear in the text.
     *
     * @return spans in UTF-16 units of the text
     */
    public static List<DateMention> in(String text, Anchor anchor) {
        List<DateMention> mentions = new ArrayList<>();
        for (Span sentence : Sentences.of(text, anchor.language())) {
            mentions.addAll(in(text, sentence, anchor));
        }
        return mentions;
    }

    /**
     * Those of one sentence, or of a part of one.
     *
     * @param within where it stands in the text, in UTF-16 units
     * @return spans in UTF-16 units of the text, not of the sentence
     */
    public static List<DateMention> in(String text, Span within, Anchor anchor) {
        Lexicon lexicon = Lexicon.of(anchor.language());
        List<Piece> found = PieceScanner.scan(text, within.start(), within.end(), lexicon);
        return in(new Pieces(found, lexicon.hasOwnCalendar()), lexicon, anchor);
    }

    static List<DateMention> in(Pieces pieces, Lexicon lexicon, Anchor anchor) {
        ExpressionReader expressions = new ExpressionReader(pieces);
        List<DateMention> mentions = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < pieces.size(); ) {
            Optional<Found> expression = expressions.read(at, free);
            if (expression.isEmpty()) {
                at++;
                continue;
            }
            mention(pieces, expression.get(), lexicon, anchor).ifPresent(mentions::add);
            at = expression.get().next();
            free = at;
        }
        return mentions;
    }

    private static Optional<DateMention> mention(Pieces pieces, Found found, Lexicon lexicon, Anchor anchor) {
        Direction direction = Direction.of(pieces, lexicon, found.from(), found.next());
        Span words = new Span(
                pieces.at(found.from()).start(), pieces.at(found.next() - 1).end());
        Said said = direction.sign() < 0 ? found.said().asTold(pieces.at(found.from())) : found.said();
        return Resolver.resolve(said, anchor, direction)
                .map(resolved -> new DateMention(words, resolved.timex(), resolved.readings()));
    }
}
