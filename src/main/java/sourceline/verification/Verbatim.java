package sourceline.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sourceline.text.Normalised;
import sourceline.text.Quotations;
import sourceline.timeline.CitationState;

/**
 * The quotation that is not verbatim: words between quotation marks that occur in none of the cited passages nor in
 * their translations. White space, typography, case, what an ellipsis leaves out, and punctuation at the ends are no
 * difference; half a word is one.
 */
final class Verbatim {

    private static final Pattern MARKS = Pattern.compile("[\"']");
    private static final Pattern LEFT_OUT = Pattern.compile("\\[?\\.\\.\\.]?");
    private static final Pattern NOT_WORDS_AT_ENDS = Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$");

    private Verbatim() {}

    static List<Finding> findings(String field, String text, List<CitationState> citations) {
        var cited = citations.stream()
                .flatMap(citation -> Stream.of(citation.exact(), citation.translation()))
                .flatMap(Stream::ofNullable)
                .map(Verbatim::key)
                .toList();
        // Words of a confidential source are kept from here, so nothing can be said against a quotation from it.
        var hidden = citations.stream().anyMatch(citation -> citation.exact().isEmpty());
        var findings = new ArrayList<Finding>();
        for (var quotation : Quotations.in(text)) {
            var fragments = fragments(quotation.inside().in(text));
            if (!fragments.isEmpty() && cited.stream().noneMatch(words -> holds(words, fragments))) {
                findings.add(new Finding(
                        hidden ? Finding.Severity.WARNING : Finding.Severity.BLOCKING,
                        hidden ? "quotation-not-compared" : "quotation-not-verbatim",
                        field,
                        quotation.outside().start(),
                        quotation.outside().end(),
                        quotation.outside().in(text),
                        List.of()));
            }
        }
        return findings;
    }

    private static List<String> fragments(String quotation) {
        return Arrays.stream(LEFT_OUT.split(key(quotation)))
                .map(part -> NOT_WORDS_AT_ENDS.matcher(part).replaceAll(""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether the fragments stand in the words one after the other, each made of whole words. */
    private static boolean holds(String words, List<String> fragments) {
        var from = 0;
        for (var fragment : fragments) {
            var at = wholeWords(words, fragment, from);
            if (at < 0) {
                return false;
            }
            from = at + fragment.length();
        }
        return true;
    }

    private static int wholeWords(String words, String fragment, int from) {
        for (var at = words.indexOf(fragment, from); at >= 0; at = words.indexOf(fragment, at + 1)) {
            var end = at + fragment.length();
            if (!isInWord(words, at) && !isInWord(words, end)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isInWord(String words, int offset) {
        return offset > 0
                && offset < words.length()
                && Character.isLetterOrDigit(words.codePointBefore(offset))
                && Character.isLetterOrDigit(words.codePointAt(offset));
    }

    /** Without quotation marks: those within a quotation are of another kind than where nothing encloses them. */
    private static String key(String text) {
        return MARKS.matcher(Normalised.key(text).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
