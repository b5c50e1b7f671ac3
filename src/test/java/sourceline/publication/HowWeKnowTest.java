package sourceline.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sourceline.publication.PublishedVerdict.Kind;
import sourceline.source.Nearness;
import sourceline.timeline.Stance;

class HowWeKnowTest {

    private final HowWeKnow howWeKnow = new HowWeKnow(new Words("en", "Europe/Moscow"));

    private static PublishedEntry resting(PublishedVerdict verdict, PublishedCitation... citations) {
        return SampleEdition.entry(
                SampleEdition.BOMBS,
                SampleEdition.STRIKES,
                SampleEdition.when("2025-06-16", null),
                false,
                "Headline",
                "",
                verdict,
                citations);
    }

    private static PublishedCitation in(Stance stance, PublishedSource source) {
        return new PublishedCitation(source.id(), stance, null, source);
    }

    @Test
    void one_second_hand_source_that_cites_somebody_is_told_as_that() {
        assertThat(howWeKnow.about(SampleEdition.delivery()))
                .containsExactly(
                        "One source, second-hand; publisher not known.",
                        "It cites Reuters, whose report we have not seen.",
                        "Date: our inference from “Monday”.",
                        "Against it: none recorded.",
                        "Compared with the source by a fact-checker, 23 June 2025, 14:02;"
                                + " approved by an editor, 14:10 Moscow time.");
    }

    @Test
    void an_inferred_date_names_its_words_its_anchor_and_the_reading() {
        assertThat(howWeKnow.about(SampleEdition.entries().get(1)))
                .contains(
                        "Date: our inference from “just days after”, counted from 23 June 2025"
                                + " (the article’s own inferred date).",
                        "The 16th is our reading of “days”.");
    }

    @Test
    void two_sources_are_each_named_with_their_nearness_and_seen_origins_are_not_called_unseen() {
        var reuters = SampleEdition.source("A", "Reuters", null, Nearness.FIRST_HAND, null);
        var mirror = SampleEdition.source("B", "The Mirror", null, Nearness.SECOND_HAND, "Reuters");

        assertThat(howWeKnow.about(resting(
                        SampleEdition.verdict(Kind.CONFIRMED),
                        in(Stance.SUPPORTS, reuters),
                        in(Stance.SUPPORTS, mirror))))
                .startsWith(
                        "Two sources: Reuters (first-hand) and The Mirror (second-hand).",
                        "Date: as our source gives it.")
                .noneMatch(sentence -> sentence.contains("not seen"))
                .anyMatch(sentence -> sentence.startsWith("Compared with the sources by a fact-checker"));
    }

    @Test
    void whoever_stands_between_the_speaker_and_our_source_is_named() {
        assertThat(howWeKnow.about(SampleEdition.entries().get(3)))
                .contains("What Putin said reached us through Russian state media, which we have not seen ourselves.");
    }

    @Test
    void a_denial_and_a_contradiction_are_told_with_where_they_stand() {
        var paper = SampleEdition.source("A", "Kommersant", null, Nearness.FIRST_HAND, null);
        var other = SampleEdition.source("The minutes", null, null, Nearness.FIRST_HAND, null);

        assertThat(howWeKnow.about(resting(
                        SampleEdition.verdict(Kind.DISPUTED),
                        in(Stance.SUPPORTS, paper),
                        in(Stance.DENIES, paper),
                        in(Stance.CONTRADICTS, other))))
                .contains("Against it: a denial in Kommersant and a contradiction in “The minutes”.");
    }

    @Test
    void a_hedge_with_nobody_named_and_an_original_that_was_seen_are_told() {
        var paper = SampleEdition.source("A", "Kommersant", null, Nearness.FIRST_HAND, null);
        var hedged = new PublishedVerdict(Kind.REPORTED, null, List.of(), null, true);
        var seen = new PublishedVerdict(Kind.CONFIRMED, null, List.of(), "the letter itself.", false);

        assertThat(howWeKnow.about(resting(hedged, in(Stance.SUPPORTS, paper))))
                .contains("It does not say how it knows.");
        assertThat(howWeKnow.about(resting(seen, in(Stance.SUPPORTS, paper))))
                .contains("A fact-checker has seen the original: the letter itself.");
    }

    @Test
    void a_desk_of_one_says_that_the_author_checked() {
        var entry = SampleEdition.delivery();
        var check = entry.check();
        var alone = new PublishedEntry(
                entry.id(),
                entry.revision(),
                entry.strand(),
                entry.when(),
                entry.planned(),
                entry.headline(),
                entry.body(),
                entry.persons(),
                entry.media(),
                entry.verdict(),
                entry.citations(),
                new PublishedCheck(check.assessment(), check.fingerprint(), true, check.signatures()));

        assertThat(howWeKnow.about(alone)).last().asString().startsWith("Compared with the source by its author,");
    }

    @Test
    void every_word_of_a_verdict_a_notice_and_a_stance_exists() {
        var words = new Words("en", "UTC");
        for (var kind : Kind.values()) {
            assertThat(words.say("verdict." + kind, "X")).isNotBlank();
            assertThat(words.say("reader." + kind, "X")).isNotBlank();
        }
        for (var kind : PublishedNotice.Kind.values()) {
            assertThat(words.say("notice." + kind)).isNotBlank();
        }
        for (var nearness : Nearness.values()) {
            assertThat(words.say("know.nearness." + nearness)).isNotBlank();
        }
        assertThat(words.clock()).isEqualTo("UTC");
    }
}
