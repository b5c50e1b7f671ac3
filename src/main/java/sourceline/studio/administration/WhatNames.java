package sourceline.studio.administration;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import sourceline.publication.ReadersTold.What;
import sourceline.studio.parts.Words;

/** What a webhook may be about, in words. */
final class WhatNames {

    private WhatNames() {}

    static String of(What what) {
        return ofType(what.name().toLowerCase(Locale.ROOT));
    }

    /** As the receiver reads it; {@code test} is one too. */
    static String ofType(String type) {
        return Words.say("told." + type);
    }

    static String of(Collection<What> whats) {
        return whats.stream().sorted().map(WhatNames::of).collect(Collectors.joining(", "));
    }
}
