package sourceline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.publication.PublicAssets;
import sourceline.publication.PublicKeys;

/**
 * Answers readers from memory, before session, sign-in and database. GET and HEAD only; a strong entity tag for each
 * encoding (RFC 9110, section 8.8.3).
 */
class PublicWeb extends HttpFilter {

    /** Every address that this filter answers for. */
    static final List<String> PATHS =
            List.of("/t/*", "/embed/*", "/embed.js", "/oembed", "/media/*", "/a/*", "/schema/*", PublicKeys.ADDRESS);

    private static final String REVALIDATED = "max-age=60";
    private static final String FOR_AN_HOUR = "public, max-age=3600, stale-while-revalidate=86400";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final transient Answers answers;
    private final transient PublicSite site;
    private final transient OembedEndpoint oembed;
    private final String pagePolicy;
    private final String embedPolicy;

    PublicWeb(Answers answers, PublicSite site, OembedEndpoint oembed, PublicAssets assets) {
        this.answers = answers;
        this.site = site;
        this.oembed = oembed;
        this.pagePolicy = policy(assets.pagePolicy());
        this.embedPolicy = policy(assets.embedPolicy());
    }

    private static String policy(String stylesAndScripts) {
        return String.join(
                "; ",
                "default-src 'none'",
                stylesAndScripts,
                "img-src 'self' data:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reading) {
            response.setHeader("Allow", "GET, HEAD");
            send(request, response, Answer.page(405, site.methodNotAllowed(), List.of(), null));
            return;
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        send(request, response, path.equals("/oembed") ? oembed.answer(request) : answer(path));
    }

    private Answer answer(String path) {
        return answers.get(path, () -> site.at(path))
                .orElseGet(() -> Answer.page(404, site.notFound(path), List.of(), null));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin");
        response.setHeader("Content-Security-Policy", policy(answer));
        switch (answer.kind()) {
            case DATA, ASSET, LOADER -> response.setHeader("Access-Control-Allow-Origin", "*");
            case MEDIA -> response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            case PAGE, EMBED -> {}
        }
        response.setHeader("Cache-Control", caching(answer));
        if (answer.location() != null) {
            response.setStatus(answer.status());
            response.setHeader("Location", answer.location());
            response.setContentLength(0);
            return;
        }
        sendBody(request, response, answer);
    }

    private static void sendBody(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        var encoding = encoding(request.getHeader("Accept-Encoding"), answer.compressed());
        var tag = "\"" + answer.tag() + (encoding == null ? "" : "-" + encoding) + "\"";
        if (answer.compressed().gzip() != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (answer.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", tag);
            if (matches(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        var body = body(answer, encoding);
        response.setStatus(answer.status());
        response.setContentType(answer.mediaType());
        if (encoding != null) {
            response.setHeader("Content-Encoding", encoding);
        }
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    private static @Nullable String encoding(@Nullable String accepted, Compressed compressed) {
        if (compressed.brotli() != null && Encodings.takes(accepted, "br")) {
            return "br";
        }
        return compressed.gzip() != null && Encodings.takes(accepted, "gzip") ? "gzip" : null;
    }

    private static byte[] body(Answer answer, @Nullable String encoding) {
        var compressed = encoding == null
                ? null
                : encoding.equals("br")
                        ? answer.compressed().brotli()
                        : answer.compressed().gzip();
        return compressed == null ? answer.body() : compressed;
    }

    private String policy(Answer answer) {
        return switch (answer.kind()) {
            case PAGE -> framed(pagePolicy, answer.frames());
            case EMBED -> framed(embedPolicy, answer.frames());
            case DATA, MEDIA, ASSET, LOADER -> "default-src 'none'";
        };
    }

    private static String framed(String policy, String frames) {
        return frames.isEmpty() ? policy : policy + "; " + frames;
    }

    /** An error is not kept by anybody: the page may be there in a moment. */
    private static String caching(Answer answer) {
        return switch (answer.kind()) {
            case ASSET -> FOR_EVER;
            case LOADER -> FOR_AN_HOUR;
            case PAGE, EMBED, DATA, MEDIA -> answer.status() < 400 ? REVALIDATED : "no-cache";
        };
    }

    /** Weak comparison, as RFC 9110, section 13.1.2, asks for. */
    private static boolean matches(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (var candidate : header.split(",")) {
            var stripped = candidate.strip();
            if (stripped.equals("*") || stripped.equals(tag) || stripped.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
