package sourceline.studio.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.source.Material;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.studio.Studio;
import sourceline.studio.parts.Places;
import sourceline.timeline.Citing;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;

@SpringTest
class ComparePageTest {

    private static final String CITED = "Araqchi is set to deliver a letter on Monday.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private Citing citing;

    @Autowired
    private TimelineBook book;

    @Autowired
    private TimelineFixture fixture;

    private SourceId source;
    private TimelineId timeline;
    private EntryId entry;

    @AfterEach
    void close() {
        // News may still be on its way to the page, which reads it as the member.
        as.writer(() -> {
            Studio.leave();
            return null;
        });
    }

    @Test
    void a_source_with_one_version_says_what_will_stand_here() {
        source = fixture.source();
        as.writer(() -> {
            open();
            assertThat(text()).contains("There is only one version");
            return null;
        });
    }

    @Test
    void both_versions_stand_side_by_side_with_what_changed_and_what_is_cited() {
        cited();
        publisherMakes(TimelineFixture.ARTICLE
                .replace(CITED, "Araqchi is not set to deliver a letter on Monday.")
                .replace("He gave no details.", "He gave no details. It was late."));
        as.writer(() -> {
            open();
            assertThat(text())
                    .contains("Says something else in version 2")
                    .contains("A letter is announced")
                    .contains("Araqchi is not set to deliver a letter on Monday.")
                    .contains("It was late.");
            return null;
        });
    }

    /** A paragraph more, another spelling of a name, and the paragraphs in another order. */
    @Test
    void what_an_agency_changes_every_day_raises_no_question() {
        cited();
        publisherMakes("""
                A letter is due

                Nobody at the airport would say who had come.

                Putin said Moscow would “help the Iranian people”. He gave no details.

                Araghchi is set to deliver a letter on Monday. The letter has not been made public.
                """);
        as.writer(() -> {
            open();
            assertThat(text())
                    .contains("1 passage cited from older versions, 0 to look at")
                    .contains("Stands as it was in version 2")
                    .doesNotContain("Cite the new words", "Let go");
            return null;
        });
    }

    @Test
    void the_new_words_are_cited_in_its_place() {
        cited();
        publisherMakes(TimelineFixture.ARTICLE.replace(CITED, "Araqchi is not set to deliver a letter on Monday."));
        as.writer(() -> {
            open();
            click("Cite the new words");
            assertThat(text()).contains("0 passages cited from older versions");
            return null;
        });
        assertThat(book().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.exact()).contains("not set to deliver"));
    }

    @Test
    void what_is_gone_is_let_go_and_can_be_taken_back() {
        cited();
        publisherMakes(TimelineFixture.ARTICLE.replace(CITED, "The weather was fine."));
        as.writer(() -> {
            open();
            assertThat(text()).contains("Not found in version 2");
            click("Let go");
            return null;
        });
        assertThat(book().citations()).isEmpty();
    }

    private EntryState book() {
        return as.writer(() -> book.entry(timeline, entry));
    }

    private void cited() {
        source = fixture.source();
        timeline = fixture.timeline();
        entry = fixture.entry(timeline, "A letter is announced");
        var citation = fixture.citing(fixture.version(source), CITED, Stance.SUPPORTS);
        as.writer(() -> citing.cite(OpId.random(), timeline, entry, citation));
    }

    private void publisherMakes(String text) {
        as.writer(() -> sources.capture(OpId.random(), source, new Material.Pasted(text)));
        await().until(() -> book().citations().stream().allMatch(citation -> citation.placement() != null));
    }

    private void open() {
        Studio.open(context, Places.compare(source));
    }

    private static void click(String words) {
        Studio.click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String text() {
        return _find(ComparePage.class).getFirst().getElement().getTextRecursively();
    }
}
