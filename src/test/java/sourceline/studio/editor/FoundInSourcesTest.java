package sourceline.studio.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.studio.Studio;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.WhenBasis;

/** What the editor finds in the sources for an entry: dates in the cited sentences, and sentences that may be evidence. */
@SpringTest
class FoundInSourcesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Sources sources;

    private TimelineId timeline;
    private EntryId entry;

    @BeforeEach
    void an_entry_that_cites_a_sentence_with_a_weekday() {
        timeline = fixture.timeline();
        var writer = as.id(Role.WRITER);
        var source = SourceId.of(as.writer(() -> sources.add(
                        OpId.random(), new NewSource(published(writer), new Material.Pasted(TimelineFixture.ARTICLE))))
                .result());
        var cited = fixture.citing(
                fixture.version(source), "Araqchi is set to deliver a letter on Monday.", Stance.SUPPORTS);
        entry = fixture.entry(
                timeline,
                new NewEntry(
                        null,
                        null,
                        WhenBasis.NONE,
                        "Putin would help the Iranian people",
                        "",
                        false,
                        List.of(),
                        List.of(cited)));
    }

    private static SourceFacts published(MemberId by) {
        return new SourceFacts(
                "A letter is due",
                null,
                null,
                null,
                LocalDate.of(2025, 6, 23),
                by,
                "“on Monday”",
                ZoneId.of("Europe/Moscow"),
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                "Reuters",
                Visibility.PUBLIC);
    }

    @AfterEach
    void leave() {
        Studio.leave();
    }

    @Test
    void a_weekday_is_offered_as_every_day_that_it_can_be_and_the_choice_is_recorded_with_its_basis() {
        as.writer(() -> {
            open();
            var dates = _get(SentenceDates.class);
            assertThat(dates.getElement().getTextRecursively())
                    .contains("counted from Monday, 23 June 2025", "itself inferred", "“set to” points forward");
            assertThat(choices()).hasSizeGreaterThan(1);
            LocatorJ._click(choices().getFirst());
            return null;
        });
        var state = state();
        assertThat(state.when()).isIn(When.edtf("2025-06-23"), When.edtf("2025-06-30"));
        assertThat(state.basis().anchor()).isEqualTo(LocalDate.of(2025, 6, 23));
        assertThat(Optional.ofNullable(state.basis().words()))
                .hasValueSatisfying(words -> assertThat(words).contains("Monday"));
        assertThat(state.basis().inferredBy()).isEqualTo(as.id(Role.WRITER));
        assertThat(state.basis().citation())
                .isEqualTo(state.citations().getFirst().id());
    }

    @Test
    void the_likeliest_sentence_comes_first_with_why_and_is_cited_with_one_key() {
        as.writer(() -> {
            open();
            click("Find evidence");
            var found = _get(FindEvidence.class).getElement().getTextRecursively();
            assertThat(found).contains("Shares:", "Iranian").contains("Putin said Moscow would");
            Studio.click(_find(Button.class, spec -> spec.withText("Cite")).getFirst());
            return null;
        });
        assertThat(state().citations())
                .hasSize(2)
                .anySatisfy(citation -> assertThat(citation.exact()).contains("help the Iranian people"));
    }

    private EntryState state() {
        return as.writer(() -> book.entry(timeline, entry));
    }

    private void open() {
        var slug = book.timeline(timeline).slug();
        Studio.open(context, "timeline/" + slug + "?entry=" + entry);
    }

    private static List<NativeButton> choices() {
        return _find(NativeButton.class, spec -> spec.withClasses("sl-dates-choice"));
    }

    private static void click(String words) {
        Studio.click(_get(Button.class, spec -> spec.withText(words)));
    }
}
