package sourceline.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document says of itself, for somebody to confirm. Nothing of it has been checked, and none is longer than the
 * fact that it is proposed for.
 *
 * @param published the day of publication where it was published, so far as the document tells
 * @param publishedWords the words that say so
 * @param zone the zone that the document's times are given in
 * @param address where it says that it stands
 * @param origin whose report it credits, such as "Reuters"
 */
public record Found(
        Optional<String> title,
        Optional<String> author,
        Optional<String> publisher,
        Optional<LocalDate> published,
        Optional<String> publishedWords,
        Optional<ZoneId> zone,
        Optional<Locale> language,
        Optional<String> address,
        Optional<String> origin) {

    /** Of a document that says nothing of itself. */
    public static final Found NOTHING = new Found(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Whether there is anything to confirm, besides the language. */
    public boolean saysAnything() {
        return Stream.of(title, author, publisher, published, zone, address, origin)
                .anyMatch(Optional::isPresent);
    }

    /** Nothing but what it is called and by whom. */
    static Found called(Optional<String> title, Optional<String> author) {
        return new Found(
                title.flatMap(text -> fitting(text, SourceFacts.TITLE_LIMIT)),
                author.flatMap(text -> fitting(text, SourceFacts.NAME_LIMIT)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, but where it stands is where it was fetched, whatever it says. */
    Found at(String fetched) {
        return new Found(
                title, author, publisher, published, publishedWords, zone, language, Optional.of(fetched), origin);
    }

    /** The same, with whose report it credits. */
    Found crediting(Optional<String> credited) {
        return new Found(title, author, publisher, published, publishedWords, zone, language, address, credited);
    }

    /** The same, with the language that its text seems to be written in where it does not say. */
    Found writtenIn(Optional<Locale> likely) {
        return new Found(
                title, author, publisher, published, publishedWords, zone, language.or(() -> likely), address, origin);
    }

    /** The text on one line, cut at its limit; empty where there is nothing in it that a fact may have. */
    static Optional<String> fitting(String text, int limit) {
        var line = text.strip().replaceAll("\\s+", " ");
        var cut = line.codePointCount(0, line.length()) > limit
                ? line.substring(0, line.offsetByCodePoints(0, limit)).strip()
                : line;
        return cut.isEmpty() || Forbidden.in(cut).isPresent() ? Optional.empty() : Optional.of(cut);
    }
}
