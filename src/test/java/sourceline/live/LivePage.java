package sourceline.live;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the editor as the server sees it: a session of its own, Vaadin's requests, and the WebSocket that it is pushed
 * to. It draws nothing; it only hands on each message that comes.
 */
final class LivePage implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    /** So many rows of the list a screen has room for. */
    private static final int ROWS_IN_VIEW = 20;

    private final HttpClient http;
    private final URI server;
    private final String cookie;
    private final Consumer<CharSequence> pushed;
    private final StringBuilder message = new StringBuilder();
    private final String csrfToken;
    private final String uiId;
    private final WebSocket socket;
    private final int pulse;
    private int clientId;

    /**
     * @param cookie of a session in which a member is signed in
     * @param pushed takes each message as soon as its last byte is there
     */
    LivePage(HttpClient http, URI server, String cookie, String path, String query, Consumer<CharSequence> pushed)
            throws IOException, InterruptedException {
        this.http = http;
        this.server = server;
        this.cookie = cookie;
        this.pushed = pushed;
        var config = JSON.readTree(send(HttpRequest.newBuilder(
                        server.resolve("/?v-r=init&location=" + encoded(path) + "&query=" + encoded(query)))
                .GET()));
        var uidl = config.at("/appConfig/uidl");
        this.uiId = config.at("/appConfig/v-uiId").asString();
        this.csrfToken = uidl.at("/Vaadin-Security-Key").asString();
        this.socket = listen(uidl.at("/Vaadin-Push-ID").asString());
        var shown = rpc(Map.of(
                "type",
                "event",
                "node",
                1,
                "event",
                "ui-navigate",
                "data",
                Map.of("route", path, "query", query, "appShellTitle", "", "historyState", Map.of(), "trigger", "")));
        this.pulse = node(shown, "sl-pulse");
        call(node(shown, "vaadin-virtual-list"), "setViewportRange", List.of(0, ROWS_IN_VIEW));
    }

    private WebSocket listen(String pushId) {
        var address = "ws://" + server.getAuthority() + "/VAADIN/push?v-r=push&v-uiId=" + uiId + "&v-pushId=" + pushId
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true";
        return http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(address), this)
                .join();
    }

    @Override
    public synchronized CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            pushed.accept(message);
            message.setLength(0);
        }
        socket.request(1);
        return null;
    }

    /** Says that somebody is still there. */
    void beat() throws IOException, InterruptedException {
        call(pulse, "beat", List.of());
    }

    private void call(int node, String method, List<?> arguments) throws IOException, InterruptedException {
        rpc(Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                arguments,
                "promise",
                0));
    }

    private synchronized JsonNode rpc(Map<String, ?> invocation) throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(
                Map.of("csrfToken", csrfToken, "rpc", List.of(invocation), "syncId", -1, "clientId", clientId++));
        var answer = send(HttpRequest.newBuilder(server.resolve("/?v-r=uidl&v-uiId=" + uiId))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        pushed.accept(answer);
        return JSON.readTree(answer);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.header("Cookie", cookie).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(response + " " + response.body());
        }
        return response.body();
    }

    private static int node(JsonNode answer, String tag) {
        for (var change : answer.get("changes")) {
            if (change.path("key").asString("").equals("tag")
                    && change.path("value").asString("").equals(tag)) {
                return change.get("node").asInt();
            }
        }
        throw new IllegalStateException("no <" + tag + "> in " + answer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
