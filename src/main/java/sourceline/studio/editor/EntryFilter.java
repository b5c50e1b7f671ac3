package sourceline.studio.editor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.review.Standing;
import sourceline.studio.parts.VerdictMark;
import sourceline.timeline.StrandId;

/**
 * What the list of entries is narrowed to; null or empty where it is not.
 *
 * @param text words that must all occur in the headline, the body or a person's name, whatever their case and accents
 */
record EntryFilter(
        @Nullable StrandId strand,
        VerdictMark.@Nullable Shape verdict,
        @Nullable Wanted wanted,
        String text) {

    static final EntryFilter NONE = new EntryFilter(null, null, null, "");

    boolean isEmpty() {
        return equals(NONE);
    }

    boolean takes(Standing standing) {
        return (wanted == null ? !standing.entry().deleted() : wanted.takes(standing))
                && (strand == null || strand.equals(standing.entry().strand()))
                && (verdict == null || verdict == Told.of(standing).shape())
                && says(standing);
    }

    EntryFilter strand(@Nullable StrandId strand) {
        return new EntryFilter(strand, verdict, wanted, text);
    }

    EntryFilter verdict(VerdictMark.@Nullable Shape verdict) {
        return new EntryFilter(strand, verdict, wanted, text);
    }

    EntryFilter wanted(@Nullable Wanted wanted) {
        return new EntryFilter(strand, verdict, wanted, text);
    }

    EntryFilter text(String text) {
        return new EntryFilter(strand, verdict, wanted, text.strip());
    }

    private boolean says(Standing standing) {
        if (text.isEmpty()) {
            return true;
        }
        var entry = standing.entry();
        String all = plain(entry.headline() + ' ' + entry.body() + ' ' + String.join(" ", entry.persons()));
        return Stream.of(plain(text).split("\\s+")).allMatch(all::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
