package sourceline.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.Map;
import sourceline.newsroom.MemberId;

/**
 * Which revision set each field of an entry last, and who set those that are no text.
 *
 * @param credits who set the date, the picture, whether it is planned, by {@link EntryField#key()}
 * @param revisions the revision that set a field last, by {@link EntryField#key()}
 * @param revision the last that changed anything of the entry
 */
@Embeddable
record FieldMarks(
        @Convert(converter = JsonConverters.OfCredits.class) Map<String, MemberId> credits,

        @Convert(converter = JsonConverters.OfRevisions.class) @Column(name = "field_revisions")
        Map<String, Long> revisions,

        long revision) {

    static final FieldMarks NONE = new FieldMarks(Map.of(), Map.of(), 0);

    FieldMarks at(long wanted) {
        return new FieldMarks(credits, revisions, wanted);
    }

    FieldMarks touched(EntryField field, long by) {
        var touched = new HashMap<>(revisions);
        touched.put(field.key(), by);
        return new FieldMarks(credits, Map.copyOf(touched), by);
    }

    FieldMarks creditedTo(MemberId member, EntryField field) {
        var credited = new HashMap<>(credits);
        credited.put(field.key(), member);
        return new FieldMarks(Map.copyOf(credited), revisions, revision);
    }

    long revisionOf(EntryField field) {
        return revisions.getOrDefault(field.key(), 0L);
    }
}
