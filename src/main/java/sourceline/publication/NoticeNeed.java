package sourceline.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What readers are owed when an entry that they have goes out changed; what is given for it is the editor's to say. */
public enum NoticeNeed {
    /** They would not see the difference, or it is no news. */
    NONE,
    /** The evidence or the verdict is another. */
    UPDATE,
    /** The same was said in other words. */
    CLARIFICATION,
    /** A number, name, date or negation is another. */
    CORRECTION;

    private static final Set<String> UNSEEN = Set.of("strand", "persons", "check");
    private static final Set<String> WORDS = Set.of("headline", "body");

    /**
     * @param changed the fields that differ, named as in {@link PublishedEntry}
     * @param language of the entry
     */
    static NoticeNeed of(PublishedEntry before, PublishedEntry now, List<String> changed, Locale language) {
        if (UNSEEN.containsAll(changed)) {
            return NONE;
        }
        if (FactChange.between(before, now, language).isPresent()) {
            return CORRECTION;
        }
        return changed.stream().anyMatch(field -> !WORDS.contains(field) && !UNSEEN.contains(field))
                ? UPDATE
                : CLARIFICATION;
    }
}
