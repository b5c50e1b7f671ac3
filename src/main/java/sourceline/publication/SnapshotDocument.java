package sourceline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sourceline.journal.Digests;
import sourceline.publication.Edition.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot as data: {@code version}, {@code manifest}, its {@code sha256}, the newsroom's {@code signature}, the {@code entries} in the manifest's order,
 * each as {@code entry}, {@code salt} and {@code content} or as {@code entry} and {@code withheld}, and today's
 * {@code notices}; all of it canonical JSON (RFC 8785). Its JSON Schema stands at {@link PublicAssets#SCHEMA}.
 *
 * <p>Anybody can verify it: the SHA-256 of the canonical manifest is {@code sha256}; the SHA-256 of the salt, a colon
 * and the content's canonical JSON is the entry's hash in the manifest.
 */
public final class SnapshotDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SnapshotDocument() {}

    public static String of(Edition edition) {
        var entries = new ArrayList<Map<String, Object>>();
        for (var place : edition.entries()) {
            entries.add(entry(place));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("version", edition.header().version());
        document.put("manifest", JSON.readTree(edition.manifest()));
        document.put("sha256", edition.sha256());
        document.put("signature", edition.signature());
        document.put("newest", edition.newest());
        document.put("entries", entries);
        document.put("notices", edition.notices());
        return PublishedJson.canonical(document);
    }

    private static Map<String, Object> entry(Place place) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("entry", place.entry().toString());
        switch (place) {
            case Place.Shown shown -> {
                entry.put("salt", shown.salt());
                entry.put("content", JSON.readTree(shown.json()));
            }
            case Place.Withheld withheld ->
                entry.put(
                        "withheld",
                        Map.of(
                                "kind", withheld.because().kind().name(),
                                "at", withheld.because().at().toString()));
        }
        return entry;
    }

    /**
     * Whether a document is what was signed. A withheld entry does not break it; its hash still stands in the manifest.
     *
     * @param json as {@link #of} wrote it, or with its white space or order changed
     * @return what does not fit, each with where; empty where everything does
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static List<String> verify(String json) {
        var breaks = new ArrayList<String>();
        var document = JSON.readTree(json);
        var manifest = document.path("manifest");
        if (!Digests.sha256(Digests.canonical(manifest))
                .equals(document.path("sha256").asString(""))) {
            breaks.add("manifest: not the one that was signed");
        }
        var seals = manifest.path("entries");
        var entries = document.path("entries");
        if (seals.size() != entries.size()) {
            breaks.add("entries: " + entries.size() + " instead of " + seals.size());
        }
        for (int i = 0; i < Math.min(seals.size(), entries.size()); i++) {
            verify(seals.get(i), entries.get(i), i, breaks);
        }
        return breaks;
    }

    /**
     * Whether the newsroom signed a document's manifest.
     *
     * @param keys the newsroom's
     * @return what does not fit; empty if it did
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    public static Optional<String> verifySignature(String json, PublicKeys keys) {
        var document = JSON.readTree(json);
        if (!document.path("signature").isObject()) {
            return Optional.of("signature: there is none");
        }
        var signature = JSON.treeToValue(document.path("signature"), SnapshotSignature.class);
        var key = keys.key(signature.key());
        if (key.isEmpty()) {
            return Optional.of("signature: by a key that is not among those given, " + signature.key());
        }
        return signature.fits(Digests.canonical(document.path("manifest")), key.get())
                ? Optional.empty()
                : Optional.of("signature: not of this manifest");
    }

    private static void verify(JsonNode seal, JsonNode entry, int place, List<String> breaks) {
        if (!seal.path("entry").equals(entry.path("entry"))) {
            breaks.add("entries[" + place + "]: another entry than was signed");
        } else if (entry.has("content")) {
            var content = Digests.canonical(entry.get("content"));
            var sha256 = Digests.sha256(entry.path("salt").asString("") + ":" + content);
            if (!sha256.equals(seal.path("sha256").asString(""))) {
                breaks.add("entries[" + place + "]: not what was signed");
            }
        } else if (!entry.has("withheld")) {
            breaks.add("entries[" + place + "]: missing without a reason");
        }
    }
}
