package sourceline.studio.editor;

import static com.github.mvysny.kaributesting.v10.ContextMenuKt._clickItemWithCaption;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.source.NewSource;
import sourceline.source.SourceExamples;
import sourceline.source.SourceId;
import sourceline.source.Sources;
import sourceline.studio.Studio;
import sourceline.studio.parts.FindDialog;
import sourceline.timeline.Citing;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;

/** The menus of the source and of the timeline offer a few, however many there are, and lead to all. */
@SpringTest
class MenusTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private TimelineFixture fixture;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Timelines timelines;

    @Autowired
    private Sources sources;

    @Autowired
    private Citing citing;

    @AfterEach
    void leave() {
        Studio.leave();
    }

    @Test
    void the_sources_that_the_timeline_cites_come_first_then_a_few_that_came_last_then_the_way_to_all() {
        var timeline = fixture.timeline();
        var cited = source("Cited " + UUID.randomUUID(), null);
        var version = fixture.version(cited);
        var entry = fixture.entry(timeline, "A letter is due");
        as.writer(() -> citing.cite(
                OpId.random(), timeline, entry, fixture.citing(version, "Nobody has read it.", Stance.SUPPORTS)));
        var last = IntStream.range(0, 7)
                .mapToObj(number -> "Number " + number + " " + UUID.randomUUID())
                .toList();
        last.forEach(title -> source(title, null));
        as(as.id(Role.WRITER), () -> {
            open(timeline);
            var items = texts(_get(SourceMenu.class));
            assertThat(items.getFirst()).isEqualTo("Cited here");
            assertThat(items.get(1)).startsWith("Cited ");
            assertThat(items.get(2)).isEqualTo("Added last");
            assertThat(items.getLast()).isEqualTo("All sources…");
            assertThat(items).hasSizeLessThanOrEqualTo(9);
        });
    }

    @Test
    void any_source_is_found_by_words_of_its_title_and_publisher_and_read_by_enter() {
        var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = source("Letter to Moscow " + mark, "Reuters");
        source("Letter to Moscow " + mark, "AFP");
        var timeline = fixture.timeline();
        as(as.id(Role.WRITER), () -> {
            open(timeline);
            choose(_get(SourceMenu.class), "All sources…");
            _setValue(
                    _get(TextField.class, spec -> spec.withLabel("Words of its title or publisher")),
                    "reuters " + mark);
            assertThat(found())
                    .singleElement()
                    .satisfies(link -> assertThat(link.getHref()).contains(wanted.toString()));
            enter();
            _find(FindDialog.class)
                    .forEach(dialog -> assertThat(dialog.isOpened()).isFalse());
            assertThat(_get(SourceMenu.class).getItems().getFirst().getText()).isEqualTo("Letter to Moscow " + mark);
        });
    }

    @Test
    void what_is_found_is_shown_a_page_at_a_time() {
        var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        IntStream.range(0, 32).forEach(number -> source("Page " + mark + " " + number, null));
        var timeline = fixture.timeline();
        as(as.id(Role.WRITER), () -> {
            open(timeline);
            choose(_get(SourceMenu.class), "All sources…");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Words of its title or publisher")), mark);
            assertThat(found()).hasSize(30);
            Studio.click(_get(Button.class, spec -> spec.withText("Show more")));
            assertThat(found()).hasSize(32).extracting(Anchor::getHref).doesNotHaveDuplicates();
            assertThat(_find(Button.class, spec -> spec.withText("Show more"))).isEmpty();
        });
    }

    @Test
    void the_timelines_that_a_member_worked_on_last_are_offered_and_all_are_found_by_their_titles() {
        var member = as.join("Works " + UUID.randomUUID(), Role.WRITER);
        var mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        var here = fixture.timeline();
        var other = fixture.timeline();
        retitle(member, other, "Floods in Bonn " + mark);
        retitle(member, here, "Here");
        var strangers = fixture.timeline();
        retitle(as.id(Role.WRITER), strangers, "Elections in Bonn " + mark);
        as(member, () -> {
            open(here);
            var menu = _get(EditorView.class)
                    .header()
                    .getChildren()
                    .flatMap(Component::getChildren)
                    .filter(MenuBar.class::isInstance)
                    .map(MenuBar.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(texts(menu)).containsSubsequence("Worked on last", "Floods in Bonn " + mark, "All timelines…");
            assertThat(texts(menu)).doesNotContain("Elections in Bonn " + mark, "Here");
            choose(menu, "All timelines…");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Words of its title")), mark + " bonn");
            assertThat(found())
                    .extracting(Component::getElement)
                    .extracting(link -> link.getTextRecursively())
                    .containsExactly("Elections in Bonn " + mark, "Floods in Bonn " + mark);
        });
    }

    private SourceId source(String title, String publisher) {
        var facts = SourceExamples.published(title, publisher);
        var added = new NewSource(facts, SourceExamples.pasted("He had a letter. Nobody has read it."));
        return SourceId.of(as.writer(() -> sources.add(OpId.random(), added)).result());
    }

    private void retitle(MemberId member, TimelineId timeline, String title) {
        as.member(
                member,
                () -> timelines.retitle(
                        OpId.random(), timeline, book.timeline(timeline).revision(), title));
    }

    private void as(MemberId member, Runnable work) {
        as.member(member, () -> {
            work.run();
            Studio.leave();
            return null;
        });
    }

    private void open(TimelineId timeline) {
        Studio.open(context, "timeline/" + book.timeline(timeline).slug());
    }

    private static List<String> texts(MenuBar menu) {
        return menu.getItems().getFirst().getSubMenu().getItems().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static void choose(MenuBar menu, String words) {
        _clickItemWithCaption(menu, words);
        MockVaadin.clientRoundtrip(false);
    }

    private static List<Anchor> found() {
        return _find(_get(FindDialog.class), Anchor.class);
    }

    private static void enter() {
        var field = _get(_get(FindDialog.class), TextField.class);
        ComponentUtil.fireEvent(field, new KeyDownEvent(field, "Enter"));
        MockVaadin.clientRoundtrip(false);
    }
}
