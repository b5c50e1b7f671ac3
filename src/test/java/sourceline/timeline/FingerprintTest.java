package sourceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sourceline.chronology.When;
import sourceline.newsroom.MemberId;
import sourceline.source.Nearness;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.source.Visibility;

class FingerprintTest {

    private static final MemberId WRITER = MemberId.random();
    private static final SourceId SOURCE = SourceId.random();
    private static final CitationState CITATION = new CitationState(
            CitationId.random(),
            SOURCE,
            VersionId.random(),
            10,
            25,
            "on Monday, said",
            "",
            "",
            Stance.SUPPORTS,
            null,
            null,
            WRITER,
            1,
            null);

    private static final EntryState ENTRY = new EntryState(
            EntryId.random(),
            TimelineId.random(),
            StrandId.random(),
            When.edtf("2025-06-23?"),
            new WhenBasis("Monday", CITATION.id(), LocalDate.parse("2025-06-23"), "the article", WRITER, null),
            "A “letter” is due",
            "Araqchi is to deliver it.\n\nNobody has read it.",
            true,
            List.of("Abbas Araqchi"),
            new MediaState("0".repeat(64), "image/png", 4, 4, "A letter", null, "Photo: nobody"),
            List.of(CITATION),
            "",
            false,
            Set.of(WRITER),
            Map.of("headline", 1L),
            1,
            "5a17");

    private static final SourceFacts FACTS = facts("A letter", "Reuters");

    private static SourceFacts facts(String title, String origin) {
        return new SourceFacts(
                title,
                null,
                null,
                null,
                LocalDate.parse("2025-06-23"),
                WRITER,
                "Monday",
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                origin,
                Visibility.PUBLIC);
    }

    private static Fingerprint of(EntryState entry) {
        return Fingerprint.of(entry, source -> FACTS);
    }

    private static EntryState with(
            EntryState e,
            String headline,
            String body,
            When when,
            WhenBasis basis,
            boolean planned,
            MediaState media,
            List<CitationState> citations) {
        return new EntryState(
                e.id(),
                e.timeline(),
                e.strand(),
                when,
                basis,
                headline,
                body,
                planned,
                e.persons(),
                media,
                citations,
                e.order(),
                e.deleted(),
                e.authors(),
                e.fieldRevisions(),
                e.revision(),
                e.salt());
    }

    private static EntryState headline(String headline) {
        return with(ENTRY, headline, ENTRY.body(), ENTRY.when(), ENTRY.basis(), true, ENTRY.media(), ENTRY.citations());
    }

    private static EntryState body(String body) {
        return with(ENTRY, ENTRY.headline(), body, ENTRY.when(), ENTRY.basis(), true, ENTRY.media(), ENTRY.citations());
    }

    private static EntryState dated(When when, WhenBasis basis) {
        return with(ENTRY, ENTRY.headline(), ENTRY.body(), when, basis, true, ENTRY.media(), ENTRY.citations());
    }

    private static EntryState pictured(MediaState media) {
        return with(ENTRY, ENTRY.headline(), ENTRY.body(), ENTRY.when(), ENTRY.basis(), true, media, ENTRY.citations());
    }

    private static EntryState citing(CitationState... citations) {
        return with(
                ENTRY,
                ENTRY.headline(),
                ENTRY.body(),
                ENTRY.when(),
                ENTRY.basis(),
                true,
                ENTRY.media(),
                List.of(citations));
    }

    private static CitationState citation(int start, int end, Stance stance, String translation) {
        return new CitationState(
                CITATION.id(),
                SOURCE,
                CITATION.version(),
                start,
                end,
                "",
                "",
                "",
                stance,
                translation,
                "anybody",
                WRITER,
                7,
                null);
    }

    private static void assertChanges(EntryState changed, String... parts) {
        assertThat(of(changed).changedSince(of(ENTRY))).containsExactly(parts);
        assertThat(of(changed).hash()).isNotEqualTo(of(ENTRY).hash());
    }

    @Test
    void the_same_content_always_has_the_same_fingerprint() {
        assertThat(of(headline("A “letter” is due"))).isEqualTo(of(ENTRY));
    }

    @Test
    void white_space_and_typographic_quotes_are_not_in_it() {
        assertThat(of(headline(" A \"letter\"  is due "))).isEqualTo(of(ENTRY));
        assertThat(of(body("Araqchi is to deliver it. Nobody has read it."))).isEqualTo(of(ENTRY));
    }

