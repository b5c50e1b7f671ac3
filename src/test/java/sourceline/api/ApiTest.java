package sourceline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.publication.DownloadedSnapshot;
import sourceline.publication.Notices;
import sourceline.publication.PublicationFixture;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.publication.Scheduling;
import sourceline.publication.SnapshotSchema;
import sourceline.timeline.EntryId;
import sourceline.timeline.Timelines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program reads what is published, and how far the desk is. */
@SpringTest
class ApiTest {

    private static final String TIMELINES = "/api/v1/timelines";
    private static final String DESK = "/api/v1/desk/timelines";

    @Autowired
    private MockMvc web;

    @Autowired
    private PublicationFixture made;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Notices notices;

    @Autowired
    private Scheduling scheduling;

    @Autowired
    private Timelines timelines;

    @Autowired
    private As as;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Desk desk;
    private EntryId entry;
    private String secret;

    @BeforeEach
    void publish() {
        desk = made.desk();
        entry = made.approved(desk, "The letter stays secret");
        made.publish(desk, entry);
        secret = token(Scope.PUBLISHED, Scope.DESK).secret();
    }

    private NewApiToken token(Scope... scopes) {
        return as.administrator(() -> tokens.make(OpId.random(), "Our CMS", Set.of(scopes), Lifetime.YEAR));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return ask(get(path).header("Authorization", "Bearer " + secret));
    }

    private JsonNode read(String path, String schema) throws Exception {
        var response = ask(path);
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(200);
        assertThat(ApiDescription.errors(schema, text)).as(text).isEmpty();
        return JsonMapper.shared().readTree(text);
    }

    private static void refused(MockHttpServletResponse response, int status, String type) throws Exception {
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(ApiDescription.errors("Problem", text)).isEmpty();
        assertThat(text).contains("\"urn:sourceline:problem:" + type + "\"");
    }

