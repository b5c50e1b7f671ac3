package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself, and which of its words are its article. */
class PageFactsTest {

    @Test
    void linked_data_tells_most_and_is_believed_first() {
        var page = read("""
                <html lang="en-GB"><head><title>Letter due | The Desk</title>
                <meta property="og:site_name" content="Desk Media">
                <meta name="author" content="Somebody Else">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"WebSite","name":"The Desk"},
                  {"@type":["NewsArticle"],"headline":"A letter is due","inLanguage":"en-GB",
                   "datePublished":"2025-06-23T01:30:00+03:00",
                   "author":[{"@type":"Person","name":"Ann Writer"},{"name":"Bo Reporter"}],
                   "publisher":{"@type":"Organization","name":"The Desk"}}]}</script></head>
                <body><article><p>It is due on Monday.</p></article></body></html>""");

        var found = page.found();
        assertThat(found.title()).contains("A letter is due");
        assertThat(found.author()).contains("Ann Writer, Bo Reporter");
        assertThat(found.publisher()).contains("The Desk");
        assertThat(found.published()).contains(LocalDate.of(2025, 6, 23));
        assertThat(found.publishedWords()).contains("2025-06-23T01:30:00+03:00");
        assertThat(found.zone()).contains(ZoneOffset.ofHours(3));
        assertThat(found.language()).contains(Locale.ENGLISH);
    }

    @Test
    void open_graph_and_meta_elements_tell_what_linked_data_does_not() {
        var found = read("""
                <html><head><title>Page</title>
                <meta property="og:title" content="A letter is due">
                <meta property="og:site_name" content="The Desk">
                <meta property="og:locale" content="fa_IR">
                <meta property="article:published_time" content="2025-06-23T14:02:00Z">
                <meta name="author" content="By Ann Writer">
                <link rel="canonical" href="https://example.org/letter">
                <script type="application/ld+json">{not json</script></head>
                <body><p>It is due on Monday.</p></body></html>""").found();

        assertThat(found.title()).contains("A letter is due");
        assertThat(found.author()).contains("Ann Writer");
        assertThat(found.publisher()).contains("The Desk");
        assertThat(found.published()).contains(LocalDate.of(2025, 6, 23));
        assertThat(found.zone()).as("a time in UTC tells of no place").isEmpty();
        assertThat(found.language()).contains(Locale.of("fa"));
        assertThat(found.address()).contains("https://example.org/letter");
    }

    @Test
    void a_time_element_and_the_byline_are_read_last() {
        var found = read("""
                <html lang="de"><body><article><h1>Ein Brief</h1><div class="byline">By Ann Writer</div>
                <time datetime="2025-06-23">Montag</time><p>Er kommt am Montag.</p></article></body></html>""").found();

        assertThat(found.title()).contains("Ein Brief");
        assertThat(found.author()).contains("Ann Writer");
        assertThat(found.published()).contains(LocalDate.of(2025, 6, 23));
        assertThat(found.language()).contains(Locale.GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-23T14:02:00.123+0300,2025-06-23",
        "2025-06-23T14:02+0300,2025-06-23",
        "'Mon, 23 Jun 2025 14:02:00 +0300',2025-06-23",
        "2025-06-23 14:02,2025-06-23",
    })
    void dates_are_read_in_the_forms_that_sites_write(String written, LocalDate day) {
        assertThat(read("<meta name=date content='" + written + "'><p>One.</p>")
                        .found()
                        .published())
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-02-31", "23/06/2025", ""})
    void what_is_no_date_is_none(String written) {
        var found =
                read("<meta name=date content='" + written + "'><p>One.</p>").found();

        assertThat(found.published()).isEmpty();
        assertThat(found.publishedWords()).isEmpty();
    }

    @Test
    void without_an_article_element_the_place_of_nearly_all_paragraphs_is_the_article() {
        var page = read("""
                <body><div class="top"><p>Weather: fine.</p></div>
                <div class="story"><h2>A letter</h2><p>%s</p><p>%s</p></div>
                <div class="share-tools"><p>Share this.</p></div>
                <div class="newsletter"><p>Sign up for our letter.</p></div></body>""".formatted("The letter is due. ".repeat(20), "Nobody saw it. ".repeat(20)));

        assertThat(page.text())
                .startsWith("A letter\nThe letter is due.")
                .doesNotContain("Weather", "Share", "Sign up");
    }

    @Test
    void nothing_that_a_page_says_is_longer_than_the_fact_it_is_proposed_for() {
        var found = read("<title>%s</title><meta name=author content='%s'><p>One.</p>"
                        .formatted("t".repeat(5_000), "a".repeat(5_000)))
                .found();

        assertThat(found.title().orElseThrow()).hasSize(SourceFacts.TITLE_LIMIT);
        assertThat(found.author().orElseThrow()).hasSize(SourceFacts.NAME_LIMIT);
    }

    /** Scripts in every place that one can hide, elements without end, and quotes that close what they did not open. */
    @Test
    void of_a_hostile_page_nothing_but_text_comes_out() {
        var page = read("<p onclick=alert(1)>One <b>t<!-- --><i>w</b>o</i>.<script>alert(1)</script></p>"
                + "<svg><script>alert(2)</script></svg><math><mi xlink:href='javascript:alert(3)'>x</mi></math>"
                + "<p>&lt;img src=x onerror=alert(4)&gt; stays text.</p>"
                + "<iframe srcdoc='<p>inner</p>'></iframe><template><p>hidden</p></template>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"<img src=x>\"}</script>"
                + "<div>".repeat(50_000) + "<p class=share>".repeat(50_000));

        assertThat(page.text()).isEqualTo("One two.\n<img src=x onerror=alert(4)> stays text.");
        assertThat(page.found().title()).contains("<img src=x>");
    }

    private static Capture read(String html) {
        return Importer.read(SourceExamples.uploaded("page.html", html), Locale.ENGLISH);
    }
}
