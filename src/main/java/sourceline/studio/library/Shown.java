package sourceline.studio.library;

import java.util.Arrays;
import java.util.Optional;
import sourceline.source.Nearness;
import sourceline.source.PublicationBasis;
import sourceline.source.Visibility;
import sourceline.studio.parts.Words;

/** Which sources the library shows. */
enum Shown {
    ALL,
    CITED,
    NOT_CITED,
    FIRST_HAND,
    SECOND_HAND,
    AGGREGATOR,
    DATE_NOT_PRINTED,
    CONFIDENTIAL;

    boolean includes(Coverage.Counted counted) {
        var facts = counted.source().facts();
        return switch (this) {
            case ALL -> true;
            case CITED -> counted.cited().cited() > 0;
            case NOT_CITED -> counted.cited().cited() == 0;
            case FIRST_HAND -> facts.nearness() == Nearness.FIRST_HAND;
            case SECOND_HAND -> facts.nearness() == Nearness.SECOND_HAND;
            case AGGREGATOR -> facts.nearness() == Nearness.AGGREGATOR;
            case DATE_NOT_PRINTED -> facts.publicationBasis() != PublicationBasis.PRINTED;
            case CONFIDENTIAL -> facts.visibility() == Visibility.CONFIDENTIAL;
        };
    }

    /** What it is called in an address. */
    String key() {
        return SourceWords.key(this);
    }

    String words() {
        return Words.say("library.shown." + key());
    }

    static Optional<Shown> ofKey(String key) {
        return Arrays.stream(values()).filter(shown -> shown.key().equals(key)).findFirst();
    }
}
