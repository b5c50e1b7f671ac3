package sourceline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;

/** Looking whether a source has changed where it was found. */
@SpringTest
class WatchingTest {

    private static final String STORY = """
            <p>The letter is due on Monday. Araqchi brings it to Moscow. Nobody has seen it yet.</p>
            <p>Putin spoke of help. He gave no details. The Kremlin would not say more about it.</p>
            """;

    @Autowired
    private As as;

    @Autowired
    private Sources sources;

    @Autowired
    private SourceLibrary library;

    @Autowired
    private Watching watching;

    @Autowired
    private SafeWeb web;

    @Autowired
    private JdbcClient jdbc;

    private final LocalSite site = new LocalSite();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void a_source_is_imported_by_its_address_and_keeps_where_it_came_from() {
        site.redirect("/short", "/letter").page("/letter", page(STORY));
        var id = imported("/short");

        var version = source(id).latest();

        assertThat(version.manner()).isEqualTo(Manner.FETCHED);
        assertThat(version.address()).isEqualTo(site.at("/letter"));
        assertThat(version.sentences()).isEqualTo(6);
        assertThat(version.fileName()).isEqualTo("letter");
    }

    @Test
    void a_page_that_says_the_same_is_no_new_version_though_its_bytes_are_others() {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        site.page("/letter", page(STORY).replace("<p>", "<p data-seen='2'>"));

        assertThat(look(id)).isEqualTo(CheckOutcome.NO_CHANGE);
        assertThat(source(id).versions()).hasSize(1);
    }

    @Test
    void a_changed_article_is_a_new_version() {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        site.page("/letter", page(STORY + "<p>It came on Tuesday.</p>"));

        assertThat(look(id)).isEqualTo(CheckOutcome.NEW_VERSION);
        assertThat(source(id).latest().number()).isEqualTo(2);
        assertThat(source(id).latest().capturedBy()).isEqualTo(as.id(sourceline.newsroom.Role.WRITER));
        assertThat(look(id)).isEqualTo(CheckOutcome.NO_CHANGE);
    }

    @ParameterizedTest
    @CsvSource({"404,GONE", "410,GONE", "402,CLOSED", "403,CLOSED", "503,UNREACHABLE"})
    void a_page_that_is_not_shown_is_no_deletion(int status, CheckOutcome outcome) {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        site.status("/letter", status);

        assertThat(look(id)).isEqualTo(outcome);
        assertThat(source(id).versions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>We value your privacy. Accept cookies to continue to the article.</p> | CONSENT",
                "<p>The letter is due on Monday.</p><p>Subscribe to read on. It is 1 euro.</p> | PAYWALL",
                "<p>The best recipes of the week. Cook them all.</p> | NOT_THE_ARTICLE",
                "<script>render()</script> | UNREADABLE",
            })
    void what_a_site_shows_in_its_place_is_no_version(String shown, CheckOutcome outcome) {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        site.page("/letter", page(shown));

        assertThat(look(id)).isEqualTo(outcome);
        assertThat(source(id).versions()).hasSize(1);
    }

    @Test
    void an_article_that_says_it_is_not_for_everybody_is_not_taken_for_a_shorter_one() {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        site.page(
                "/letter",
                page(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"isAccessibleForFree\":false}</script><p>The letter is due on Monday. Araqchi brings it to Moscow.</p>"));

        assertThat(look(id)).isEqualTo(CheckOutcome.PAYWALL);
    }

    @Test
    void a_watched_source_is_looked_at_by_itself_again_and_again() {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        as.writer(() -> watching.watch(OpId.random(), id, 6));
        assertThat(watch(id).hours()).isEqualTo(6);
        site.page("/letter", page(STORY + "<p>It came on Tuesday.</p>"));

        laterFor(id);

        await().until(() -> source(id).versions().size() == 2);
        assertThat(source(id).latest().capturedBy()).isEqualTo(new MemberId(new UUID(0, 0)));
        await().until(() -> scheduled(id) == 1);
    }

    @Test
    void it_stops_after_several_failures_in_a_row_and_says_so() {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        as.writer(() -> watching.watch(OpId.random(), id, 1));
        site.status("/letter", 500);

        for (int failure = 1; failure <= Watch.FAILURES; failure++) {
            assertThat(watch(id).isOn()).isTrue();
            assertThat(look(id)).isEqualTo(CheckOutcome.UNREACHABLE);
        }

        assertThat(watch(id).isOn()).isFalse();
        assertThat(watch(id).stopped()).isTrue();
        laterFor(id);
        await().until(() -> scheduled(id) == 0);
        assertThat(watch(id).failures()).isEqualTo(Watch.FAILURES);

        as.writer(() -> watching.watch(OpId.random(), id, 1));
        assertThat(watch(id).isOn()).isTrue();
        assertThat(watch(id).failures()).isZero();
    }

    @Test
    void a_look_of_an_earlier_setting_is_not_carried_out() {
        site.page("/letter", page(STORY));
        var id = imported("/letter");
        as.writer(() -> watching.watch(OpId.random(), id, 1));
        as.writer(() -> watching.watch(OpId.random(), id, null));

        laterFor(id);

        await().until(() -> scheduled(id) == 0);
        assertThat(watch(id).checkedAt()).isNull();
    }

    @Test
    void a_source_without_an_address_and_an_interval_out_of_bounds_are_refused() {
        var pasted = add(null, SourceExamples.pasted("A letter is due."));

        assertRefused("watch-no-address", () -> as.writer(() -> watching.check(OpId.random(), pasted)));
        assertRefused("watch-no-address", () -> as.writer(() -> watching.watch(OpId.random(), pasted, 1)));
        assertRefused("watch-interval", () -> as.writer(() -> watching.watch(OpId.random(), pasted, 0)));
    }

    private static String page(String body) {
        return "<html><body><article>" + body + "</article></body></html>";
    }

    private SourceId imported(String path) {
        var address = site.at(path);
        return add(address, new Material.Fetched(address, web.get(WebAddress.of(address))));
    }

    private SourceId add(@Nullable String address, Material material) {
        var facts = new SourceFacts(
                "A letter",
                null,
                null,
                address,
                null,
                null,
                null,
                ZoneId.of("UTC"),
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                null,
                Visibility.PUBLIC);
        return SourceId.of(as.writer(() -> sources.add(OpId.random(), new NewSource(facts, material)))
                .result());
    }

    private CheckOutcome look(SourceId id) {
        return CheckOutcome.valueOf(
                as.writer(() -> watching.check(OpId.random(), id)).result());
    }

    private SourceView source(SourceId id) {
        return as.writer(() -> library.find(id)).orElseThrow();
    }

    private WatchView watch(SourceId id) {
        return as.writer(() -> watching.of(id)).orElseThrow();
    }

    /** As if the time had come for what is scheduled. */
    private void laterFor(SourceId id) {
        jdbc.sql("update job set due_at = :now where kind = 'source.check' and payload like :payload")
                .param("now", java.sql.Timestamp.from(Instant.now()))
                .param("payload", id + " %")
                .update();
    }

    private int scheduled(SourceId id) {
        return jdbc.sql(
                        "select count(*) from job where kind = 'source.check' and payload like :payload and due_at > :soon")
                .param("payload", id + " %")
                .param("soon", java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(1))))
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
