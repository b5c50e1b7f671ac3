package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.source.SourceExamples.pasted;
import static sourceline.source.SourceExamples.uploaded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sourceline.journal.Refused;

class ImporterTest {

    private static final String RUSSIAN =
            "Министр иностранных дел прибыл в Москву. Он привёз письмо президенту, сообщили в"
                    + " понедельник российские агентства. Содержание письма не раскрывается.";

    @Test
    void headings_and_sentences_stand_where_they_are_in_the_text() {
        var letter = read(uploaded("letter.txt", SourceExamples.letter()));

        assertThat(letter.sentences()).isEqualTo(21);
        assertThat(headings(letter))
                .containsExactly(
                        "Strengthening Iran-Russia Ties",
                        "A Letter Amid Crisis",
                        "Expert Insights: What’s at Stake",
                        "The Road Ahead");
        assertThat(sentences(letter))
                .contains("“Beijing may quietly pressure Tehran to step back and return to the negotiating table.”");
    }

    @Test
    void ordinals_and_paragraphs_count_from_one_and_leave_headings_out() {
        var page = read(uploaded("a.html", "<h1>One</h1><p>Two. Three.</p><h2>Four</h2><p>Five.</p>"));

        var paragraphs = page.blocks().stream()
                .filter(ArticleView.Paragraph.class::isInstance)
                .map(ArticleView.Paragraph.class::cast)
                .toList();
        assertThat(paragraphs).extracting(ArticleView.Paragraph::number).containsExactly(1, 2);
        assertThat(paragraphs.stream().flatMap(it -> it.sentences().stream()).map(ArticleView.Sentence::ordinal))
                .containsExactly(1, 2, 3);
    }

    @Test
    void positions_count_utf_16_units_beyond_the_basic_plane() {
        assertThat(sentences(read(pasted("A rocket \uD83D\uDE80 flew. It landed."))))
                .containsExactly("A rocket \uD83D\uDE80 flew.", "It landed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void a_byte_order_mark_tells_the_character_set_and_is_no_part_of_the_text(String charset) {
        var bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));

        var capture = read(uploaded("a.txt", bytes));

