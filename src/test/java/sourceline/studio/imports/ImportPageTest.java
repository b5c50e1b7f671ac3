package sourceline.studio.imports;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.exchange.ImportRun;
import sourceline.exchange.Imports;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.studio.Studio;
import sourceline.studio.parts.NewTimelineForm;
import sourceline.studio.parts.Places;
import sourceline.timeline.Entries;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;

@SpringTest
class ImportPageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private TimelineBook book;

    @Autowired
    private Imports imports;

    @Autowired
    private Entries entries;

    private final String slug = TimelineFixture.slug();

    @AfterEach
    void close() {
        Studio.leave();
    }

    @Test
    void what_was_understood_is_shown_and_comes_in_as_drafts() {
        as.writer(() -> {
            Studio.open(context, "import");
            choose("Year,Month,Day,Headline,Type\n,,,Letters,title\n2025,2,31,No such day,\n2025,,,A year,\n");
            until(() -> text().contains("What was understood"));
            assertThat(text()).contains("2 rows: 1 as in the file, 1 with something changed or left out, 0 refused");
            assertThat(field("Title").getValue()).isEqualTo("Letters");
            _setValue(field("Address"), slug);
            Studio.click(_get(Button.class, spec -> spec.withText("Import 2 entries as drafts")));
            until(() -> book.at(slug).isPresent()
                    && !book.timeline(book.at(slug).orElseThrow()).standing().isEmpty());
            var timeline = book.at(slug).orElseThrow();
            assertThat(book.timeline(timeline).standing()).hasSize(2);
            until(() -> !_find(Notification.class).isEmpty());
            assertThat(_get(Notification.class).getElement().getTextRecursively())
                    .contains("2 entries are here as drafts.", "Take this import back");

            UI.getCurrent().navigate(Places.history(slug));
            Studio.click(_get(_get(ListItem.class), Button.class, spec -> spec.withText("Take this import back")));
            until(() -> book.timeline(timeline).standing().isEmpty());

            UI.getCurrent().navigate(Places.IMPORT, QueryParameters.of("into", slug));
            choose("Year,Month,Day,Headline,Type\n2025,3,1,Such a day,\n2025,,,A year,\n");
            until(() -> text().contains("2 rows: 2 as in the file"));
            assertThat(_find(NewTimelineForm.class)).isEmpty();
            Studio.click(_get(Button.class, spec -> spec.withText("Import 2 entries as drafts")));
            until(() -> book.timeline(timeline).standing().size() == 2);
            UI.getCurrent().navigate(Places.IMPORT, QueryParameters.of("into", slug));
            choose("Year,Headline\n2025,A year\n2025,Another\n");
            until(
                    () -> text().contains(
                                    "2 rows: 1 as in the file, 0 with something changed or left out, 0 refused, 1 there already"));
            return null;
        });
    }

    @Test
    void an_import_on_which_others_have_worked_is_left_as_it_is_and_who_they_were_is_said() {
        var timeline = as.writer(() -> {
            var preview = imports.read("Year,Headline\n2025,One\n2025,Two\n".getBytes(UTF_8), Locale.ENGLISH);
            var wanted = new NewTimeline("Worked on", "", Locale.ENGLISH, ZoneId.of("UTC"), slug);
            return TimelineId.of(imports.take(OpId.random(), wanted, preview, new ImportRun(percent -> {}))
                    .orElseThrow()
                    .result());
        });
        as.other(Role.WRITER, () -> {
            var entry = book.timeline(timeline).standing().getFirst();
            return entries.rephrase(OpId.random(), timeline, entry.id(), entry.revision(), "Reworded by others");
        });
        as.writer(() -> {
            Studio.open(context, Places.history(slug));
            Studio.click(_get(Button.class, spec -> spec.withText("Take this import back")));
            until(() -> !_find(Dialog.class).isEmpty());
            assertThat(_get(Dialog.class).getElement().getTextRecursively())
                    .contains("Second WRITER, on “Reworded by others”", "So this import stays as it is.");
            assertThat(book.timeline(timeline).standing()).hasSize(2);
            return null;
        });
    }

    @Test
    void an_import_under_way_says_how_far_it_is_and_can_be_cancelled() {
        as.writer(() -> {
            Studio.open(context, "import");
            var running = new RunningImport();
            UI.getCurrent().add(running);
            var run = running.begin(2);
            assertThat(running.getElement().getTextRecursively())
                    .contains("2 entries are being imported: 0 %. They will be there all at once");
            Studio.click(_get(running, Button.class, spec -> spec.withText("Cancel")));
            var preview = imports.read("Year,Headline\n2025,One\n2025,Two\n".getBytes(UTF_8), Locale.ENGLISH);
            var wanted = new NewTimeline("Cancelled", "", Locale.ENGLISH, ZoneId.of("UTC"), slug);
            assertThat(imports.take(OpId.random(), wanted, preview, run)).isEmpty();
            assertThat(book.at(slug)).isEmpty();
            return null;
        });
    }

    @Test
    void what_is_no_timeline_is_refused_with_the_file_and_nothing_can_be_imported() {
        as.writer(() -> {
            Studio.open(context, "import");
            choose("a,b\n1,2\n");
            assertThatThrownBy(() -> until(() -> false))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.field()).isEqualTo("file"));
            assertThat(_get(Button.class, spec -> spec.withText("Import")).isEnabled())
                    .isFalse();
            return null;
        });
    }

    @Test
    void only_rows_that_do_not_come_in_as_they_stand_are_shown_where_somebody_asks_for_them() {
        as.writer(() -> {
            Studio.open(context, "import");
            choose("Year,Headline\n2025,As it stands\n-44,Before Christ\n");
            until(() -> text().contains("What was understood"));
            var list = _get(VirtualList.class);
            assertThat(list.getDataProvider().size(new Query<>())).isEqualTo(2);
            _setValue(_get(Checkbox.class), true);
            assertThat(_get(VirtualList.class).getDataProvider().size(new Query<>()))
                    .isEqualTo(1);
            return null;
        });
    }

    private static void choose(String content) {
        _get(ImportFile.class).show(content.getBytes(UTF_8));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return _get(ImportPage.class).getElement().getTextRecursively();
    }

    private static void until(Callable<Boolean> condition) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return condition.call();
        });
    }
}
