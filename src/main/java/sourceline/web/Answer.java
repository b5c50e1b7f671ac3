package sourceline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What one address answers with, ready to be sent: rendered, hashed and compressed once.
 *
 * @param location where a redirect leads; null for everything else
 * @param gzip the body compressed; null where that would not make it smaller
 * @param tag of the plain body, without quotation marks
 * @param timelines whose changes end it
 * @param until when it ends by itself; null where it does not
 */
record Answer(
        int status,
        Kind kind,
        String mediaType,
        @Nullable String location,
        byte[] body,
        byte @Nullable [] gzip,
        String tag,
        List<UUID> timelines,
        @Nullable Instant until) {

    /** What kind of thing it is, which decides the headers beside it. */
    enum Kind {
        PAGE,
        EMBED,
        DATA,
        MEDIA,
        ASSET
    }

    private static final int TOO_SMALL = 200;

    static Answer page(int status, String html, List<UUID> timelines, @Nullable Instant until) {
        return text(status, Kind.PAGE, "text/html;charset=utf-8", html, timelines, until);
    }

    static Answer embed(int status, String html, List<UUID> timelines, @Nullable Instant until) {
        return text(status, Kind.EMBED, "text/html;charset=utf-8", html, timelines, until);
    }

    static Answer data(String json, UUID timeline) {
        return text(200, Kind.DATA, "application/json", json, List.of(timeline), null);
    }

    static Answer media(String mediaType, byte[] bytes, List<UUID> timelines) {
        return new Answer(200, Kind.MEDIA, mediaType, null, bytes, null, hash(bytes), timelines, null);
    }

    static Answer asset(String mediaType, byte[] bytes) {
        return new Answer(200, Kind.ASSET, mediaType, null, bytes, compressed(bytes), hash(bytes), List.of(), null);
    }

    static Answer redirect(String location, UUID timeline) {
        return new Answer(
                308, Kind.PAGE, "text/plain;charset=utf-8", location, new byte[0], null, "", List.of(timeline), null);
    }

    private static Answer text(
            int status, Kind kind, String mediaType, String text, List<UUID> timelines, @Nullable Instant until) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, kind, mediaType, null, bytes, compressed(bytes), hash(bytes), timelines, until);
    }

    /** How much memory it takes, roughly. */
    int size() {
        return body.length + (gzip == null ? 0 : gzip.length) + 500;
    }

    private static byte @Nullable [] compressed(byte[] bytes) {
        if (bytes.length < TOO_SMALL) {
            return null;
        }
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new BestGzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() < bytes.length ? out.toByteArray() : null;
    }

    /** Compressed once and sent often, so as small as it gets. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