    @Test
    void strand_persons_order_authors_and_revisions_are_not_in_it() {
        var moved = new EntryState(
                ENTRY.id(),
                ENTRY.timeline(),
                null,
                ENTRY.when(),
                ENTRY.basis(),
                ENTRY.headline(),
                ENTRY.body(),
                true,
                List.of(),
                ENTRY.media(),
                ENTRY.citations(),
                "x",
                true,
                Set.of(),
                Map.of(),
                99,
                ENTRY.salt());

        assertThat(of(moved)).isEqualTo(of(ENTRY));
    }

    @Test
    void each_public_part_is_in_it_by_its_name() {
        assertChanges(headline("A letter was due"), "headline");
        assertChanges(headline("a “letter” is due"), "headline");
        assertChanges(body("Araqchi delivered it."), "body");
        assertChanges(dated(When.edtf("2025-06-23"), ENTRY.basis()), "when");
        assertChanges(dated(ENTRY.when(), WhenBasis.NONE), "when");
        assertChanges(
                with(
                        ENTRY,
                        ENTRY.headline(),
                        ENTRY.body(),
                        ENTRY.when(),
                        ENTRY.basis(),
                        false,
                        ENTRY.media(),
                        ENTRY.citations()),
                "planned");
        assertChanges(pictured(null), "media");
        assertChanges(
                pictured(new MediaState("0".repeat(64), "image/png", 4, 4, "A note", null, "Photo: nobody")), "media");
        assertChanges(citing(citation(10, 20, Stance.SUPPORTS, null)), "citations");
        assertChanges(citing(citation(10, 25, Stance.DENIES, null)), "citations");
        assertChanges(citing(citation(10, 25, Stance.SUPPORTS, "am Montag")), "citations");
        assertChanges(citing(), "citations", "sources");
    }

    @Test
    void the_words_between_a_numbers_digits_matter() {
        assertThat(of(headline("12 died"))).isNotEqualTo(of(headline("1 2 died")));
        assertThat(of(headline("12 died"))).isNotEqualTo(of(headline("13 died")));
    }

    @Test
    void a_quote_stands_in_it_by_its_place_so_withheld_words_make_no_difference() {
        assertThat(of(citing(citation(10, 25, Stance.SUPPORTS, null)))).isEqualTo(of(ENTRY));
    }

    @Test
    void a_citation_that_does_not_stand_yet_is_left_out() {
        var added = new CitationState(
                CitationId.random(),
                SOURCE,
                CITATION.version(),
                30,
                40,
                "",
                "",
                "",
                Stance.DENIES,
                null,
                null,
                WRITER,
                2,
                null);

        assertThat(Fingerprint.of(citing(CITATION, added), source -> FACTS, Set.of(CITATION.id())))
                .isEqualTo(of(ENTRY));
        assertThat(of(citing(CITATION, added))).isEqualTo(of(citing(added, CITATION)));
    }

    @Test
    void what_readers_are_told_of_a_source_is_in_it() {
        assertThat(Fingerprint.of(ENTRY, source -> facts("A letter", "Reuters")))
                .isEqualTo(of(ENTRY));
        assertThat(Fingerprint.of(ENTRY, source -> facts("A letter", "AFP")).changedSince(of(ENTRY)))
                .containsExactly("sources");
        assertThat(Fingerprint.of(ENTRY, source -> facts("The letter", "Reuters"))
                        .changedSince(of(ENTRY)))
                .containsExactly("sources");
    }

    @Test
    void two_entries_with_the_same_words_cannot_be_told_to_have_them() {
        var salts = new HashSet<String>();
        for (var salt : new String[] {"a", "b"}) {
            var twin = new EntryState(
                    EntryId.random(),
                    ENTRY.timeline(),
                    null,
                    null,
                    WhenBasis.NONE,
                    "Same",
                    "",
                    false,
                    List.of(),
                    null,
                    List.of(),
                    "",
                    false,
                    Set.of(),
                    Map.of(),
                    1,
                    salt);
            var fingerprint = of(twin);
            salts.add(fingerprint.hash());
            salts.add(fingerprint.parts().get("headline"));
        }
        assertThat(salts).hasSize(4);
    }
}
