package sourceline.publication;

import java.util.Locale;
import java.util.Optional;
import sourceline.evidence.ChangeOfMeaning;
import sourceline.evidence.MeaningChange.Kind;

/**
 * Tells whether the wording of an entry changed in a fact: then readers are owed a correction. It looks at words alone
 * and would rather ask for a correction too often than too seldom.
 */
final class FactChange {

    private FactChange() {}

    /**
     * What kind of fact changed: {@code date}, {@code number}, {@code negation}, {@code name} or {@code opposite} (a word became its opposite); empty if none did.
     *
     * @param language of the entry
     */
    static Optional<String> between(PublishedEntry before, PublishedEntry now, Locale language) {
        if (!before.when().edtf().equals(now.when().edtf()) || before.planned() != now.planned()) {
            return Optional.of("date");
        }
        var was = before.headline() + "\n" + before.body();
        var is = now.headline() + "\n" + now.body();
        return ChangeOfMeaning.between(was, is, language).stream()
                .flatMap(change -> fact(change.kind()).stream())
                .findFirst();
    }

    /** Whether something is hedged, and whose word it is, may be clarified. */
    private static Optional<String> fact(Kind kind) {
        return switch (kind) {
            case NUMBER -> Optional.of("number");
            case NEGATION -> Optional.of("negation");
            case NAME -> Optional.of("name");
            case DATE -> Optional.of("date");
            case OPPOSITE -> Optional.of("opposite");
            case HEDGE, ATTRIBUTION -> Optional.empty();
        };
    }
}
