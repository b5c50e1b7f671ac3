package sourceline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers readers from memory, before session, sign-in and database. GET and HEAD only; a strong entity tag for each
 * encoding (RFC 9110, section 8.8.3).
 */
class PublicWeb extends HttpFilter {

    /** Every address that this filter answers for. */
    static final List<String> PATHS = List.of("/t/*", "/embed/*", "/media/*", "/a/*");

    private static final String REVALIDATED = "public, max-age=60";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors ";

    private final transient Answers answers;
    private final transient PublicSite site;

    PublicWeb(Answers answers, PublicSite site) {
        this.answers = answers;
        this.site = site;
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
        var answer = answers.get(path, () -> site.at(path));
        send(request, response, answer.orElseGet(() -> Answer.page(404, site.notFound(), List.of(), null)));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Answer answer)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin");
        response.setHeader("Content-Security-Policy", policy(answer));
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (answer.kind() == Answer.Kind.DATA || answer.kind() == Answer.Kind.ASSET) {
            response.setHeader("Access-Control-Allow-Origin", "*");
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
        var gzip = takesGzip(request) ? answer.gzip() : null;
        var tag = "\"" + answer.tag() + (gzip == null ? "" : "-gzip") + "\"";
        if (answer.gzip() != null) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (answer.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", tag);
            if (matches(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        var body = gzip == null ? answer.body() : gzip;
        response.setStatus(answer.status());
        response.setContentType(answer.mediaType());
        if (gzip != null) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    private static String policy(Answer answer) {
        return switch (answer.kind()) {
            case PAGE -> POLICY + "'self'";
            case EMBED -> POLICY + "*";
            case DATA, MEDIA, ASSET -> "default-src 'none'; frame-ancestors 'none'";
        };
    }

    /** An error is not kept by anybody: the page may be there in a moment. */
    private static String caching(Answer answer) {
        if (answer.kind() == Answer.Kind.ASSET) {
            return FOR_EVER;
        }
        return answer.status() < 400 ? REVALIDATED : "no-cache";
    }

    private static boolean takesGzip(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept-Encoding")).stream()
                .flatMap(header -> List.of(header.toLowerCase(Locale.ROOT).split(",")).stream())
                .map(coding -> coding.replace(" ", ""))
                .anyMatch(coding -> coding.equals("gzip") || coding.startsWith("gzip;q=") && !isZero(coding));
    }

    private static boolean isZero(String coding) {
        return coding.substring("gzip;q=".length()).matches("0(\\.0*)?");
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
