package sourceline.timeline;

import java.util.Arrays;

/** A part of an entry that carries the revision that last set it, and can be restored by itself. */
public enum EntryField {
    HEADLINE("headline"),
    BODY("body"),
    WHEN("when"),
    PLANNED("planned"),
    STRAND("strand"),
    PERSONS("persons"),
    MEDIA("media"),
    ORDER("order"),
    CITATIONS("citations"),
    DELETED("deleted"),
    SOURCE_FACTS("source-facts");

    private final String key;

    EntryField(String key) {
        this.key = key;
    }

    /** The name under which it stands in the journal and in {@link EntryState#fieldRevisions()}. */
    public String key() {
        return key;
    }

    /** Whether an entry has a field of that name. */
    public static boolean isOne(String key) {
        return Arrays.stream(values()).anyMatch(field -> field.key.equals(key));
    }

    /**
     * The field of that name.
     *
     * @throws NoSuchField if an entry has no field of this name
     */
    public static EntryField of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchField(key));
    }
}
