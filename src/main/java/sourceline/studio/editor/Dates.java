package sourceline.studio.editor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.live.LiveTimeline;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** How the dates of a timeline's entries are told in its list, worked out once for all pages that show the picture. */
final class Dates {

    private final Map<EntryId, String> labels;
    private final Map<EntryId, String> qualifiers;

    private Dates(LiveTimeline picture, Locale locale) {
        labels = tell(picture, locale, WhenText::label);
        qualifiers = tell(picture, locale, WhenText::qualifier);
    }

    static Dates of(LiveTimeline picture) {
        Locale locale = Words.locale();
        return picture.derived(Dates.class, locale, shown -> new Dates(shown, locale));
    }

    private static Map<EntryId, String> tell(
            LiveTimeline picture, Locale locale, BiFunction<When, Locale, String> words) {
        return picture.state().entries().stream()
                .flatMap(entry ->
                        Optional.ofNullable(entry.when())
                                .map(when -> Map.entry(entry.id(), words.apply(when, locale)))
                                .stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The date as it is, because a day made out of "some time in June" would be one that nobody gave. */
    String label(EntryId entry) {
        String label = labels.get(entry);
        return label == null ? Words.say("editor.no-date") : label;
    }

    /** What a label leaves out, "uncertain"; empty where it leaves out nothing. */
    String qualifier(EntryId entry) {
        return qualifiers.getOrDefault(entry, "");
    }
}
