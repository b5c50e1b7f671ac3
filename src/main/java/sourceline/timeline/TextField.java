package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import sourceline.text.NotText;
import sourceline.text.PlainText;

/** A text that people type, with its limit in characters and whether it may hold several lines or nothing at all. */
enum TextField {
    TITLE("title", 200, Kind.REQUIRED_LINE),
    SUMMARY("summary", 2_000, Kind.TEXT),
    STRAND_NAME("strand", 60, Kind.REQUIRED_LINE),
    PERIOD_NAME("period", 80, Kind.REQUIRED_LINE),
    HEADLINE("headline", 200, Kind.REQUIRED_LINE),
    BODY("body", 5_000, Kind.TEXT),
    PERSON("persons", 200, Kind.REQUIRED_LINE),
    TRANSLATION("translation", 5_000, Kind.TEXT),
    TRANSLATOR("translator", 200, Kind.LINE),
    ALTERNATIVE_TEXT("alternative-text", 1_000, Kind.REQUIRED_LINE),
    CAPTION("caption", 1_000, Kind.TEXT),
    CREDIT("credit", 200, Kind.LINE),
    BASIS_WORDS("basis-words", 1_000, Kind.TEXT),
    ANCHOR_NOTE("anchor-note", 1_000, Kind.TEXT),
    BASIS_NOTE("basis-note", 1_000, Kind.TEXT);

    private enum Kind {
        REQUIRED_LINE,
        LINE,
        TEXT
    }

    private final String field;
    private final int limit;
    private final Kind kind;

    TextField(String field, int limit, Kind kind) {
        this.field = field;
        this.limit = limit;
        this.kind = kind;
    }

    /**
     * The text as it is kept: without white space around it, and with line feeds only.
     *
     * @throws TextMissing if it must say something and does not
     * @throws TextTooLong if it is over its limit
     * @throws ForbiddenCharacter if it holds what no text may hold
     */
    String accept(String typed) {
        try {
            return switch (kind) {
                case REQUIRED_LINE -> PlainText.line(field, typed, limit);
                case LINE -> PlainText.optionalLine(field, typed, limit).orElse("");
                case TEXT -> PlainText.optionalProse(field, typed, limit).orElse("");
            };
        } catch (NotText refused) {
            throw TextRefusal.of(refused);
        }
    }

    /** The name under which a refusal names it. */
    String key() {
        return field;
    }

    /** As {@link #accept}; null for a text that says nothing. */
    @Nullable
    String acceptOptional(@Nullable String typed) {
        var text = typed == null ? "" : accept(typed);
        return text.isEmpty() ? null : text;
    }
}
