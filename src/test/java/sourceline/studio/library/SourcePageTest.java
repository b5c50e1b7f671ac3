package sourceline.studio.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.studio.Studio;
import sourceline.studio.reader.Reader;
import sourceline.timeline.Citing;
import sourceline.timeline.Stance;
import sourceline.timeline.TimelineFixture;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringTest
class SourcePageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceLibrary library;

    @Autowired
    private Citing citing;

    @Autowired
    private CitedPassages passages;

    @Autowired
    private TimelineFixture fixture;

    @AfterEach
    void close() {
        Studio.leave();
    }

    @Test
    void a_source_shows_its_facts_its_version_and_what_happened_to_it() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            assertThat(text())
                    .contains("A letter is due", "not known", "Second-hand", "Reuters", "0 of 4 sentences cited")
                    .contains("Version 1", "Pasted", "by First EDITOR", "SHA-256")
                    .contains("First EDITOR added the source");
            return null;
        });
    }

    @Test
    void a_cited_passage_is_marked_in_its_version_and_knows_its_entry() {
        var source = fixture.source();
        var timeline = fixture.timeline();
        var version = fixture.version(source);
        var entry = fixture.entry(timeline, "A letter is announced");
        as.writer(() -> {
            citing.cite(OpId.random(), timeline, entry, fixture.citing(version, "deliver a letter", Stance.SUPPORTS));
            open(source);
            assertThat(text()).contains("1 of 4 sentences cited");
            assertThat(passages.of(source, version)).singleElement().satisfies(cited -> {
                assertThat(cited.mark().entry()).isEqualTo(entry.toString());
                assertThat(cited.mark().headline()).isEqualTo("A letter is announced");
                assertThat(fixture.text(version)
                                .substring(cited.mark().start(), cited.mark().end()))
                        .isEqualTo("deliver a letter");
            });
            return null;
        });
    }

    @Test
    void a_cited_passage_leads_to_the_entry_that_cites_it() {
        var source = fixture.source();
        var timeline = fixture.timeline();
        var entry = fixture.entry(timeline, "A letter is announced");
        as.writer(() -> {
            citing.cite(
                    OpId.random(),
                    timeline,
                    entry,
                    fixture.citing(fixture.version(source), "deliver a letter", Stance.SUPPORTS));
            open(source);
            var reader = _get(Reader.class).getElement();
            var detail = JsonNodeFactory.instance.objectNode().put("event.detail.entry", entry.toString());
            ElementUtilsKt._fireDomEvent(reader, new DomEvent(reader, "mark-open", detail));
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                    .startsWith("timeline/")
                    .endsWith("?entry=" + entry);
            return null;
        });
    }

    @Test
    void facts_are_edited_and_shown_at_once() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            click("Edit facts");
            _setValue(_get(TextField.class, spec -> spec.withLabel("Publisher")), "The Gazette");
            click("Save");
            assertThat(text()).contains("The Gazette", "First WRITER edited the facts");
            return null;
        });
    }

    @Test
    void a_fact_that_cannot_be_is_said_at_its_field_and_the_dialog_stays() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            click("Edit facts");
            var address = _get(TextField.class, spec -> spec.withLabel("Web address"));
            _setValue(address, "javascript:alert(1)");
            click("Save");
            assertThat(address.isInvalid()).isTrue();
            assertThat(address.getErrorMessage()).contains("is no web address");
            assertThat(_find(FactsDialog.class)).hasSize(1);
            assertThat(view(source).facts().address()).isNull();
            return null;
        });
    }

    @Test
    void whoever_writes_over_a_newer_fact_is_told_so() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            click("Edit facts");
            return null;
        });
        var facts = TimelineFixture.facts(Visibility.PARAPHRASE_ONLY);
        as.editor(() -> sources.describe(OpId.random(), source, view(source).revision(), facts));
        as.writer(() -> {
            choose("What readers may learn of it", Visibility.CONFIDENTIAL);
            click("Save");
            assertThat(NotificationsKt.getNotifications()
                            .getFirst()
                            .getElement()
                            .getTextRecursively())
                    .contains("Somebody had changed this meanwhile: Visibility");
            return null;
        });
    }

    @Test
    void a_new_version_is_captured_and_the_earlier_one_stays_readable() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            click("Capture a new version");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Text of the source")), "It has changed.");
            click("Keep as version 2");
            assertThat(view(source).versions()).hasSize(2);
            assertThat(text()).contains("0 of 1 sentences cited", "Version 2");
            UI.getCurrent().navigate("sources/" + source, LibraryAddress.atVersion(1));
            assertThat(text()).contains("0 of 4 sentences cited", "Version 2 is newer");
            return null;
        });
    }

    @Test
    void the_same_bytes_make_no_new_version() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            click("Capture a new version");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Text of the source")), TimelineFixture.ARTICLE);
            click("Keep as version 2");
            assertThat(view(source).versions()).hasSize(1);
            assertThat(NotificationsKt.getNotifications()
                            .getFirst()
                            .getElement()
                            .getTextRecursively())
                    .contains("nothing was added");
            return null;
        });
    }

    @Test
    void a_confidential_source_is_not_there_for_whoever_may_not_read_it() {
        var source = fixture.source(Visibility.CONFIDENTIAL);
        as.writer(() -> {
            open(source);
            assertThat(_find(SourcePage.class)).isEmpty();
            return null;
        });
        as.editor(() -> {
            open(source);
            assertThat(text()).contains("Confidential", "First EDITOR");
            return null;
        });
    }

    @Test
    void an_address_that_is_no_source_or_no_version_leads_nowhere() {
        var source = fixture.source();
        for (var address :
                new String[] {"sources/nonsense", "sources/" + UUID.randomUUID(), "sources/" + source + "?version=7"}) {
            as.writer(() -> {
                Studio.open(context, address);
                assertThat(_find(SourcePage.class)).isEmpty();
                return null;
            });
            Studio.leave();
        }
        Studio.enter(context);
    }

    @Test
    void whoever_only_administers_reads_and_changes_nothing() {
        var source = fixture.source();
        as.administrator(() -> {
            open(source);
            assertThat(_find(Button.class, spec -> spec.withText("Edit facts"))).isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Capture a new version")))
                    .isEmpty();
            return null;
        });
    }

    @Test
    void the_captured_bytes_are_offered_as_they_came() {
        var source = fixture.source();
        as.writer(() -> {
            open(source);
            assertThat(library.captured(view(source).latest().id()))
                    .isEqualTo(TimelineFixture.ARTICLE.getBytes(StandardCharsets.UTF_8));
            assertThat(text())
                    .contains("Download", view(source).latest().rawHash().substring(0, 12));
            return null;
        });
    }

    private void open(SourceId source) {
        Studio.open(context, "sources/" + source);
    }

    private SourceView view(SourceId source) {
        return library.find(source).orElseThrow();
    }

    private static void click(String words) {
        Studio.click(_get(Button.class, spec -> spec.withText(words)));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        RadioButtonGroup<T> group = _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
        _setValue(group, value);
    }

    private static String text() {
        Component page = _get(SourcePage.class);
        return page.getElement().getTextRecursively();
    }
}
