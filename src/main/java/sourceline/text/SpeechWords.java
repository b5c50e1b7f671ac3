package sourceline.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What finding speakers needs to know of a language, all in small letters.
 *
 * @param pronouns stand for whoever spoke last
 * @param relatives stand for the words before them: which, who
 * @param beginners begin a clause: that, and
 * @param auxiliaries stand between a speaker and the verb
 * @param prepositions stand before a speaker that is no subject: reports by
 * @param hearers verbs behind which stands who was told
 * @param through sources through which something came, rather than from which: speaking on
 * @param ends words that end the name of a source
 * @param passives behind which a verb is passive: were
 * @param agents stand before who does what is told in the passive: by
 * @param adverbs endings of adverbs, which may stand between a speaker and the verb
 */
record SpeechWords(
        Set<String> pronouns,
        Set<String> relatives,
        Set<String> beginners,
        Set<String> auxiliaries,
        Set<String> prepositions,
        Set<String> hearers,
        Set<String> through,
        Set<String> ends,
        Set<String> passives,
        Set<String> agents,
        Set<String> adverbs) {

    private static final Map<String, SpeechWords> KNOWN = new ConcurrentHashMap<>();

    static SpeechWords of(Locale locale) {
        return KNOWN.computeIfAbsent(locale.getLanguage(), language -> read(CueWords.of(Locale.of(language))));
    }

    private static SpeechWords read(CueWords words) {
        return new SpeechWords(
                set(words, "pronoun"),
                set(words, "relative"),
                set(words, "beginner"),
                set(words, "auxiliary"),
                set(words, "preposition"),
                set(words, "hearer"),
                set(words, "through"),
                set(words, "end"),
                set(words, "passive"),
                set(words, "agent"),
                set(words, "adverb"));
    }

    private static Set<String> set(CueWords words, String name) {
        return words.folded("speech." + name);
    }
}
