package sourceline.timeline;

import org.jspecify.annotations.Nullable;

/** A text that people type, with its limit in UTF-16 units and whether it may hold several lines or nothing at all. */
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
     * The text as it is kept: with line feeds only, and none in a single line; otherwise as it was typed.
     *
     * @throws Refused subclasses for a text that is missing, too long, or holds what no text may hold
     */
    String accept(String typed) {
        if (typed.length() > limit) {
            throw new TextTooLong(field, limit, typed.length());
        }
        requirePlain(typed);
        var text = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (kind != Kind.TEXT) {
            text = text.replace('\n', ' ');
        }
        if (kind == Kind.REQUIRED_LINE && text.isBlank()) {
            throw new TextMissing(field);
        }
        return text;
    }

    /** As {@link #accept}, without white space around it; null for a text that says nothing. */
    @Nullable
    String acceptOptional(@Nullable String typed) {
        var text = typed == null ? "" : accept(typed).strip();
        return text.isEmpty() ? null : text;
    }

    private void requirePlain(String typed) {
        for (int offset = 0; offset < typed.length(); ) {
            int character = typed.codePointAt(offset);
            if (character == 0 || Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
                throw new ForbiddenCharacter(field, offset);
            }
            offset += Character.charCount(character);
        }
    }
}
