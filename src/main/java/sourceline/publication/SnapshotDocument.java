package sourceline.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import sourceline.publication.Edition.Place;
import tools.jackson.databind.json.JsonMapper;

/**
 * A snapshot as data: {@code version}, {@code manifest}, its {@code sha256}, the newsroom's {@code signature}, the {@code entries} in the manifest's order,
 * each as {@code entry}, {@code salt} and {@code content} or as {@code entry} and {@code withheld}, and today's
 * {@code notices}; all of it canonical JSON (RFC 8785). Its JSON Schema stands at {@link PublicAssets#SCHEMA}.
 *
 * <p>Anybody can verify it: the SHA-256 of the canonical manifest is {@code sha256}; the SHA-256 of the salt, a colon
 * and the content's canonical JSON is the entry's hash in the manifest. {@link DownloadedSnapshot} does so.
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
}
