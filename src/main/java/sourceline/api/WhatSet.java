package sourceline.api;

import jakarta.persistence.Converter;
import java.util.Set;
import sourceline.journal.SetColumn;
import sourceline.publication.ReadersTold.What;

/** What a webhook is about, in one column. */
@Converter
class WhatSet extends SetColumn<What> {

    WhatSet() {
        super(What.values(), What::name);
    }

    static String text(Set<What> whats) {
        return new WhatSet().convertToDatabaseColumn(whats);
    }
}
