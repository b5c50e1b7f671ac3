package sourceline.studio.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.studio.Studio;
import sourceline.timeline.Citing;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineFixture;

@SpringTest
class LibraryPageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private Citing citing;

    @Autowired
    private TimelineFixture fixture;

    private final String title = "Article " + UUID.randomUUID();

    @AfterEach
    void close() {
        Studio.leave();
    }

    @Test
    void a_source_is_listed_with_what_is_known_of_it_and_what_is_not() {
        add(Visibility.PUBLIC);
        as.writer(() -> {
            Studio.open(context, "sources?q=" + title.replace(' ', '+'));
            assertThat(line())
                    .contains(title, "publisher not known", "23 June 2025", "inferred by Second EDITOR from Monday")
                    .contains("Second-hand", "passes on Reuters", "version 1", "0 of 4 sentences cited");
            return null;
        });
    }

    @Test
    void the_sentences_that_entries_cite_are_counted_once_each() {
        var source = add(Visibility.PUBLIC);
        var timeline = fixture.timeline();
        var version = fixture.version(source);
        for (var words : new String[] {"deliver a letter", "on Monday. The letter", "He gave no details."}) {
            var entry = fixture.entry(timeline, words);
            as.writer(
                    () -> citing.cite(OpId.random(), timeline, entry, fixture.citing(version, words, Stance.SUPPORTS)));
        }
        as.writer(() -> {
            Studio.open(context, "sources?q=" + title.replace(' ', '+'));
            assertThat(line()).contains("3 of 4 sentences cited");
            return null;
        });
    }

    @Test
    void the_list_can_be_searched_and_sifted_and_says_when_nothing_is_left() {
        add(Visibility.PUBLIC);
        as.writer(() -> {
            Studio.open(context, "sources");
            _setValue(_get(TextField.class), title);
            assertThat(_find(SourceLine.class)).hasSize(1);
            _setValue(_get(Select.class), Shown.CITED);
            assertThat(_find(SourceLine.class)).isEmpty();
            Studio.click(_get(Button.class, spec -> spec.withText("Show all sources")));
            assertThat(_find(SourceLine.class)).isNotEmpty();
            return null;
        });
    }

    @Test
    void a_confidential_source_is_listed_for_editors_and_its_readers_only() {
        add(Visibility.CONFIDENTIAL);
        as.writer(() -> {
            Studio.open(context, "sources?q=" + title.replace(' ', '+'));
            assertThat(_find(SourceLine.class)).isEmpty();
            return null;
        });
        as.editor(() -> {
            Studio.open(context, "sources?q=" + title.replace(' ', '+'));
            assertThat(line()).contains(title, "Confidential");
            return null;
        });
    }

    @Test
    void whoever_only_administers_reads_the_list_and_is_not_offered_to_add_to_it() {
        add(Visibility.PUBLIC);
        as.administrator(() -> {
            Studio.open(context, "sources");
            assertThat(_find(Button.class, spec -> spec.withText("Add a source")))
                    .isEmpty();
            return null;
        });
    }

    private SourceId add(Visibility visibility) {
        var facts = new SourceFacts(
                title,
                null,
                null,
                null,
                LocalDate.of(2025, 6, 23),
                as.otherId(Role.EDITOR),
                "Monday",
                ZoneId.of("Europe/Moscow"),
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                "Reuters",
                visibility);
        var added = new NewSource(facts, new Material.Pasted(TimelineFixture.ARTICLE));
        return SourceId.of(
                as.other(Role.EDITOR, () -> sources.add(OpId.random(), added)).result());
    }

    private static String line() {
        return _get(SourceLine.class).getElement().getTextRecursively();
    }
}
