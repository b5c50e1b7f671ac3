package sourceline.studio.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.chronology.Anchor;
import sourceline.chronology.TextDates;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.studio.parts.Words;
import sourceline.text.Attribution;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Quantities;
import sourceline.text.Span;
import sourceline.text.Speech;

/** What the sentences of an article tell of themselves: what is quoted and of whom, what is hedged, denied, counted, dated. */
final class ReaderCues {

    /** Who speaks is read from so many UTF-16 units at once, whole paragraphs; a pronoun finds its name among them. */
    private static final int AT_ONCE = 20_000;

    private final ArticleView article;
    private final SourceFacts facts;
    private final List<ReaderCue> cues = new ArrayList<>();

    private ReaderCues(ArticleView article, SourceFacts facts) {
        this.article = article;
        this.facts = facts;
    }

    /** In the order of the text. */
    static List<ReaderCue> of(ArticleView article, SourceFacts facts) {
        var all = new ReaderCues(article, facts);
        all.readSpeech();
        article.sentences().forEach(all::readSentence);
        return all.cues.stream()
                .sorted(Comparator.comparingInt(ReaderCue::start))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    private void readSpeech() {
        int start = -1;
        int end = -1;
        for (var block : article.blocks()) {
            if (start >= 0 && block.end() - start > AT_ONCE) {
                readSpeech(start, end);
                start = -1;
            }
            start = start < 0 ? block.start() : start;
            end = block.end();
        }
        if (start >= 0) {
            readSpeech(start, end);
        }
    }

    private void readSpeech(int start, int end) {
        var text = article.text().substring(start, end);
        var speech = Speech.in(text, language());
        for (var quotation : speech.quotations()) {
            add("quotation", start, quotation.outside(), names(text, speech.chain(quotation.outside())));
        }
        for (var attribution : speech.attributions()) {
            var speaker = attribution.speaker();
            var who = isPointedAt(attribution) ? meant(text, attribution).orElse("") : "";
            speaker.ifPresent(span -> add("attribution", start, span, who));
        }
    }

    /** "Putin ← Russian state media": who said it, and whom it came by. */
    private static String names(String text, List<Attribution> chain) {
        return chain.stream()
                .flatMap(one -> Stream.concat(meant(text, one).stream(), one.via().map(span -> span.in(text)).stream()))
                .distinct()
                .collect(Collectors.joining(" ← "));
    }

    /** The speaker; "Putin?" where the words say "he", as that is our reading. */
    private static Optional<String> meant(String text, Attribution attribution) {
        return attribution
                .meant()
                .map(span -> isPointedAt(attribution) ? Words.say("reader.likely", span.in(text)) : span.in(text));
    }

    /** Whether the speaker is but pointed at. */
    private static boolean isPointedAt(Attribution attribution) {
        return !attribution.speaker().equals(attribution.meant());
    }

    private void readSentence(ArticleView.Sentence sentence) {
        var text = article.text(sentence);
        var within = new Span(sentence.start(), sentence.end());
        var anchor = new Anchor(facts.published(), facts.publishedInferredBy() != null, facts.zone(), language());
        var dates = TextDates.in(article.text(), within, anchor).stream()
                .map(mention -> mention.words().shifted(-sentence.start()))
                .toList();
        dates.forEach(date -> add("date", sentence.start(), date, ""));
        var found = Cues.in(text, language());
        Stream.concat(
                        Quantities.in(text, language()).stream().map(quantity -> quantity.span()),
                        found.stream()
                                .filter(cue -> cue.kind() == Cue.Kind.QUANTITY)
                                .map(Cue::span))
                .filter(number -> dates.stream().noneMatch(number::overlaps))
                .forEach(number -> add("number", sentence.start(), number, ""));
        for (var cue : found) {
            switch (cue.kind()) {
                case NEGATION, DENIAL -> add("denial", sentence.start(), cue.span(), "");
                case HEDGE -> add("hedge", sentence.start(), cue.span(), "");
                case PLAN -> add("plan", sentence.start(), cue.span(), "");
                case SAID, SOURCE -> add("attribution", sentence.start(), cue.span(), "");
                case QUANTITY, DATE -> {
                    // Numbers and dates are told above, as a whole.
                }
            }
        }
    }

    private void add(String kind, int from, Span span, String who) {
        cues.add(new ReaderCue(kind, from + span.start(), from + span.end(), who));
    }

    private Locale language() {
        return facts.language();
    }
}
