package sourceline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;
import sourceline.text.AuthoredText;
import tools.jackson.core.type.TypeReference;

/** What a field was earlier, as the journal has it. */
record Earlier(String text, @Nullable String detail) {

    /** What a field is that nobody has ever set. */
    static final Earlier UNSET = new Earlier("", null);

    private record By(MemberId by) {}

    /** What the change had set. */
    static Earlier after(JournalEntry change) {
        return new Earlier(Objects.requireNonNullElse(change.after(), ""), change.detail());
    }

    /** What the change took away. */
    static Earlier before(JournalEntry change) {
        return new Earlier(Objects.requireNonNullElse(change.before(), ""), null);
    }

    /** The words and who wrote them. */
    AuthoredText words() {
        return AuthoredText.fromJson(text, WordDetail.read(detail).authors());
    }

    @Nullable
    When when() {
        return text.isEmpty() ? null : When.edtf(text);
    }

    WhenBasis basis() {
        return detail == null
                ? WhenBasis.NONE
                : Json.read(detail, WhenDetail.class).basis();
    }

    /** Who had set it; the other one where the journal names nobody. */
    MemberId by(MemberId otherwise) {
        return detail == null ? otherwise : Json.read(detail, By.class).by();
    }

    boolean flag() {
        return Boolean.parseBoolean(text);
    }

    @Nullable
    StrandId strand() {
        return text.isEmpty() ? null : new StrandId(UUID.fromString(text));
    }

    List<String> persons() {
        return text.isEmpty() ? List.of() : Json.read(text, new TypeReference<List<String>>() {});
    }

    @Nullable
    MediaState media() {
        return text.isEmpty() ? null : Json.read(text, MediaState.class);
    }

    CitationRecord citation() {
        return Json.read(text, CitationRecord.class);
    }
}
