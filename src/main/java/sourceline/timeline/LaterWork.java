package sourceline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import sourceline.journal.JournalEntry;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;

/** Taking a step back would also take back what somebody else made of it since. */
public final class LaterWork extends Refused {

    /**
     * @param what the kind of thing: {@code entry}, {@code strand} …
     * @param entry that it is about; empty where it is the timeline's own header, a strand or a period
     * @param by whose work it is
     * @param words what would go, as the journal writes it; empty where it is no words
     */
    public record Loss(String what, Optional<EntryId> entry, String field, MemberId by, String words) {

        private static final Set<String> TEXTS = Set.of("headline", "body", "title", "summary", "name", "translation");

        /** Whether what would go are words that somebody wrote. */
        public boolean isInWords() {
            return TEXTS.contains(field) && !words.isBlank();
        }

        static Loss of(JournalEntry later, String words) {
            return new Loss(
                    later.what(),
                    Optional.ofNullable(later.about()).map(EntryId::new),
                    later.field(),
                    new MemberId(later.actor().member()),
                    words);
        }
    }

    private final transient List<Loss> losses;

    LaterWork(List<Loss> losses) {
        super("later-work", null, losses.size());
        this.losses = List.copyOf(losses);
    }

    public List<Loss> losses() {
        return losses;
    }
}
