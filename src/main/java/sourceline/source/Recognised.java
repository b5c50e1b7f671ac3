package sourceline.source;

import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sourceline.text.Normalised;

/**
 * Tells whether a page that was fetched is the article that was there before, or what a site shows in its place. It
 * would rather leave a rewritten article to somebody's eyes than take a wall for a new version.
 */
final class Recognised {

    /** Of the sentences that were there before, in hundredths. */
    private static final int AN_ARTICLE = 25;

    private static final int MOST_OF_IT = 60;

    private static final Pattern CONSENT = Pattern.compile(
            "(?iu)\\b(cookies?|consent|gdpr|einwilligung|zustimmen|datenschutz|consentement|consentimiento)|согласи[еюя]|کوکی");
    private static final Pattern WALL =
            Pattern.compile("(?iu)\\b(subscribe|subscription|sign in|log in|register to|paywall"
                    + "|abonnieren|abonnement|abonnez|anmelden|suscr[ií]b\\w*)|подпис\\w+|اشتراک");

    private Recognised() {}

    /** @return {@link CheckOutcome#NEW_VERSION} if it is the article, changed or not */
    static CheckOutcome in(ArticleView before, Capture now) {
        var share = share(before, now);
        var shorter = now.sentences() * 2 < before.sentences().size();
        var text = now.text();
        var walled = now.closed() || WALL.matcher(text).find();
        if (share >= AN_ARTICLE && !(walled && (shorter || (now.closed() && share < MOST_OF_IT)))) {
            return CheckOutcome.NEW_VERSION;
        }
        if (CONSENT.matcher(text).find() && !now.closed()) {
            return CheckOutcome.CONSENT;
        }
        return walled ? CheckOutcome.PAYWALL : CheckOutcome.NOT_THE_ARTICLE;
    }

    /** How many in a hundred of the sentences before are there still. */
    private static int share(ArticleView before, Capture now) {
        Function<ArticleView.Sentence, String> key =
                sentence -> Normalised.key(now.text().substring(sentence.start(), sentence.end()));
        var present = now.blocks().stream()
                .filter(ArticleView.Paragraph.class::isInstance)
                .map(ArticleView.Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(key)
                .collect(Collectors.toSet());
        var sentences = before.sentences();
        var kept = sentences.stream()
                .filter(sentence -> present.contains(Normalised.key(before.text(sentence))))
                .count();
        return sentences.isEmpty() ? 0 : (int) (100 * kept / sentences.size());
    }
}
