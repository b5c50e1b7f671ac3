package sourceline.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sourceline.text.Quotations.Quotation;

/**
 * Who says what in a text: its attributions, and for each quotation the one it belongs to.
 *
 * <p>Rules of English order and those that other languages share: the speaker stands before the verb, or right behind it after a quotation; “according to” covers its sentence; what a
 * verb covers reaches to the end of the sentence, so that of two attributions the later one came by the earlier; a quotation that is a sentence of its own goes on with whoever spoke
 * last in the paragraph.
 */
public final class Speech {

    private final List<Attribution> attributions;
    private final List<Quotation> quotations;
    private final List<Span> sentences;

    private Speech(List<Attribution> attributions, List<Quotation> quotations, List<Span> sentences) {
        this.attributions = List.copyOf(attributions);
        this.quotations = List.copyOf(quotations);
        this.sentences = List.copyOf(sentences);
    }

    /** Reads a text, which may be one sentence or a whole article. */
    public static Speech in(String text, Locale locale) {
        var sentences = Sentences.of(text, locale);
        var quotations = Quotations.in(text).stream()
                .filter(quotation -> quotation.depth() == 0)
                .toList();
        var reader = new SpeechReader(text, locale, quotations);
        sentences.forEach(reader::read);
        return new Speech(reader.attributions(), quotations, sentences);
    }

    /** All attributions in the order of their cues. */
    public List<Attribution> attributions() {
        return attributions;
    }

    /** The quotations that no other encloses, in order. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** To whom a quotation, or any other stretch, is attributed: the innermost attribution that covers it. */
    public Optional<Attribution> of(Span stretch) {
        return covering(stretch).findFirst().or(() -> before(stretch));
    }

    /** All that a stretch came by, who said it first and through whom it came behind: Putin, Russian state media. */
    public List<Attribution> chain(Span stretch) {
        var chain = new ArrayList<Attribution>();
        covering(stretch).forEach(attribution -> {
            if (chain.isEmpty() || !chain.getLast().meant().equals(attribution.meant())) {
                chain.add(attribution);
            }
        });
        return chain.isEmpty() ? before(stretch).stream().toList() : List.copyOf(chain);
    }

    /** What is attributed lies in the sentence of its cue. */
    private Stream<Attribution> covering(Span stretch) {
        var told = stretch.among(sentences, sentence -> sentence);
        var spoken = told.isEmpty()
                ? stretch
                : new Span(told.getFirst().start(), told.getLast().end());
        return spoken.among(attributions, Attribution::cue).stream()
                .filter(attribution -> attribution.covers().overlaps(stretch) && !stretch.contains(attribution.cue()))
                .sorted(Comparator.comparingInt(
                        (Attribution attribution) -> attribution.covers().length()));
    }

    /** For a quotation that is a sentence of its own: the last attribution in the sentence before it. */
    private Optional<Attribution> before(Span stretch) {
        var quoted = stretch.among(quotations, Quotation::outside).stream()
                .anyMatch(quotation -> quotation.outside().contains(stretch));
        var next = Span.firstEndingAfter(stretch.start(), attributions, Attribution::cue);
        return quoted && next > 0
                ? Optional.of(attributions.get(next - 1))
                        .filter(attribution -> sentencesBetween(attribution.cue(), stretch) <= 1)
                : Optional.empty();
    }

    private int sentencesBetween(Span one, Span other) {
        return sentenceAt(other.start()) - sentenceAt(one.start());
    }

    /** The number of the sentence that begins there or has begun last. */
    private int sentenceAt(int offset) {
        var next = Span.firstEndingAfter(offset, sentences, sentence -> sentence);
        return next < sentences.size() && sentences.get(next).start() <= offset ? next : next - 1;
    }
}
