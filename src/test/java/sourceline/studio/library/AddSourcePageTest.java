package sourceline.studio.library;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
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
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.PublicationBasis;
import sourceline.source.SourceFacts;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceRow;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.studio.Studio;
import sourceline.timeline.TimelineFixture;

@SpringTest
class AddSourcePageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private SourceLibrary library;

    @Autowired
    private Sources sources;

    private final String title = "Added " + UUID.randomUUID();

    @AfterEach
    void close() {
        Studio.leave();
    }

    @Test
    void what_was_understood_of_a_pasted_text_is_shown_before_it_is_kept() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), TimelineFixture.ARTICLE);
            assertThat(_get(Understood.class).getElement().getTextRecursively())
                    .contains("2 paragraphs", "4 sentences", "one heading", "UTF-8");
            assertThat(field("Title").getValue()).isEqualTo("A letter is due");
            assertThat(found()).isZero();
            return null;
        });
    }

    @Test
    void a_source_of_which_only_the_title_is_known_can_be_added_and_is_opened() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), TimelineFixture.ARTICLE);
            _setValue(field("Title"), title);
            keep();
            assertThat(_get(SourcePage.class).getElement().getTextRecursively()).contains(title, "not known");
            assertThat(found()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void a_repeated_submit_makes_one_source() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), TimelineFixture.ARTICLE);
            _setValue(field("Title"), title);
            var button = _get(Button.class, spec -> spec.withText("Add the source"));
            Studio.click(button);
            button.click();
            assertThat(found()).isEqualTo(1);
            return null;
        });
    }

    @Test
    void what_is_missing_or_too_long_is_said_at_its_field_and_nothing_typed_is_lost() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), TimelineFixture.ARTICLE);
            _setValue(field("Publisher"), "The Gazette");
            _setValue(field("Title"), "");
            keep();
            assertThat(field("Title").isInvalid()).isTrue();
            assertThat(field("Title").getErrorMessage()).isEqualTo("This must not be empty.");
            assertThat(field("Publisher").getValue()).isEqualTo("The Gazette");
            assertThat(text().getValue()).isEqualTo(TimelineFixture.ARTICLE);

            _setValue(field("Title"), title);
            _setValue(field("Publisher"), "G".repeat(201));
            keep();
            assertThat(field("Publisher").getErrorMessage()).isEqualTo("At most 200 characters; this has 201.");
            assertThat(field("Publisher").getValue()).hasSize(201);
            return null;
        });
    }

    @Test
    void an_empty_text_is_said_at_its_field() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(field("Title"), title);
            keep();
            assertThat(text().getErrorMessage()).isEqualTo("There is no text in it.");
            assertThat(found()).isZero();
            return null;
        });
    }

    @Test
    void a_date_that_does_not_exist_is_said_at_its_field() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), TimelineFixture.ARTICLE);
            _setValue(field("Title"), title);
            basis(PublicationBasis.PRINTED);
            field("Date of publication").setValue("");
            keep();
            assertThat(field("Date of publication").getErrorMessage()).startsWith("Give the date");
            typed("31 February 2025");
            keep();
            assertThat(field("Date of publication").getErrorMessage()).isEqualTo("There is no 31 February 2025.");
            typed("June 2025");
            keep();
            assertThat(field("Date of publication").getErrorMessage()).contains("not one exact day");
            assertThat(found()).isZero();
            return null;
        });
    }

    @Test
    void an_inferred_date_needs_its_words_and_names_who_inferred_it() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), TimelineFixture.ARTICLE);
            _setValue(field("Title"), title);
            basis(PublicationBasis.INFERRED);
            typed("June 23, 2025");
            keep();
            assertThat(field("Inferred from").getErrorMessage()).startsWith("Say which words");
            _setValue(field("Inferred from"), "Monday");
            keep();
            var facts = row().facts();
            assertThat(facts.published()).isEqualTo(LocalDate.of(2025, 6, 23));
            assertThat(facts.publishedInferredBy()).isEqualTo(as.id(Role.WRITER));
            return null;
        });
    }

    @Test
    void a_web_page_proposes_its_title_and_is_kept_with_its_bytes() {
        var page =
                "<html><head><title>" + title + "</title></head><body><p>One sentence. Another one.</p></body></html>";
        as.writer(() -> {
            Studio.open(context, "sources/add");
            upload(page.getBytes(StandardCharsets.UTF_8), "page.html");
            assertThat(field("Title").getValue()).isEqualTo(title);
            keep();
            assertThat(row().latest().mediaType()).isEqualTo("text/html");
            assertThat(library.captured(row().latest().id()))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(page);
            return null;
        });
    }

    @Test
    void what_another_document_says_takes_the_place_of_what_the_first_one_said_but_not_of_what_was_typed() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            upload(
                    ("<meta name=author content='Ann Writer'><meta property='article:published_time' content='2025-06-23'>"
                                    + "<title>Subscribe</title><p>One sentence.</p>")
                            .getBytes(StandardCharsets.UTF_8),
                    "first.html");
            assertThat(field("Author").getValue()).isEqualTo("Ann Writer");
            _setValue(field("Publisher"), "The Desk");
            upload(
                    ("<meta property='og:site_name' content='Others'><title>" + title + "</title><p>Another one.</p>")
                            .getBytes(StandardCharsets.UTF_8),
                    "second.html");
            assertThat(field("Title").getValue()).isEqualTo(title);
            assertThat(field("Author").getValue()).isEmpty();
            assertThat(field("Publisher").getValue()).isEqualTo("The Desk");
            keep();
            assertThat(row().facts().published()).isNull();
            return null;
        });
    }

    @Test
    void an_article_that_is_there_already_is_pointed_out_and_whom_both_credit() {
        var there = new NewSource(
                new SourceFacts(
                        title,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ZoneId.of("UTC"),
                        Locale.ENGLISH,
                        Nearness.SECOND_HAND,
                        "Reuters",
                        Visibility.PUBLIC),
                new Material.Pasted(agencyReport("")));
        as.writer(() -> {
            sources.add(OpId.random(), there);
            Studio.open(context, "sources/add");
            _setValue(text(), agencyReport(" Nobody else was told of it."));
            assertThat(_get(Div.class, spec -> spec.withClasses("library-alike"))
                            .getElement()
                            .getTextRecursively())
                    .matches("(?s).*9\\d % the same as.*")
                    .contains(title, "Both credit Reuters.");
            assertThat(field("Whose report it passes on").getValue()).isEqualTo("Reuters");
            _setValue(text(), "Something else altogether was said, by nobody in particular.");
            assertThat(_get(Div.class, spec -> spec.withClasses("library-alike"))
                            .getElement()
                            .getTextRecursively())
                    .isEmpty();
            return null;
        });
    }

    /** Words that no other test's article has. */
    private String agencyReport(String more) {
        return "MOSCOW (Reuters) - The envoy %s came with a letter of the minister, two officials said.%s "
                        .formatted(title, more)
                + "It was signed by hand, and nobody in the capital would tell what stands in it before Monday. "
                + "The ministry called the visit planned, and its spokesman spoke of talks that go on as agreed in spring. "
                + "Neither side has published the letter, and the embassy did not answer when it was asked for it.";
    }

    @Test
    void a_file_that_is_no_text_is_said_at_its_field() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            upload(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "article.txt");
            var file = _get(UploadField.class);
            assertThat(file.isInvalid()).isTrue();
            assertThat(file.getErrorMessage()).contains("article.txt").contains("not text");
            return null;
        });
    }

    @Test
    void markup_in_a_pasted_text_stays_text() {
        as.writer(() -> {
            Studio.open(context, "sources/add");
            _setValue(text(), "<script>alert(1)</script> is what it said.");
            _setValue(field("Title"), title);
            keep();
            assertThat(library.article(row().latest().id()).text()).contains("<script>alert(1)</script>");
            return null;
        });
    }

    @Test
    void whoever_only_administers_does_not_get_to_add() {
        as.administrator(() -> {
            Studio.open(context, "sources/add");
            assertThat(_find(AddSourcePage.class)).isEmpty();
            return null;
        });
    }

    private static void upload(byte[] bytes, String name) {
        _click(_get(NativeButton.class, spec -> spec.withText("Upload a file")));
        _get(UploadField.class).show(new Material.Uploaded(bytes, name, null));
    }

    /** What is refused while it is typed is refused again when it is kept. */
    private static void typed(String date) {
        try {
            field("Date of publication").setValue(date);
        } catch (Refused refused) {
            assertThat(refused.field()).isEqualTo("published");
        }
    }

    @SuppressWarnings("unchecked")
    private static void basis(PublicationBasis basis) {
        RadioButtonGroup<PublicationBasis> group = _get(RadioButtonGroup.class, spec -> spec.withLabel("Published"));
        _setValue(group, basis);
    }

    private static void keep() {
        Studio.click(_get(Button.class, spec -> spec.withText("Add the source")));
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Text of the source"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private long found() {
        return library.list().stream().filter(this::isMine).count();
    }

    private SourceRow row() {
        return library.list().stream().filter(this::isMine).findFirst().orElseThrow();
    }

    private boolean isMine(SourceRow source) {
        return source.facts().title().equals(title);
    }
}
