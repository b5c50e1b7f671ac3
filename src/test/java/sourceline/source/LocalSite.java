package sourceline.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site on this machine, whose pages a test makes and changes. */
public final class LocalSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public LocalSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.start();
    }

    /** The address of a page of this site. */
    public String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** Serves this page from now on. */
    public LocalSite page(String path, String html) {
        return answer(path, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with this status from now on. */
    public LocalSite status(String path, int status) {
        return answer(path, status, "text/html", "<p>Nothing here.</p>".getBytes(StandardCharsets.UTF_8));
    }

    public LocalSite redirect(String path, String location) {
        return serve(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    /** Leaves a request for this page without an answer, and counts down when one comes. */
    public LocalSite hold(String path, CountDownLatch asked) {
        return serve(path, exchange -> {
            asked.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public LocalSite answer(String path, int status, String type, byte[] content) {
        return serve(path, exchange -> send(exchange, status, type, content));
    }

    public LocalSite serve(String path, HttpHandler handler) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException newPath) {
            // There was nothing to replace.
        }
        server.createContext(path, handler);
        return this;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length);
        try (var body = exchange.getResponseBody()) {
            body.write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
