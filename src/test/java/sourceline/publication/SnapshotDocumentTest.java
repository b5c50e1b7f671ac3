package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourceline.journal.Digests;
import sourceline.publication.PublishedNotice.Kind;

class SnapshotDocumentTest {

    @Test
    void a_snapshot_is_canonical_and_verifies() {
        var document = SnapshotDocument.of(SampleEdition.edition());

        assertThat(DownloadedSnapshot.read(document).orElseThrow().faults()).isEmpty();
        assertThat(document).startsWith("{\"entries\":[{\"content\":{\"body\"").contains("\"version\":1");
    }

    @Test
    void a_withheld_entry_shows_nothing_and_the_rest_still_verifies() {
        var document = SnapshotDocument.of(SampleEdition.edition(
                SampleEdition.header(),
                SampleEdition.entries(),
                List.of(SampleEdition.notice(Kind.REMOVAL, SampleEdition.DELIVERY, "A court has decided."))));

        assertThat(document)
                .doesNotContain("Khamenei")
                .contains("\"withheld\":{\"at\":\"2025-06-23T13:20:00Z\",\"kind\":\"REMOVAL\"}");
        assertThat(DownloadedSnapshot.read(document).orElseThrow().faults()).isEmpty();
    }

    @Test
    void every_snapshot_fits_the_published_schema_with_entries_withheld_or_not() {
        assertThat(SnapshotSchema.errors(SnapshotDocument.of(SampleEdition.edition())))
                .isEmpty();
        for (var kind : Kind.values()) {
            assertThat(SnapshotSchema.errors(SnapshotDocument.of(SampleEdition.edition(
                            SampleEdition.header(),
                            SampleEdition.entries(),
                            List.of(SampleEdition.notice(kind, SampleEdition.DELIVERY, "We asked again."))))))
                    .as(kind.name())
                    .isEmpty();
        }
    }

    @Test
    void a_document_that_lacks_what_a_snapshot_has_does_not_fit_the_schema() {
        var document = SnapshotDocument.of(SampleEdition.edition());
        assertThat(SnapshotSchema.errors(document.replace("\"headHash\"", "\"head\"")))
                .isNotEmpty();
        assertThat(SnapshotSchema.errors(document.replace("\"salt\"", "\"pepper\"")))
                .isNotEmpty();
    }

    @Test
    void a_changed_word_is_found_with_its_place() {
        var document = SnapshotDocument.of(SampleEdition.edition());

        assertThat(DownloadedSnapshot.read(document.replace("set to hand it over", "about to hand it over"))
                        .orElseThrow()
                        .faults())
                .containsExactly("entries[2] (%s): not what was signed".formatted(SampleEdition.DELIVERY));
        assertThat(DownloadedSnapshot.read(document.replace("The letter from Tehran", "The letter from Qom"))
                        .orElseThrow()
                        .faults())
                .singleElement()
                .asString()
                .startsWith("manifest: its SHA-256 is ");
    }

    @Test
    void an_entry_that_was_taken_out_or_put_elsewhere_is_found() {
        var whole = SampleEdition.edition();
        var entries = new java.util.ArrayList<>(whole.entries());
        entries.removeFirst();
        var shorter = new Edition(
                whole.slug(),
                whole.newest(),
                whole.firstPublished(),
                whole.header(),
                whole.manifest(),
                whole.sha256(),
                whole.signature(),
                entries,
                whole.notices(),
                whole.wentOut());

        assertThat(DownloadedSnapshot.read(SnapshotDocument.of(shorter))
                        .orElseThrow()
                        .faults())
                .containsExactly("entries: %s is missing, which the manifest has"
                        .formatted(whole.entries().getFirst().entry()));
    }

    @Test
    void the_same_words_under_another_salt_have_another_hash() {
        var entry = SampleEdition.delivery();

        assertThat(SealedEntry.seal(entry).proof())
                .isNotEqualTo(SealedEntry.seal(entry).proof());
        var json = PublishedJson.canonical(entry);
        assertThat(Manifest.Seal.of(entry.id(), "00", json).sha256()).isEqualTo(Digests.sha256("00:" + json));
    }

    @Test
    void what_was_written_is_read_back_the_same() {
        for (var entry : SampleEdition.entries()) {
            assertThat(PublishedJson.read(PublishedJson.canonical(entry), PublishedEntry.class))
                    .isEqualTo(entry);
        }
    }
}
