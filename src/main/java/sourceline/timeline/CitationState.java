package sourceline.timeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.text.Span;

/**
 * A citation as it stands.
 *
 * @param start first UTF-16 unit of the quote in the version's text
 * @param end the unit after its last
 * @param exact the quote, character for character as in the version's text; like prefix and suffix empty where the
 *     source is confidential
 * @param prefix up to 32 characters before it
 * @param suffix up to 32 characters after it
 * @param addedAt the timeline's revision that added it
 * @param placement where it stands in the newest version of its source; null where that is its own version
 */
public record CitationState(
        CitationId id,
        SourceId source,
        VersionId version,
        int start,
        int end,
        String exact,
        String prefix,
        String suffix,
        Stance stance,
        @Nullable String translation,
        @Nullable String translator,
        MemberId citedBy,
        long addedAt,
        @Nullable PlacementState placement) {

    /**
     * Where it stands in a version of its source: its own, or the newest, if it was found there again.
     *
     * @return in UTF-16 units of that version's text; nothing for any other version, and where it is gone
     */
    public Optional<Span> in(VersionId wanted) {
        if (version.equals(wanted)) {
            return Optional.of(new Span(start, end));
        }
        return Optional.ofNullable(placement)
                .filter(placed -> placed.version().equals(wanted) && placed.end() > 0)
                .map(placed -> new Span(placed.start(), placed.end()));
    }

    CitationState withoutWords() {
        return new CitationState(
                id,
                source,
                version,
                start,
                end,
                "",
                "",
                "",
                stance,
                translation,
                translator,
                citedBy,
                addedAt,
                placement);
    }
}
