package sourceline.publication;

import sourceline.journal.Digests;

/**
 * A published entry with the salt under which a manifest holds its hash.
 *
 * @param json canonical JSON (RFC 8785) of the content
 */
record SealedEntry(PublishedEntry content, String salt, String json) {

    static SealedEntry seal(PublishedEntry content) {
        return new SealedEntry(content, Digests.salt(), PublishedJson.canonical(content));
    }

    Edition.Place shown() {
        return new Edition.Place.Shown(content, salt, json);
    }

    Manifest.Seal proof() {
        return Manifest.Seal.of(content.id(), salt, json);
    }
}
