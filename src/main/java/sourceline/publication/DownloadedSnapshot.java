package sourceline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Digests;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot as somebody has it in a file, whoever wrote that: {@link SnapshotDocument} or anybody who would like it to be taken for
 * one. It is compared with nothing but itself and the newsroom's keys. An entry that is withheld does not break it, as its hash still
 * stands in the manifest.
 */
public final class DownloadedSnapshot {

    /** A name that stands twice in one object would mean one thing here and another to the next program (RFC 7493, section 2.3). */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final JsonNode document;

    private DownloadedSnapshot(JsonNode document) {
        this.document = document;
    }

    /**
     * @param json as {@link SnapshotDocument#of} wrote it, or with its white space or order changed
     * @return empty where the JSON is no snapshot
     * @throws tools.jackson.databind.exc.MismatchedInputException if a name stands twice in one object
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static Optional<DownloadedSnapshot> read(String json) {
        return Optional.of(new DownloadedSnapshot(JSON.readTree(json)))
                .filter(read -> read.header().isObject());
    }

    /** What of it is not what the manifest says, each with where; empty where everything is. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        version().ifPresent(faults::add);
        var computed = Digests.sha256(Digests.canonical(document.path("manifest")));
        if (!computed.equals(sha256())) {
            faults.add("manifest: its SHA-256 is %s, not the one that stands in sha256".formatted(computed));
        }
        var seals = seals();
        var seen = new LinkedHashSet<String>();
        for (int place = 0; place < size(); place++) {
            var entry = entries().get(place);
            var fault = seen.add(id(entry)) ? fault(seals.get(id(entry)), entry) : Optional.of("stands there twice");
            if (fault.isPresent()) {
                faults.add(where(place) + ": " + fault.get());
            }
        }
        seals.keySet().stream()
                .filter(id -> !seen.contains(id))
                .map("entries: %s is missing, which the manifest has"::formatted)
                .forEach(faults::add);
        if (faults.isEmpty() && !List.copyOf(seals.keySet()).equals(List.copyOf(seen))) {
            faults.add("entries: not in the order of the manifest");
        }
        return faults;
    }

    private Optional<String> version() {
        var known = PublishedTimeline.VERSION;
        return document.path("version").asInt(0) == known
                        && header().path("version").asInt(0) == known
                ? Optional.empty()
                : Optional.of("version: %s, and %s in the header, where this program knows %d"
                        .formatted(document.path("version"), header().path("version"), known));
    }

    /** The hash of each entry by its id, in the manifest's order. */
    private Map<String, String> seals() {
        Map<String, String> seals = new LinkedHashMap<>();
        document.path("manifest")
                .path("entries")
                .forEach(seal -> seals.put(id(seal), seal.path("sha256").asString("")));
        return seals;
    }

    private static Optional<String> fault(@Nullable String seal, JsonNode entry) {
        if (seal == null) {
            return Optional.of("not in the manifest");
        }
        if (entry.has("content") == entry.has("withheld")) {
            return Optional.of(entry.has("content") ? "both shown and withheld" : "missing without a reason");
        }
        return entry.has("withheld") || seal.equals(hash(entry))
                ? Optional.empty()
                : Optional.of("not what was signed");
    }

    private static String hash(JsonNode entry) {
        return Digests.sha256(entry.path("salt").asString("") + ":" + Digests.canonical(entry.get("content")));
    }

    /**
     * Whether the newsroom signed the manifest.
     *
     * @param keys the newsroom's
     * @return what does not fit; empty if it did
     */
    public Optional<String> signatureFault(PublicKeys keys) {
        if (signedWith().isEmpty()) {
            return Optional.of("signature: there is none");
        }
        var key = keys.key(signedWith());
        if (key.isEmpty()) {
            return Optional.of("signature: by a key that is not among those given, " + signedWith());
        }
        var signature = document.path("signature");
        return SnapshotSignature.of(signedWith(), signature.path("value").asString(""))
                        .fits(Digests.canonical(document.path("manifest")), key.get())
                ? Optional.empty()
                : Optional.of("signature: not of this manifest");
    }

    /** The id of the key that is said to have signed it; empty where it is not said. */
    public String signedWith() {
        return document.path("signature").path("key").asString("");
    }

    public JsonNode header() {
        return document.path("manifest").path("header");
    }

    /** The SHA-256 that it names as its manifest's. */
    public String sha256() {
        return document.path("sha256").asString("");
    }

    public int size() {
        return entries().size();
    }

    /** The entries that are withheld, each with where, why and since when; only which they are is signed. */
    public List<String> withheld() {
        return IntStream.range(0, size())
                .filter(place -> entries().get(place).has("withheld"))
                .mapToObj(place -> {
                    var because = entries().get(place).path("withheld");
                    return "%s: %s since %s"
                            .formatted(
                                    where(place),
                                    because.path("kind").asString(""),
                                    because.path("at").asString(""));
                })
                .toList();
    }

    private String where(int place) {
        return "entries[%d] (%s)".formatted(place, id(entries().get(place)));
    }

    private JsonNode entries() {
        return document.path("entries");
    }

    private static String id(JsonNode entry) {
        return entry.path("entry").asString("");
    }
}
