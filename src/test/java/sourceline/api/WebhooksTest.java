package sourceline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.publication.NotHeld;
import sourceline.publication.Notices;
import sourceline.publication.PublicationFixture;
import sourceline.publication.PublicationFixture.Desk;
import sourceline.publication.ReadersTold.What;
import sourceline.source.FetchRefused;
import sourceline.source.LocalSite;
import sourceline.timeline.EntryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program is told when readers are told something. */
@SpringTest
class WebhooksTest {

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private PublicationFixture made;

    @Autowired
    private Notices notices;

    @Autowired
    private As as;

    private final LocalSite site = new LocalSite();
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile int answer = 204;
    private Desk desk;
    private EntryId entry;
    private NewWebhook webhook;

    private record Received(String id, String timestamp, String signature, String body) {

        static Received of(HttpExchange exchange) throws IOException {
            var headers = exchange.getRequestHeaders();
            return new Received(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    @BeforeEach
    void listen() {
        site.serve("/hook", exchange -> {
            received.add(Received.of(exchange));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        desk = made.desk();
        entry = made.approved(desk, "The letter stays secret");
        webhook = add(site.at("/hook"), EnumSet.allOf(What.class));
    }

    @AfterEach
    void leave() {
        site.close();
        as.administrator(() -> webhooks.remove(OpId.random(), webhook.id()));
    }

    private NewWebhook add(String address, Set<What> about) {
        return as.administrator(() -> webhooks.add(OpId.random(), "Our CMS", address, about));
    }

    private Received next() throws InterruptedException {
        var message = received.poll(20, TimeUnit.SECONDS);
        assertThat(message).isNotNull();
        assertThat(ApiDescription.errors("Message", message.body())).isEmpty();
        return message;
    }

    private DeliveryView delivery(String id) {
        return as.administrator(() -> webhooks.deliveries()).stream()
                .filter(delivery -> delivery.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private DeliveryView awaited(String id, DeliveryView.State state) {
        await().until(() -> delivery(id).state() == state && delivery(id).attempts() > 0);
        return delivery(id);
    }

    private String test() {
        return as.administrator(() -> webhooks.test(OpId.random(), webhook.id()))
                .result();
    }

    @Test
    void a_publication_and_what_follows_are_told_each_once_and_signed() throws Exception {
        made.publish(desk, entry);
        var published = next();
        assertThat(published.json().path("type").asString()).isEqualTo("publication");
        assertThat(published.json().path("snapshot").asInt()).isEqualTo(1);
        assertThat(published.json().at("/timeline/id").asString())
                .isEqualTo(desk.timeline().toString());
        assertThat(published.signature()).isEqualTo("v1," + signature(published));

        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, "We are asking again."));
        var held = next();
        assertThat(held.json().path("type").asString()).isEqualTo("hold");
        assertThat(held.json().path("entry").asString()).isEqualTo(entry.toString());
        assertThat(held.body()).doesNotContain("We are asking again", "The letter stays secret");

        as.editor(() -> notices.lift(OpId.random(), desk.timeline(), entry, "It was right."));
        assertThat(next().json().path("type").asString()).isEqualTo("lift");
        assertThat(awaited(held.id(), DeliveryView.State.DELIVERED).status()).isEqualTo(204);
        assertThat(received).isEmpty();
    }

    /** As the receiver reckons it from what the administrator handed on (Standard Webhooks 1.0). */
    private String signature(Received message) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                Base64.getDecoder().decode(webhook.secret().substring("whsec_".length())), "HmacSHA256"));
        var signed = message.id() + "." + message.timestamp() + "." + message.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_correction_is_told_beside_the_publication_that_comes_with_it() throws Exception {
        made.publish(desk, entry);
        next();
        made.rephrase(desk, entry, "The letter stays private");
        as.editor(() -> notices.correct(
                OpId.random(),
                desk.timeline(),
                made.revision(desk),
                entry,
                "The letter stays secret",
                "It stays private."));

        var both = Set.of(next().json(), next().json());
        assertThat(both)
                .extracting(message -> message.path("type").asString())
                .containsExactlyInAnyOrder("publication", "correction");
        assertThat(both)
                .allSatisfy(
                        message -> assertThat(message.path("snapshot").asInt()).isEqualTo(2));
    }

    @Test
    void a_webhook_hears_of_what_it_is_about_only() throws Exception {
        var narrow = webhook;
        webhook = add(site.at("/hook"), EnumSet.of(What.HOLD));
        as.administrator(() -> webhooks.remove(OpId.random(), narrow.id()));
        made.publish(desk, entry);
        as.editor(() -> notices.hold(OpId.random(), desk.timeline(), entry, ""));

        assertThat(next().json().path("type").asString()).isEqualTo("hold");
        assertThat(as.administrator(() -> webhooks.deliveries()))
                .filteredOn(delivery -> delivery.webhook().equals(webhook.id()))
                .hasSize(1);
    }

    @Test
    void what_was_refused_is_told_to_nobody() {
        assertThatThrownBy(
                        () -> as.editor(() -> notices.lift(OpId.random(), desk.timeline(), entry, "There was none.")))
                .isInstanceOf(NotHeld.class);

        assertThat(as.administrator(() -> webhooks.deliveries()))
                .noneMatch(delivery -> delivery.webhook().equals(webhook.id()));
    }

    @Test
    void a_message_that_was_not_taken_waits_and_can_be_sent_again_under_the_same_id() throws Exception {
        answer = 503;
        var id = test();
        assertThat(next().id()).isEqualTo(id);
        await().until(() -> delivery(id).attempts() == 1);
        var failed = delivery(id);
        assertThat(failed.state()).isEqualTo(DeliveryView.State.WAITING);
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.dueAt()).isEqualTo(failed.triedAt().plus(Delivery.PAUSES.getFirst()));

        answer = 200;
        as.administrator(() -> webhooks.sendAgain(OpId.random(), DeliveryId.of(id)));
        assertThat(next().id()).isEqualTo(id);
        assertThat(awaited(id, DeliveryView.State.DELIVERED).status()).isEqualTo(200);
    }

    @Test
    void a_redirect_is_not_followed_and_a_receiver_that_is_gone_is_given_up() throws Exception {
        answer = 410;
        var id = test();
        next();
        assertThat(awaited(id, DeliveryView.State.GIVEN_UP).status()).isEqualTo(410);

        site.redirect("/hook", site.at("/elsewhere"));
        var other = test();
        await().until(() -> delivery(other).attempts() == 1);
        assertThat(delivery(other).status()).isEqualTo(302);
    }

    @Test
    void a_secret_that_was_lost_is_replaced() throws Exception {
        var first = webhook;
        webhook = as.administrator(() -> webhooks.replaceSecret(OpId.random(), first.id()));
        assertThat(webhook.secret()).isNotEqualTo(first.secret());
        test();
        var message = next();
        assertThat(message.signature()).isEqualTo("v1," + signature(message));
    }

    @Test
    void what_is_no_webhook_is_refused_at_its_field() {
        for (var address : new String[] {
            "ftp://example.org/",
            "http://example.org/hook",
            "http://127.0.0.2/hook",
            "https://10.0.0.1/hook",
            "https://[fd00::1]/"
        }) {
            assertThatThrownBy(() -> add(address, Set.of(What.HOLD)))
                    .as(address)
                    .isInstanceOfSatisfying(
                            FetchRefused.class,
                            refused -> assertThat(refused.field()).isEqualTo("address"));
        }
        assertThatThrownBy(() -> add("https://example.org/", Set.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("about"));
        assertThatThrownBy(() ->
                        as.administrator(() -> webhooks.sendAgain(OpId.random(), new DeliveryId(UUID.randomUUID()))))
                .isInstanceOf(Refused.class);
    }
}
