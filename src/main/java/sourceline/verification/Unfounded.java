package sourceline.verification;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.text.Cue;
import sourceline.text.Cues;
import sourceline.text.Name;
import sourceline.text.Names;
import sourceline.text.Quantities;
import sourceline.text.Quantity;
import sourceline.text.Span;
import sourceline.text.Stems;
import sourceline.text.Term;
import sourceline.text.Terms;
import sourceline.timeline.EntryState;

/**
 * A number, name or date that no citation has. What is known of the sources counts as cited (their titles, publishers, authors and origins), and so does the entry's own date with the words it
 * rests on. A country may be named by its people or its seat of government. A sentence that says what a source does not say is not looked at: that cannot be in it.
 */
final class Unfounded {

    private final EntryState entry;
    private final Locale language;
    private final Set<String> known = new HashSet<>();

    private Unfounded(EntryState entry, Function<SourceId, SourceFacts> facts, Locale language) {
        this.entry = entry;
        this.language = language;
        Cited.in(entry, facts, language).forEach(cited -> know(cited.words()));
        entry.citations().forEach(citation -> knowSource(facts.apply(citation.source())));
        knowDate();
    }

    static List<Finding> findings(
            EntryState entry, List<Part> parts, Function<SourceId, SourceFacts> facts, Locale language) {
        if (!Cited.isComplete(entry, facts, language)) {
            return List.of();
        }
        var unfounded = new Unfounded(entry, facts, language);
        return parts.stream()
                .filter(part -> !Cues.isAboutSilence(part.text(), language))
                .flatMap(part -> Stream.of(unfounded.numbers(part), unfounded.dates(part), unfounded.names(part))
                        .flatMap(List::stream))
                .toList();
    }

    private void knowSource(SourceFacts source) {
        Stream.of(source.title(), source.publisher(), source.author(), source.origin())
                .filter(text -> text != null)
                .forEach(this::know);
    }

    private void knowDate() {
        var words = entry.basis().words();
        if (words != null) {
            know(words);
        }
        var when = entry.when();
        if (when != null) {
            when.earliest().ifPresent(this::knowDay);
            when.latest().ifPresent(this::knowDay);
        }
    }

    private void knowDay(LocalDate day) {
        know(day.getYear() + " " + day.getDayOfMonth() + " " + day.getDayOfMonth() + "th "
                + day.getMonth().getDisplayName(TextStyle.FULL, language)
                + " " + day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language)
                + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, language));
        known.add(day.getDayOfMonth() + ".");
    }

    private void know(String text) {
        for (var term : Terms.of(text, language)) {
            known.add(key(term));
        }
    }

    private static String key(Term term) {
        return Countries.key(term.key().toLowerCase(Locale.ROOT));
    }

    private List<Finding> numbers(Part part) {
        return Quantities.in(part.text(), language).stream()
                .filter(number -> counts(part.text(), number) && !isKnown(part, number.span()))
                .map(number -> part.blocking("number-without-citation", number.span()))
                .toList();
    }

    /** “The two” and “one of them” count nothing: a number in words needs what it counts beside it. */
    private boolean counts(String text, Quantity number) {
        if (number.span().in(text).codePoints().anyMatch(Character::isDigit)) {
            return true;
        }
        var stems = Stems.of(language);
        return number.unit()
                .filter(unit -> Terms.of(unit.in(text), language).stream().noneMatch(stems::isEmpty))
                .isPresent();
    }

    private List<Finding> dates(Part part) {
        return Cues.in(part.text(), language).stream()
                .filter(cue -> cue.kind() == Cue.Kind.DATE && Cues.namesDayOrMonth(cue) && !isKnown(part, cue.span()))
                .map(cue -> part.blocking("date-without-citation", cue.span()))
                .toList();
    }

    private List<Finding> names(Part part) {
        var found = new ArrayList<Finding>();
        for (Name name : Names.in(part.text(), language)) {
            if (!isKnown(part, name.span())) {
                found.add(part.blocking("name-without-citation", name.span()));
            }
        }
        return found;
    }

    /** Whether every word with a capital, and every number, in the stretch stands in something that is cited. */
    private boolean isKnown(Part part, Span stretch) {
        return Terms.of(stretch.in(part.text()), language).stream()
                .filter(term -> !term.isWord() || term.capital() || isWithoutCase(term))
                .allMatch(term -> known.contains(key(term)));
    }

    private static boolean isWithoutCase(Term term) {
        return Character.getType(term.key().codePointAt(0)) == Character.OTHER_LETTER;
    }
}
