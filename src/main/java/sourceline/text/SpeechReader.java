package sourceline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sourceline.text.Quotations.Quotation;

/** Reads the attributions of a text, sentence by sentence. Whom a verb belongs to is {@linkplain SpeakerSearch looked for} near it, so
 * that a text without a full stop takes no longer than another. */
final class SpeechReader {

    /** So many UTF-16 units on each side of a verb of saying are looked at, within its sentence: more than nearly all sentences have. */
    private static final int REACH = 400;

    private final String text;
    private final Locale locale;
    private final List<Quotation> quotations;
    private final SpeechWords words;
    private final List<Name> names;
    private final List<Attribution> attributions = new ArrayList<>();
    private Optional<Span> lastSpeaker = Optional.empty();

    SpeechReader(String text, Locale locale, List<Quotation> quotations) {
        this.text = text;
        this.locale = locale;
        this.quotations = quotations;
        words = SpeechWords.of(locale);
        names = Names.in(text, locale);
    }

    List<Attribution> attributions() {
        return attributions;
    }

    void read(Span sentence) {
        var via = Optional.<Span>empty();
        for (var found : Cues.in(sentence.in(text), locale)) {
            var cue = new Cue(found.kind(), found.group(), found.span().shifted(sentence.start()));
            if (!speaks(cue) || isQuoted(cue.span())) {
                continue;
            }
            var search = new SpeakerSearch(text, words, names, quotations, cue.span(), near(cue.span(), sentence));
            if (cue.kind() != Cue.Kind.SOURCE) {
                said(cue, sentence, search, via);
            } else if (words.through().contains(spoken(cue.span()))) {
                via = search.phraseAfter(cue.span());
            } else {
                add(cue, search.phraseAfter(cue.span()), Optional.empty(), sentence, search);
            }
        }
    }

    private String spoken(Span span) {
        return span.in(text).toLowerCase(locale);
    }

    private static boolean speaks(Cue cue) {
        return cue.kind() == Cue.Kind.SOURCE || cue.kind() == Cue.Kind.SAID || cue.kind() == Cue.Kind.DENIAL;
    }

    /** What of the sentence is looked at, cut between words. */
    private Span near(Span cue, Span sentence) {
        var start = Math.max(sentence.start(), cue.start() - REACH);
        while (start > sentence.start() && start < cue.start() && !Characters.isSpace(text.charAt(start - 1))) {
            start++;
        }
        var end = Math.min(sentence.end(), cue.end() + REACH);
        while (end < sentence.end() && end > cue.end() && !Characters.isSpace(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }

    private void said(Cue cue, Span sentence, SpeakerSearch search, Optional<Span> via) {
        var isTold = words.hearers().contains(spoken(cue.span()));
        var after = isTold ? Optional.<Span>empty() : search.inverted();
        var speaker = search.isPassive() ? search.agent() : after.or(search::subject);
        if (speaker.isEmpty()) {
            return;
        }
        var heard = isTold ? search.hearer() : Optional.<Span>empty();
        var quotedBefore = after.isPresent() || search.isBehindQuotation(speaker.get());
        var before = new Span(
                sentence.start(), Math.min(speaker.get().start(), cue.span().start()));
        var covers = quotedBefore || search.saysNothingBehind()
                ? before
                : new Span(cue.span().end(), sentence.end());
        if (!covers.isEmpty()) {
            add(cue, speaker, heard.or(() -> via), covers, search);
        }
    }

    private void add(Cue cue, Optional<Span> speaker, Optional<Span> via, Span covers, SpeakerSearch search) {
        var meant = speaker.flatMap(span -> meant(span, search));
        attributions.add(new Attribution(cue.span(), cue.group(), speaker, meant, via, covers));
        if (meant.isPresent()) {
            lastSpeaker = meant;
        }
    }

    /** Whom a pronoun means: a name that was the subject before it in its sentence, or else the last speaker. */
    private Optional<Span> meant(Span speaker, SpeakerSearch search) {
        return words.pronouns().contains(spoken(speaker))
                ? search.subjectBefore(speaker).or(() -> lastSpeaker)
                : Optional.of(speaker);
    }

    private boolean isQuoted(Span cue) {
        return cue.among(quotations, Quotation::outside).stream()
                .anyMatch(quotation -> quotation.inside().contains(cue));
    }
}
