package sourceline.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks for what stands on the public web, on behalf of a newsroom whose own network nobody else may look into (OWASP,
 * Server-Side Request Forgery). Every address and every redirect is held to {@link WebAddress}, every name to
 * {@link PublicHosts}; no cookies, no credentials, no proxy. What is fetched is bounded in size, and all of it with its
 * redirects in time.
 */
@Component
public class SafeWeb implements DisposableBean {

    static final int REDIRECTS = 5;
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration CONNECTING = Duration.ofSeconds(8);
    private static final Duration SENDING = Duration.ofSeconds(15);
    private static final Duration SILENCE = Duration.ofSeconds(12);

    private final PublicHosts hosts;
    private final CloseableHttpClient client;
    private final long limit;
    private final Duration patience;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("safe-web").daemon().factory());

    /** @param loopback for tests only: whether pages that this machine serves may be fetched too */
    @Autowired
    SafeWeb(@Value("${sourceline.fetch.loopback-for-tests:false}") boolean loopback) {
        this(new PublicHosts(InetAddress::getAllByName, loopback), Importer.UPLOAD_LIMIT, PATIENCE);
    }

    /**
     * @param limit in bytes, after unpacking
     * @param patience for everything together
     */
    SafeWeb(PublicHosts hosts, long limit, Duration patience) {
        this.hosts = hosts;
        this.limit = limit;
        this.patience = patience;
        var headers = Http1Config.custom()
                .setMaxLineLength(16_384)
                .setMaxHeaderCount(200)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(hosts)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(headers)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(CONNECTING))
                        .setSocketTimeout(Timeout.of(SILENCE))
                        .build())
                .setMaxConnTotal(20)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(SILENCE))
                        .setResponseTimeout(Timeout.of(SILENCE))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableConnectionState()
                // A connection that is kept would be used again without looking its name up.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Mozilla/5.0 (compatible; Sourceline)")
                .build();
    }

    /**
     * Fetches a page or a file.
     *
     * @throws FetchRefused if it may not be asked for, nobody answers in time, or with something else than a page
     */
    public Fetched get(WebAddress wanted) {
        var deadline = Instant.now().plus(patience);
        var address = wanted;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            var answer = ask(address, deadline);
            if (answer.fetched() != null) {
                return answer.fetched();
            }
            address = address.redirectedTo(answer.location());
        }
        throw FetchRefused.tooManyRedirects(REDIRECTS);
    }

    /**
     * An address to which something may be sent: over https, so that nobody on the way reads it, holds it back or answers in
     * the receiver's place, and by a name or a number on the public internet. Only what a test serves on this machine may do without.
     *
     * @throws FetchRefused if it is none
     */
    public WebAddress destination(String typed) {
        var address = encrypted(WebAddress.of(typed));
        if (hosts.isPrivate(address.host())) {
            throw FetchRefused.address("fetch-no-destination", address.host());
        }
        return address;
    }

    private WebAddress encrypted(WebAddress address) {
        if (!address.isEncrypted() && !hosts.isOfTests(address.host())) {
            throw FetchRefused.address("fetch-not-encrypted", address);
        }
        return address;
    }

    /**
     * Sends JSON to a {@link #destination}. Nothing of what comes back counts but the status, and a redirect is not followed: what was sent was
     * meant for this address.
     *
     * @return the status of the answer (RFC 9110, section 15)
     * @throws FetchRefused if it may not be sent there, or nobody answers in time
     */
    public int post(WebAddress address, Map<String, String> headers, String json) {
        var request = new HttpPost(encrypted(address).uri());
        headers.forEach(request::setHeader);
        request.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        return execute(address, request, Instant.now().plus(SENDING), SENDING, response -> response.getCode());
    }

    private record Answer(@Nullable Fetched fetched, String location) {}

    private Answer ask(WebAddress address, Instant deadline) {
        var request = new HttpGet(address.uri());
        request.setHeader(
                HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.5");
        return execute(address, request, deadline, patience, response -> answer(address, response));
    }

    private <T> T execute(
            WebAddress address,
            HttpUriRequestBase request,
            Instant deadline,
            Duration limit,
            HttpClientResponseHandler<T> answer) {
        var host = address.host();
        var left = Duration.between(Instant.now(), deadline);
        if (left.isNegative()) {
            throw FetchRefused.tooSlow(host, limit.toSeconds());
        }
        var alarm = clock.schedule(request::cancel, left.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, answer);
        } catch (UnknownHostException e) {
            throw because(FetchRefused.unknownHost(host), e);
        } catch (SocketTimeoutException e) {
            throw because(FetchRefused.tooSlow(host, limit.toSeconds()), e);
        } catch (IOException e) {
            throw because(
                    request.isCancelled() ? FetchRefused.tooSlow(host, limit.toSeconds()) : FetchRefused.noAnswer(host),
                    e);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer answer(WebAddress address, ClassicHttpResponse response) throws IOException {
        var status = response.getCode();
        if (status >= 300 && status < 400 && status != 304) {
            return new Answer(
                    null,
                    header(response, HttpHeaders.LOCATION)
                            .orElseThrow(() -> FetchRefused.status(address.host(), status)));
        }
        if (status != 200 && status != 203) {
            throw FetchRefused.status(address.host(), status);
        }
        var entity = response.getEntity();
        if (entity == null) {
            return new Answer(new Fetched(address, "", new byte[0]), "");
        }
        if (entity.getContentLength() > limit) {
            throw FetchRefused.tooLarge(limit);
        }
        try (var content = entity.getContent()) {
            var bytes = content.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw FetchRefused.tooLarge(limit);
            }
            var type = header(response, HttpHeaders.CONTENT_TYPE).orElse("");
            return new Answer(new Fetched(address, type, bytes), "");
        }
    }

    private static Optional<String> header(ClassicHttpResponse response, String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    private static FetchRefused because(FetchRefused refused, IOException cause) {
        refused.initCause(cause);
        return refused;
    }

    @Override
    public void destroy() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
