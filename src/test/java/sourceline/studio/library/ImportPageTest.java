package sourceline.studio.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.source.LocalSite;
import sourceline.source.SourceLibrary;
import sourceline.studio.Studio;

@SpringTest
class ImportPageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private SourceLibrary library;

    private final LocalSite site = new LocalSite();

    @AfterEach
    void close() {
        Studio.leave();
        site.close();
    }

    @Test
    void one_that_says_much_the_same_as_another_is_pointed_out() {
        var words =
                "<p>Reuters reports that the envoy of %s carries a letter to Moscow, two people close to him say.</p>"
                        .formatted(UUID.randomUUID());
        site.page("/first", "<html lang=en><title>A letter</title><article>" + words + "</article>")
                .page("/second", "<html lang=en><title>The letter</title><article>" + words + "</article>");
        as.writer(() -> {
            begin(site.at("/first") + "\n" + site.at("/second"));
            awaitEnd();
            assertThat(text()).contains("100 % the same asA letterBoth credit Reuters.");
            return null;
        });
    }

    @Test
    void each_address_becomes_a_source_or_says_why_not() {
        site.page(
                        "/one",
                        "<html lang=de><meta name=author content='Ann Writer'><title>Ein Brief</title><p>Er kommt.</p>")
                .status("/gone", 404);
        as.writer(() -> {
            begin(site.at("/one") + "\n" + site.at("/gone") + "\nhttp://10.0.0.1/\nno address");
            awaitEnd();
            assertThat(text())
                    .contains("Ein Brief")
                    .contains("says that there is no such page")
                    .contains("is not on the public internet")
                    .contains("is no web address");
            assertThat(library.list().getFirst().facts())
                    .satisfies(facts -> assertThat(facts.title()).isEqualTo("Ein Brief"))
                    .satisfies(facts -> assertThat(facts.author()).isEqualTo("Ann Writer"))
                    .satisfies(
                            facts -> assertThat(facts.language().getLanguage()).isEqualTo("de"));
            assertThat(_get(TextArea.class).getValue())
                    .as("what did not come in stays where it was typed")
                    .isEqualTo(site.at("/gone") + "\nhttp://10.0.0.1/\nno address");
            return null;
        });
    }

    @Test
    void what_has_not_come_in_when_it_is_cancelled_does_not_come() {
        var asked = new CountDownLatch(1);
        site.hold("/slow", asked);
        as.writer(() -> {
            begin(site.at("/slow") + "\n" + site.at("/never"));
            await().until(() -> asked.getCount() == 0);
            click("Cancel");
            assertThat(text()).contains("Cancelled.").doesNotContain("no such page");
            return null;
        });
    }

    @Test
    void nothing_at_all_is_said_at_the_field() {
        as.writer(() -> {
            Studio.open(context, "sources/import");
            click("Import");
            assertThat(_get(TextArea.class).getErrorMessage()).contains("Give an address");
            return null;
        });
    }

    @Test
    void a_file_that_is_rejected_before_it_is_sent_is_told_by_its_name() {
        as.writer(() -> {
            Studio.open(context, "sources/import");
            var upload = _get(Upload.class);
            ComponentUtil.fireEvent(
                    upload, new FileRejectedEvent(upload, "The file is larger than 20 MB.", "scan.pdf"));
            assertThat(text()).contains("scan.pdf", "The file is larger than 20 MB.");
            return null;
        });
    }

    private void begin(String addresses) {
        Studio.open(context, "sources/import");
        _setValue(_get(TextArea.class), addresses);
        click("Import");
    }

    private static void awaitEnd() {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip(false);
            return _find(Button.class, spec -> spec.withText("Import")).size() == 1;
        });
    }

    private static void click(String words) {
        Studio.click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String text() {
        return _find(ImportPage.class).getFirst().getElement().getTextRecursively();
    }
}
