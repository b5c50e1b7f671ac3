package sourceline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Digests;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.text.Normalised;

/**
 * Stands for everything public on an entry, so that an assessment or a signature can be bound to exactly what its member
 * saw: normalised headline and body, when and its basis, planned, the picture with its words, each standing citation
 * with its version, span, stance and translation, and what readers are told of each source. White space, typographic
 * quotes, persons, strand and order are not in it; the same content always has the same fingerprint again.
 *
 * <p>Quoted words are in it through version and span, which fix them for ever and can be told to anyone.
 *
 * @param hash SHA-256 over the canonical JSON (RFC 8785) of {@code parts}, in lower-case hexadecimal
 * @param parts for each part of the entry, SHA-256 over the entry's salt, a colon and the part's canonical JSON; kept
 *     with a signature they tell later what has changed
 */
public record Fingerprint(String hash, Map<String, String> parts) {

    public Fingerprint {
        parts = Map.copyOf(parts);
    }

    /**
     * The fingerprint of an entry as it stands.
     *
     * @param facts what is known of a source now
     * @param standing the citations that count; others, added since, are left out until somebody assesses them
     */
    public static Fingerprint of(EntryState entry, Function<SourceId, SourceFacts> facts, Set<CitationId> standing) {
        var citations = entry.citations().stream()
                .filter(citation -> standing.contains(citation.id()))
                .toList();
        var parts = new TreeMap<String, String>();
        put(parts, entry, "headline", Normalised.key(entry.headline()));
        put(parts, entry, "body", Normalised.key(entry.body()));
        put(parts, entry, "when", when(entry));
        put(parts, entry, "planned", entry.planned());
        put(parts, entry, "media", media(entry.media()));
        put(parts, entry, "citations", citations(citations));
        put(parts, entry, "sources", sources(citations, facts));
        return new Fingerprint(Digests.sha256(Digests.canonical(parts)), parts);
    }

    /** With every citation that is on the entry now. */
    public static Fingerprint of(EntryState entry, Function<SourceId, SourceFacts> facts) {
        return of(
                entry,
                facts,
                Set.copyOf(entry.citations().stream().map(CitationState::id).toList()));
    }

    /** The names of the parts that are not as they were in the other fingerprint of the same entry, sorted. */
    public List<String> changedSince(Fingerprint earlier) {
        return parts.keySet().stream()
                .filter(part -> !Objects.equals(parts.get(part), earlier.parts().get(part)))
                .sorted()
                .toList();
    }

    private static void put(Map<String, String> parts, EntryState entry, String part, @Nullable Object value) {
        var wrapped = new LinkedHashMap<String, @Nullable Object>();
        wrapped.put(part, value);
        parts.put(part, Digests.sha256(entry.salt() + ":" + Digests.canonical(wrapped)));
    }

    private static Map<String, @Nullable Object> when(EntryState entry) {
        var basis = entry.basis();
        var when = new LinkedHashMap<String, @Nullable Object>();
        when.put("edtf", entry.when() == null ? null : entry.when().edtf());
        when.put("words", key(basis.words()));
        when.put("anchor", text(basis.anchor()));
        when.put("anchorNote", key(basis.anchorNote()));
        when.put("inferredBy", text(basis.inferredBy()));
        when.put("note", key(basis.note()));
        return when;
    }

    private static @Nullable Map<String, @Nullable Object> media(@Nullable MediaState media) {
        if (media == null) {
            return null;
        }
        var picture = new LinkedHashMap<String, @Nullable Object>();
        picture.put("content", media.contentHash());
        picture.put("alternativeText", key(media.alternativeText()));
        picture.put("caption", key(media.caption()));
        picture.put("credit", key(media.credit()));
        return picture;
    }

    private static List<Map<String, @Nullable Object>> citations(List<CitationState> citations) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var citation : citations) {
            var one = new LinkedHashMap<String, @Nullable Object>();
            one.put("version", citation.version().toString());
            one.put("start", citation.start());
            one.put("end", citation.end());
            one.put("stance", citation.stance().name());
            one.put("translation", key(citation.translation()));
            all.add(one);
        }
        all.sort(Comparator.comparing(Digests::canonical));
        return all;
    }

    private static Map<String, Map<String, @Nullable Object>> sources(
            List<CitationState> citations, Function<SourceId, SourceFacts> facts) {
        var all = new TreeMap<String, Map<String, @Nullable Object>>();
        for (var citation : citations) {
            all.computeIfAbsent(citation.source().toString(), id -> source(facts.apply(citation.source())));
        }
        return all;
    }

    private static Map<String, @Nullable Object> source(SourceFacts facts) {
        var source = new LinkedHashMap<String, @Nullable Object>();
        source.put("title", facts.title());
        source.put("publisher", facts.publisher());
        source.put("address", facts.address());
        source.put("published", text(facts.published()));
        source.put("publishedInferredBy", text(facts.publishedInferredBy()));
        source.put("publishedBasis", facts.publishedBasis());
        source.put("nearness", facts.nearness().name());
        source.put("origin", facts.origin());
        return source;
    }

    private static @Nullable String key(@Nullable String text) {
        return text == null ? null : Normalised.key(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
