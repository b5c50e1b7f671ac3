package sourceline.source;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One of the facts of a source, as it is named and written in the journal. */
public enum Fact {
    TITLE("title", SourceFacts::title),
    PUBLISHER("publisher", SourceFacts::publisher),
    AUTHOR("author", SourceFacts::author),
    ADDRESS("address", SourceFacts::address),
    PUBLISHED("published", SourceFacts::published),
    PUBLISHED_INFERRED_BY("publishedInferredBy", SourceFacts::publishedInferredBy),
    PUBLISHED_BASIS("publishedBasis", SourceFacts::publishedBasis),
    ZONE("zone", SourceFacts::zone),
    LANGUAGE("language", facts -> facts.language().toLanguageTag()),
    NEARNESS("nearness", SourceFacts::nearness),
    ORIGIN("origin", SourceFacts::origin),
    VISIBILITY("visibility", SourceFacts::visibility);

    /** The date and what it rests on: none of them means anything beside another's version of the rest. */
    private static final Set<Fact> PUBLICATION = EnumSet.of(PUBLISHED, PUBLISHED_INFERRED_BY, PUBLISHED_BASIS);

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // reads a record
    private final Function<SourceFacts, @Nullable Object> reading;

    Fact(String field, Function<SourceFacts, @Nullable Object> reading) {
        this.field = field;
        this.reading = reading;
    }

    /** Its name in the journal and in a form. */
    public String field() {
        return field;
    }

    /** Its value in the journal's form: dates in ISO 8601, languages as BCP 47 tags; null where it is not known. */
    public @Nullable String of(SourceFacts facts) {
        var value = reading.apply(facts);
        return value == null ? null : value.toString();
    }

    /** The facts that have different values here and there. */
    static Set<Fact> differing(SourceFacts here, SourceFacts there) {
        return where(fact -> !Objects.equals(fact.of(here), fact.of(there)));
    }

    /** The facts for which it is so, the publication date never without its basis. */
    static Set<Fact> edited(Predicate<Fact> isEdited) {
        var edited = where(isEdited);
        if (PUBLICATION.stream().anyMatch(edited::contains)) {
            edited.addAll(PUBLICATION);
        }
        return edited;
    }

    private static EnumSet<Fact> where(Predicate<Fact> condition) {
        var facts = EnumSet.noneOf(Fact.class);
        for (var fact : values()) {
            if (condition.test(fact)) {
                facts.add(fact);
            }
        }
        return facts;
    }
}
