package sourceline.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;
import sourceline.text.AuthoredText;
import sourceline.text.Merged;
import sourceline.text.Span;
import sourceline.text.Words;

/**
 * What the journal keeps beside a wording.
 *
 * @param authors who wrote which of the words, as {@link AuthoredText#toJson()} has it
 * @param merged whether somebody else's change since the base stands beside this one
 * @param conflicts where this change overrode words that somebody else had written since the base
 */
public record WordDetail(String authors, boolean merged, List<Merged.Conflict> conflicts) {

    static String of(Rewording rewording) {
        return Json.write(new WordDetail(rewording.text().toJson(), rewording.merged(), rewording.conflicts()));
    }

    static WordDetail read(@Nullable String json) {
        return json == null ? new WordDetail("[]", false, List.of()) : Json.read(json, WordDetail.class);
    }

    /**
     * @param change of a headline or a body
     */
    public static WordDetail of(JournalEntry change) {
        return read(change.detail());
    }

    /**
     * Who had written the words that gave way in a conflict; empty where none of them is anybody's own, as words were only
     * taken out.
     *
     * @param change the last of the field before the one that overrode it
     */
    static Optional<MemberId> writer(JournalEntry change, Merged.Conflict conflict) {
        var text = Objects.requireNonNullElse(change.after(), "");
        var start = text.indexOf(conflict.older());
        if (start < 0 || conflict.older().isBlank() || change.erased()) {
            return Optional.empty();
        }
        var place = new Span(start, start + conflict.older().length());
        var known = Words.words(conflict.base()).stream().map(Words.Token::text).toList();
        return AuthoredText.fromJson(text, of(change).authors()).stretches().stream()
                .filter(stretch -> stretch.span().overlaps(place))
                .filter(stretch -> Words.words(common(stretch.span(), place).in(text)).stream()
                        .anyMatch(word -> !known.contains(word.text())))
                .map(stretch -> MemberId.of(stretch.author()))
                .findFirst();
    }

    private static Span common(Span one, Span other) {
        return new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
    }
}