        assertThat(capture.text()).isEqualTo(RUSSIAN);
        assertThat(capture.charset()).isEqualTo(Charset.forName(charset));
        assertThat(capture.raw()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
    void russian_text_is_recognised_without_any_declaration(String charset) {
        var capture = read(uploaded("a.txt", RUSSIAN.getBytes(Charset.forName(charset))));

        assertThat(capture.text()).isEqualTo(RUSSIAN);
        assertThat(capture.charset().name()).isEqualTo(charset);
    }

    @Test
    void a_declared_character_set_is_used_where_it_fits() {
        var bytes = "Он приехал.".getBytes(Charset.forName("windows-1251"));

        assertThat(read(new Material.Uploaded(bytes, "a.txt", "text/plain; charset=windows-1251"))
                        .text())
                .isEqualTo("Он приехал.");
        assertThat(read(uploaded("a.html", inHtml("<meta charset=windows-1251>", "windows-1251")))
                        .text())
                .isEqualTo("Он приехал.");
        assertThat(read(uploaded(
                                "a.html",
                                inHtml(
                                        "<meta http-equiv='Content-Type' content='text/html; charset=KOI8-R'>",
                                        "KOI8-R")))
                        .text())
                .isEqualTo("Он приехал.");
    }

    @Test
    void text_that_is_utf_8_is_read_as_such_whatever_it_declares() {
        assertThat(read(uploaded("a.html", inHtml("<meta charset=windows-1251>", "UTF-8")))
                        .text())
                .isEqualTo("Он приехал.");
    }

    private static byte[] inHtml(String meta, String charset) {
        return ("<html><head>" + meta + "</head><body><p>Он приехал.</p>").getBytes(Charset.forName(charset));
    }

    @Test
    void latin_1_is_read_as_the_web_does_so_that_curly_quotes_survive() {
        var bytes = "He said \u201cno\u201d.".getBytes(Charset.forName("windows-1252"));

        assertThat(read(new Material.Uploaded(bytes, "a.txt", "text/plain; charset=iso-8859-1"))
                        .text())
                .isEqualTo("He said \u201cno\u201d.");
    }

    @Test
    void what_says_that_it_is_utf_8_and_is_not_is_not_read_as_something_else() {
        var bytes = inHtml("<meta charset=utf-8>", "UTF-8");
        bytes[bytes.length - 8] = (byte) 0xd0;

        assertRefused("capture-not-in-its-encoding", "file", () -> read(new Material.Uploaded(bytes, "a.html", null)));
        assertRefused(
                "capture-not-in-its-encoding",
                "file",
                () -> read(new Material.Uploaded(
                        "caf\u00e9".getBytes(Charset.forName("windows-1252")), "a.txt", "text/plain; charset=utf-8")));
    }

    @Test
    void an_odd_byte_after_a_utf_16_mark_cannot_be_read() {
        var bytes = new byte[] {(byte) 0xff, (byte) 0xfe, 'a', 0, 'b'};

        assertRefused("capture-undecodable", "file", () -> read(uploaded("a.txt", bytes)));
    }

    @Test
    void a_picture_called_txt_is_refused_by_its_content() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        assertRefused("capture-binary", "file", () -> read(uploaded("article.txt", png)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "{\\rtf1 hello}"})
    void other_documents_are_refused_by_their_content(String beginning) {
        assertRefused(
                "capture-binary",
                "file",
                () -> read(uploaded("article.html", beginning.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void random_and_compressed_bytes_are_binary() throws IOException {
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(noise);
        }

        assertRefused("capture-binary", "file", () -> read(uploaded("a.txt", noise)));
        assertRefused("capture-binary", "file", () -> read(uploaded("a.txt", compressed.toByteArray())));
    }

    @Test
    void binary_content_behind_a_byte_order_mark_or_a_wide_declaration_is_still_binary() {
        var zeros = new byte[1_000];
        var marked = zeros.clone();
        marked[0] = (byte) 0xff;
        marked[1] = (byte) 0xfe;

        assertRefused("capture-binary", "file", () -> read(uploaded("a.txt", marked)));
        assertRefused(
                "capture-binary",
                "file",
                () -> read(new Material.Uploaded(zeros, "a.txt", "text/plain; charset=UTF-16LE")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\t ", "\u00a0", "\ufeff"})
    void empty_text_is_refused(String text) {
        assertRefused("capture-empty", "text", () -> read(pasted(text)));
        assertRefused("capture-empty-in-file", "file", () -> read(uploaded("a.txt", text)));
        assertRefused(
                "capture-empty-in-file",
                "file",
                () -> read(uploaded("a.html", "<p>" + text + "</p><script>x()</script>")));
    }

    @Test
    void a_page_without_text_is_refused_at_its_address() {
        var page = new Fetched(
                WebAddress.of("https://example.org/a"),
                "text/html",
                "<script>x()</script>".getBytes(StandardCharsets.UTF_8));

        assertRefused("capture-empty-in-file", "address", () -> read(new Material.Fetched("example.org/a", page)))
                .extracting(refused -> refused.values().getFirst())
                .isEqualTo("https://example.org/a");
    }

    @Test
    void nul_is_refused_with_its_place() {
        assertRefused("text-has-nul", "text", () -> read(pasted("One.\0 Two.")))
                .extracting(Refused::values)
                .isEqualTo(List.of(5));
        assertRefused("text-has-nul-in-file", "file", () -> read(uploaded("a.txt", "One.\0 Two and a bit.")));
        assertRefused("text-has-nul-in-file", "file", () -> read(uploaded("a.html", "<p>One.\0 Two and a bit.</p>")));
        assertRefused("text-has-nul", "file", () -> read(uploaded("a\0.txt", "One.")));
    }

    @Test
    void another_control_character_is_refused_but_a_page_break_ends_a_line() {
        assertRefused("text-has-control", "text", () -> read(pasted("One.\u0001 Two.")));
        assertRefused("text-has-control-in-file", "file", () -> read(uploaded("a.html", "<p>One.&#1; Two.</p>")));
        assertThat(sentences(read(pasted("One page.\fAnother page.\r\nThe last."))))
                .containsExactly("One page.", "Another page.", "The last.");
    }

    @Test
    void a_lone_surrogate_is_refused() {
        assertRefused("text-has-lone-surrogate", "text", () -> read(pasted("One \uD83D two.")));
    }

    @Test
    void three_megabytes_of_text_are_refused_naming_the_limit() {
        var text = "This sentence is repeated. ".repeat(3_000_000 / 27);

        assertRefused("source-text-too-long", "text", () -> read(pasted(text)))
                .extracting(refused -> refused.values().getFirst())
                .isEqualTo(2.0);
        assertRefused("source-text-too-long-in-file", "file", () -> read(uploaded("a.txt", text)))
                .extracting(refused -> refused.values().getLast())
                .isEqualTo("a.txt");
        assertRefused("source-text-too-long-in-file", "file", () -> read(uploaded("a.html", "<p>" + text)));
    }

    @Test
    void the_limit_counts_bytes_so_cyrillic_reaches_it_at_half_the_characters() {
        assertRefused("source-text-too-long", "text", () -> read(pasted("я".repeat(1_000_001))));
    }

    @Test
    void a_page_may_be_much_larger_than_its_text() {
        var page = "<script>" + "x".repeat(5_000_000) + "</script><p>One.</p>";

        assertThat(read(uploaded("a.html", page)).text()).isEqualTo("One.");
    }

    @Test
    void an_upload_over_20_megabytes_is_refused() {
        var bytes = new byte[20_000_001];

        assertRefused("upload-too-large", "file", () -> read(uploaded("a.txt", bytes)));
    }

    @Test
    void more_than_20_000_sentences_are_refused() {
        assertThat(read(pasted("It is so.\n\n".repeat(20_000))).sentences()).isEqualTo(20_000);
        assertRefused("source-too-many-sentences", "text", () -> read(pasted("It is so.\n\n".repeat(20_001))));
    }

    @Test
    void a_file_name_over_its_limit_is_refused() {
        assertRefused("file-name-too-long", "file", () -> read(uploaded("a".repeat(201), "One.")));
    }

    @Test
    void markup_that_is_pasted_is_just_text() {
        assertThat(read(pasted("<b>Bold</b> <script>alert(1)</script> claims.")).text())
                .isEqualTo("<b>Bold</b> <script>alert(1)</script> claims.");
    }

    @Test
    void of_a_page_only_the_article_is_read_in_its_order() {
        var page = read(uploaded("a.html", """
                <!doctype html><html><head><title>Site | Visit</title></head><body>
                <header>Our paper</header><nav><p>Home. Sport.</p></nav>
                <main><article><h1>The visit &amp; the letter</h1>
                <p>The minister<br>left <b>at&nbsp;once</b>.</p>
                <aside>Read also this.</aside>
                <ul><li>First point.</li><li>Second point.</li></ul>
                <form><label>Your mail</label><input value="x"></form>
                <h2>Afterwards</h2><p>He came back.</p>
                <script>document.write("<p>Injected.</p>")</script></article>
                <article><p>A teaser.</p></article></main>
                <footer>All rights reserved.</footer></body></html>
                """));

        assertThat(page.found().title()).contains("The visit & the letter");
        assertThat(page.text()).isEqualTo("""
                        The visit & the letter
                        The minister left at\u00a0once.
                        First point.
                        Second point.
                        Afterwards
                        He came back.""");
        assertThat(headings(page)).containsExactly("The visit & the letter", "Afterwards");
    }

    @Test
    void hostile_html_leaves_only_its_visible_text() {
        var page = read(uploaded("a.html", """
                <p onclick=alert(1)>One<img src=x onerror=alert(1)> &lt;script&gt;alert(2)&lt;/script&gt;.</p>
                <svg><script>alert(3)</script><text>Four.</text></svg>
                <math><mtext><script>alert(5)</script></mtext></math>
                <noscript><p title="</noscript><img src=x onerror=alert(6)>">Six.</p></noscript>
                <template><p>Seven.</p></template>
                <p style="color:red;display : none">Hidden.</p><p hidden>Hidden.</p>
                <iframe srcdoc="<p>Eight.</p>"></iframe>
                <style>p { content: "Nine." }</style>
                <p>Last.</p>
                """));

        assertThat(page.text()).startsWith("One <script>alert(2)</script>.").endsWith("Last.");
        assertThat(page.text())
                .doesNotContain("onerror=alert(1)", "alert(3)", "alert(5)", "Hidden", "Seven", "Eight", "Nine");
    }

    @Test
    void a_page_that_its_framework_wraps_in_a_form_is_read() {
        assertThat(read(uploaded("a.aspx.html", "<body><form><p>One.</p><p>Two.</p></form>"))
                        .text())
                .isEqualTo("One.\nTwo.");
    }

    @Test
    void two_line_breaks_part_paragraphs_and_one_does_not() {
        assertThat(read(uploaded("a.html", "<div>One<br>two.<br> <br>Three.</div>"))
                        .text())
                .isEqualTo("One two.\nThree.");
    }

    @ParameterizedTest
    @CsvSource({"page.txt,", "page.bin,", "page,text/html; charset=utf-8", "page.HTM,text/plain"})
    void html_is_told_by_its_content_its_type_or_its_name(String name, String type) {
        var page = "<!DOCTYPE html><p>One.</p>".getBytes(StandardCharsets.UTF_8);

        var capture = read(new Material.Uploaded(page, name, type));

        assertThat(capture.mediaType()).isEqualTo("text/html");
        assertThat(capture.text()).isEqualTo("One.");
    }

    @Test
    void elements_nested_a_hundred_thousand_deep_are_read() {
        var page = "<div>".repeat(100_000) + "<p>Deep.</p>";

        assertThat(read(uploaded("a.html", page)).text()).isEqualTo("Deep.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The letter was delivered on Monday and the ministry said that it was read. | en",
                "Der Brief wurde nicht von dem Minister, sondern mit der Post und ohne Siegel gebracht. | de",
                "La lettre est arrivée dans la capitale, et les ministres ont dit que le président la lira. | fr",
                "El ministro dijo que la carta del presidente llegó a los consulados con una copia y las firmas. | es",
                "Министр привёз письмо президенту в понедельник. | ru",
                "Міністр привіз листа президентові, його зміст не розкрито. | uk",
                "وزیر امور خارجه روز دوشنبه وارد مسکو شد و گفت‌وگو کرد. | fa",
                "وصل وزير الخارجية إلى موسكو يوم الاثنين ومعه رسالة. | ar",
                "שר החוץ הגיע למוסקבה ביום שני ומכתב בידו. | he",
            })
    void the_language_that_a_text_seems_to_be_written_in_is_proposed(String text, String language) {
        assertThat(read(pasted(text)).found().language()).contains(Locale.of(language));
    }

    @Test
    void in_doubt_no_language_is_proposed_and_what_a_page_says_stands() {
        assertThat(read(pasted("Tick. Tack. Tock.")).found().language()).isEmpty();
        assertThat(read(uploaded("a.html", "<html lang=nl><p>The letter was read by the ministry on Monday.</p>"))
                        .found()
                        .language())
                .contains(Locale.of("nl"));
    }

    @Test
    void unclosed_comments_and_a_million_attributes_are_passed_over() {
        assertThat(read(uploaded("a.html", "<p>One.</p>" + "<!-- and on ".repeat(100_000)))
                        .text())
                .isEqualTo("One.");
        var attributes = IntStream.range(0, 1_000_000).mapToObj(it -> " a" + it).collect(Collectors.joining());
        assertThat(read(uploaded("a.html", "<p" + attributes + ">One.</p>")).text())
                .isEqualTo("One.");
    }

    @Test
    void a_page_of_more_elements_than_an_article_needs_is_refused_before_it_is_taken_apart() {
        assertRefused(
                        "capture-too-many-elements",
                        "file",
                        () -> read(uploaded("a.html", "<p>a".repeat(HtmlText.ELEMENTS + 1))))
                .extracting(refused -> refused.values().getFirst())
                .isEqualTo("a.html");
    }

    @Test
    void what_was_fetched_is_refused_at_its_address() throws Exception {
        var page = new Fetched(WebAddress.of("https://example.org/a.html"), "text/html", new byte[] {' ', ' '});

        assertRefused("capture-empty-in-file", "address", () -> read(new Material.Fetched("example.org/a.html", page)));
    }

    private static Capture read(Material material) {
        return Importer.read(material, Locale.ENGLISH);
    }

    private static List<String> sentences(Capture capture) {
        return capture.blocks().stream()
                .flatMap(block ->
                        block instanceof ArticleView.Paragraph paragraph ? paragraph.sentences().stream() : null)
                .map(sentence -> capture.text().substring(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<String> headings(Capture capture) {
        return capture.blocks().stream()
                .filter(ArticleView.Heading.class::isInstance)
                .map(block -> capture.text().substring(block.start(), block.end()))
                .toList();
    }

    private static AbstractObjectAssert<?, Refused> assertRefused(String code, String field, ThrowingCallable work) {
        var thrown = assertThatThrownBy(work).isInstanceOf(CaptureRefused.class);
        return thrown.asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo(field);
                });
    }
}
