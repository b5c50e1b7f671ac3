package sourceline.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;

/** The facts of a source as they stood at an earlier revision, found by going back in its journal. */
class FactsAt {

    private static final int PAGE = 100;

    private final long base;
    private final Source source;
    private final Map<String, JournalEntry> firstSince = new HashMap<>();

    FactsAt(long base, Source source, Journal journal) {
        this.base = base;
        this.source = source;
        if (source.revision() > base) {
            goBack(journal);
        }
    }

    private void goBack(Journal journal) {
        var subject = Subject.source(source.id().uuid());
        List<JournalEntry> page;
        int offset = 0;
        do {
            page = journal.history(subject, offset, PAGE);
            page.stream()
                    .filter(change -> change.revision() > base)
                    .forEach(change -> firstSince.put(change.field(), change));
            offset += PAGE;
        } while (page.size() == PAGE && page.getLast().revision() > base);
    }

    @Nullable
    String value(Fact fact) {
        var change = firstSince.get(fact.field());
        return change == null ? fact.of(source.facts()) : change.before();
    }
}