    @Test
    void the_description_is_public_and_names_every_address_that_there_is() throws Exception {
        var response = ask(get("/api/v1/openapi.json"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        assertThat(ApiDescription.addresses()).isEqualTo(addresses());
        assertThat(ApiDescription.complaints(response.getContentAsString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private Set<String> addresses() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().getBeanType().getPackage().equals(Description.class.getPackage()))
                .filter(mapping -> mapping.getValue().getBeanType() != NothingHere.class)
                .map(mapping -> mapping.getKey().getPatternValues().iterator().next()
                        + asked(mapping.getValue().getMethod().getParameters()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String asked(Parameter[] parameters) {
        var names = Arrays.stream(parameters)
                .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                .map(Parameter::getName)
                .sorted()
                .toList();
        return names.isEmpty() ? "" : "?" + String.join("&", names);
    }

    @Test
    void published_timelines_are_listed_page_by_page_the_last_one_first() throws Exception {
        var later = made.desk();
        made.publish(later, made.approved(later, "He gave none"));

        var first = read(TIMELINES + "?limit=1", "Timelines");
        assertThat(first.at("/timelines/0/id").asString())
                .isEqualTo(later.timeline().toString());
        var next = first.path("next").asString();
        assertThat(next).startsWith("http://localhost");
        var second = read(next.substring(next.indexOf("/api/")), "Timelines");
        assertThat(second.at("/timelines/0/id").asString())
                .isEqualTo(desk.timeline().toString());
        assertThat(read(TIMELINES + "?limit=200", "Timelines").path("timelines").findValuesAsString("slug"))
                .contains(desk.slug(), later.slug())
                .doesNotContain(made.desk().slug());
    }

    @Test
    void a_timeline_is_found_by_id_or_slug_and_says_what_is_withheld_and_how_to_embed_it() throws Exception {
        var found = read(TIMELINES + "/" + desk.timeline(), "PublishedTimeline");
        assertThat(found).isEqualTo(read(TIMELINES + "/" + desk.slug(), "PublishedTimeline"));
        assertThat(found.at("/timeline/snapshot/number").asInt()).isEqualTo(1);
        assertThat(found.at("/embedCode/loader").asString()).contains("embed.js");
        assertThat(found.path("withheld")).isEmpty();

        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, "We are asking again."));
        var held = read(TIMELINES + "/" + desk.slug(), "PublishedTimeline");
        assertThat(held.at("/withheld/0/entry").asString()).isEqualTo(entry.toString());
        assertThat(held.at("/withheld/0/because").asString()).isEqualTo("HOLD");
        var told = read(TIMELINES + "/" + desk.slug() + "/notices", "Notices");
        assertThat(told.at("/notices/0/words").asString()).isEqualTo("We are asking again.");
    }

    @Test
    void snapshots_are_listed_and_each_is_the_one_that_readers_get() throws Exception {
        made.rephrase(desk, entry, "The letter stays secret for now");
        made.publish(desk, entry);

        var snapshots =
                read(TIMELINES + "/" + desk.slug() + "/snapshots", "Snapshots").path("snapshots");
        assertThat(snapshots.findValuesAsString("number")).containsExactly("2", "1");
        var first = ask(TIMELINES + "/" + desk.slug() + "/snapshots/1").getContentAsString(StandardCharsets.UTF_8);
        assertThat(DownloadedSnapshot.read(first).orElseThrow().faults()).isEmpty();
        assertThat(SnapshotSchema.errors(first)).isEmpty();
        assertThat(first)
                .isEqualTo(ask(get("/t/" + desk.slug() + "/v/1.json")).getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void an_earlier_slug_leads_to_the_present_one() throws Exception {
        var slug = "moved-" + UUID.randomUUID();
        as.editor(() -> timelines.changeSlug(OpId.random(), desk.timeline(), made.revision(desk), slug));

        var response = ask(TIMELINES + "/" + desk.slug() + "/snapshots/1");
        assertThat(response.getStatus()).isEqualTo(308);
        assertThat(response.getHeader("Location")).endsWith(TIMELINES + "/" + slug + "/snapshots/1");
        assertThat(read(TIMELINES + "/" + slug, "PublishedTimeline")
                        .path("embedCode")
                        .toString())
                .contains("/t/" + slug, "/embed/" + slug)
                .doesNotContain(desk.slug());
    }

    @Test
    void how_far_the_desk_is_says_what_would_go_out_and_what_stands_in_the_way() throws Exception {
        var ready = made.approved(desk, "He gave none");
        var draft = made.draft(desk, "A draft", "", PublicationFixture.GAVE_NONE);
        var at = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        as.editor(() -> scheduling.plan(OpId.random(), desk.timeline(), made.revision(desk), Set.of(ready), at, true));

        var state = read(DESK + "/" + desk.slug(), "DeskState");
        assertThat(state.at("/timeline/planned/at").asString()).isEqualTo(at.toString());
        assertThat(state.at("/timeline/planned/entries/0").asString()).isEqualTo(ready.toString());
        assertThat(entry(state, ready).path("ready").asBoolean()).isTrue();
        assertThat(entry(state, draft).path("inTheWay").valueStream().map(JsonNode::asString))
                .contains("not-approved");
        assertThat(entry(state, entry).path("change").asString()).isEqualTo("UNCHANGED");
        var other = made.desk().slug();
        assertThat(read(DESK, "DeskTimelines").path("timelines").findValuesAsString("slug"))
                .contains(desk.slug(), other);
    }

    private static JsonNode entry(JsonNode state, EntryId entry) {
        return state.path("entries")
                .valueStream()
                .filter(each -> each.path("id").asString().equals(entry.toString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_a_token_that_works_nothing_is_told() throws Exception {
        var missing = ask(get(TIMELINES));
        refused(missing, 401, "token-missing");
        assertThat(missing.getHeader("WWW-Authenticate")).isEqualTo("Bearer realm=\"Sourceline\"");
        assertThat(missing.getHeader("Set-Cookie")).isNull();
        var unknown = ask(get(TIMELINES).header("Authorization", "Bearer sourceline_" + "x".repeat(43)));
        refused(unknown, 401, "invalid-token");
        assertThat(unknown.getHeader("WWW-Authenticate")).contains("error=\"invalid_token\"");
        refused(ask(get(TIMELINES).header("Authorization", "Basic " + secret)), 401, "invalid-token");

        var revoked = token(Scope.PUBLISHED);
        as.administrator(() -> tokens.revoke(OpId.random(), revoked.id()));
        refused(ask(get(TIMELINES).header("Authorization", "Bearer " + revoked.secret())), 401, "invalid-token");
    }

    @Test
    void a_token_opens_what_its_scopes_name_and_nothing_else() throws Exception {
        secret = token(Scope.PUBLISHED).secret();
        assertThat(ask(TIMELINES).getStatus()).isEqualTo(200);
        var desk = ask(DESK);
        refused(desk, 403, "insufficient-scope");
        assertThat(desk.getHeader("WWW-Authenticate")).contains("scope=\"desk:read\"");
        secret = token(Scope.DESK).secret();
        refused(ask(TIMELINES), 403, "insufficient-scope");
        assertThat(ask("/actuator/prometheus").getStatus()).isNotEqualTo(200);
    }

    @Test
    void what_is_unknown_malformed_or_not_to_be_read_is_refused_with_its_status() throws Exception {
        refused(ask(TIMELINES + "/" + UUID.randomUUID()), 404, "unknown-timeline");
        refused(ask(TIMELINES + "/" + made.desk().slug()), 404, "unknown-timeline");
        refused(ask(TIMELINES + "/" + desk.slug() + "/snapshots/7"), 404, "unknown-snapshot");
        refused(ask(DESK + "/nowhere"), 404, "unknown-timeline");
        refused(ask("/api/v1/nothing"), 404, "unknown-address");
        refused(ask("/api/v2/timelines"), 404, "unknown-address");
        refused(ask(TIMELINES + "?limit=0"), 400, "limit");
        refused(ask(TIMELINES + "?after=" + UUID.randomUUID()), 400, "after");
        refused(ask(TIMELINES + "?limit=many"), 400, "limit");
        refused(ask(TIMELINES + "?after=there"), 400, "after");
        refused(ask(TIMELINES + "/" + desk.slug() + "/snapshots/last"), 400, "number");
        refused(
                ask(get(TIMELINES).header("Authorization", "Bearer " + secret).accept("application/xml")),
                406,
                "not-acceptable");
        var written = ask(post(TIMELINES).header("Authorization", "Bearer " + secret));
        refused(written, 405, "only-read");
        assertThat(written.getHeader("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void what_a_program_knows_already_is_not_sent_again() throws Exception {
        var path = TIMELINES + "/" + desk.slug();
        var response = ask(path);
        assertThat(response.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        var tag = response.getHeader("ETag");
        var again = ask(get(path).header("Authorization", "Bearer " + secret).header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        var head = ask(head(path).header("Authorization", "Bearer " + secret));
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("ETag")).isEqualTo(tag);
    }

    @Test
    void a_token_is_kept_as_a_hash_and_its_use_is_noted() throws Exception {
        ask(TIMELINES);
        var listed = as.administrator(() -> tokens.tokens());
        assertThat(listed).anySatisfy(token -> {
            assertThat(secret).endsWith(token.hint());
            assertThat(token.lastUsedAt()).isNotNull();
        });
        assertThat(listed.toString()).doesNotContain(secret);
    }

    @Test
    void a_token_made_twice_by_one_click_is_one_token_whose_last_secret_works() throws Exception {
        var opId = OpId.random();
        var first = as.administrator(() -> tokens.make(opId, "Twice", Set.of(Scope.PUBLISHED), Lifetime.UNLIMITED));
        var second = as.administrator(() -> tokens.make(opId, "Twice", Set.of(Scope.PUBLISHED), Lifetime.UNLIMITED));
        assertThat(second.id()).isEqualTo(first.id());
        secret = first.secret();
        assertThat(ask(TIMELINES).getStatus()).isEqualTo(401);
        secret = second.secret();
        assertThat(ask(TIMELINES).getStatus()).isEqualTo(200);
    }
}
