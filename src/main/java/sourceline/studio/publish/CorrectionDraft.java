package sourceline.studio.publish;

import java.text.BreakIterator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.PublishedEntry;
import sourceline.timeline.EntryState;

/**
 * What a correction may begin with: the words that readers had, and those that stand in their place.
 *
 * @param wrong empty where nothing that is told in words has changed
 */
record CorrectionDraft(String wrong, String right) {

    /**
     * @param locale of the timeline's readers
     */
    static CorrectionDraft of(PublishedEntry before, EntryState now, Locale locale) {
        if (!before.headline().equals(now.headline())) {
            return new CorrectionDraft(before.headline(), now.headline());
        }
        if (!before.body().equals(now.body())) {
            var were = sentences(before.body(), locale);
            var are = sentences(now.body(), locale);
            return new CorrectionDraft(without(were, are), without(are, were));
        }
        var when = now.when();
        return when == null || when.edtf().equals(before.when().edtf())
                ? new CorrectionDraft("", "")
                : new CorrectionDraft(
                        WhenText.describe(When.edtf(before.when().edtf()), locale), WhenText.describe(when, locale));
    }

    private static String without(Set<String> sentences, Set<String> others) {
        return String.join(
                " ",
                sentences.stream()
                        .filter(sentence -> !others.contains(sentence))
                        .toList());
    }

    private static Set<String> sentences(String text, Locale locale) {
        var breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        var sentences = new LinkedHashSet<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            var sentence = text.substring(start, end).strip();
            if (!sentence.isEmpty()) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
