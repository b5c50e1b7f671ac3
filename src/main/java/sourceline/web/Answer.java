package sourceline.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one address answers with, ready to be sent: rendered, hashed and compressed once.
 *
 * @param location where a redirect leads; null for everything else
 * @param tag of the plain body, without quotation marks
 * @param frames on whose pages it may stand in a frame, as the directive of a content security policy; empty where on any
 * @param timelines whose changes end it
 * @param until when it ends by itself; null where it does not
 */
record Answer(
        int status,
        Kind kind,
        String mediaType,
        @Nullable String location,
        byte[] body,
        Compressed compressed,
        String tag,
        String frames,
        List<UUID> timelines,
        @Nullable Instant until) {

    /** What kind of thing it is, which decides the headers beside it. */
    enum Kind {
        PAGE,
        EMBED,
        DATA,
        MEDIA,
        /** The loader: other sites' pages name it by an address that stays. */
        LOADER,
        ASSET
    }

    private static final String HTML = "text/html;charset=utf-8";
    private static final String SELF = "frame-ancestors 'self'";

    static Answer page(int status, String html, List<UUID> timelines, @Nullable Instant until) {
        return text(status, Kind.PAGE, HTML, html, SELF, timelines, until);
    }

    static Answer embed(String html, String frames, UUID timeline, @Nullable Instant until) {
        return text(200, Kind.EMBED, HTML, html, frames, List.of(timeline), until);
    }

    static Answer data(String mediaType, String text, UUID timeline) {
        return text(200, Kind.DATA, mediaType, text, SELF, List.of(timeline), null);
    }

    /** Data of no timeline, good until then. */
    static Answer data(String mediaType, String text, @Nullable Instant until) {
        return text(200, Kind.DATA, mediaType, text, SELF, List.of(), until);
    }

    /** Why a question by a program has no answer, in plain words. */
    static Answer refusal(int status, String words) {
        return text(status, Kind.DATA, "text/plain;charset=utf-8", words, SELF, List.of(), null);
    }

    static Answer media(String mediaType, byte[] bytes, List<UUID> timelines) {
        return of(200, Kind.MEDIA, mediaType, bytes, Compressed.NOT, SELF, timelines, null);
    }

    static Answer asset(String mediaType, byte[] bytes) {
        return of(200, Kind.ASSET, mediaType, bytes, Compressed.of(bytes), SELF, List.of(), null);
    }

    static Answer loader(String mediaType, byte[] bytes) {
        return of(200, Kind.LOADER, mediaType, bytes, Compressed.of(bytes), SELF, List.of(), null);
    }

    static Answer redirect(String location, UUID timeline) {
        return new Answer(
                308,
                Kind.PAGE,
                "text/plain;charset=utf-8",
                location,
                new byte[0],
                Compressed.NOT,
                "",
                SELF,
                List.of(timeline),
                null);
    }

    private static Answer text(
            int status,
            Kind kind,
            String mediaType,
            String text,
            String frames,
            List<UUID> timelines,
            @Nullable Instant until) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(status, kind, mediaType, bytes, Compressed.of(bytes), frames, timelines, until);
    }

    private static Answer of(
            int status,
            Kind kind,
            String mediaType,
            byte[] bytes,
            Compressed compressed,
            String frames,
            List<UUID> timelines,
            @Nullable Instant until) {
        return new Answer(status, kind, mediaType, null, bytes, compressed, hash(bytes), frames, timelines, until);
    }

    /** How much memory it takes, roughly. */
    int size() {
        return body.length + compressed.size() + 500;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
