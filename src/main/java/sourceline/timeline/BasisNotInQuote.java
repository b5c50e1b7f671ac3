package sourceline.timeline;

import sourceline.journal.Refused;

/** The words that a date is said to rest on are not among those of the citation that is said to hold them. */
public final class BasisNotInQuote extends Refused {

    public BasisNotInQuote(String words) {
        super("basis-not-in-quote", "when", words);
    }
}
