package sourceline.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body in the encodings in which it is sent, made once and sent often.
 *
 * @param gzip null where that would not make it smaller
 * @param brotli null where that would not make it smaller, or this platform has no encoder
 */
record Compressed(byte @Nullable [] gzip, byte @Nullable [] brotli) {

    static final Compressed NOT = new Compressed(null, null);

    private static final int TOO_SMALL = 200;

    /** The smallest form of more than this takes seconds, and a hold must not wait for it; nearly as small takes a tenth. */
    private static final int LARGE = 400_000;

    private static final int BEST = 11;
    private static final int QUICK = 9;
    private static final int WINDOW = 24;

    static Compressed of(byte[] bytes) {
        return bytes.length < TOO_SMALL
                ? NOT
                : new Compressed(smaller(bytes, gzip(bytes)), smaller(bytes, brotli(bytes)));
    }

    private static byte @Nullable [] smaller(byte[] bytes, byte @Nullable [] compressed) {
        return compressed == null || compressed.length >= bytes.length ? null : compressed;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip =
                new Gzip(out, bytes.length > LARGE ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_COMPRESSION)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte @Nullable [] brotli(byte[] bytes) {
        if (!Brotli4jLoader.isAvailable()) {
            return null;
        }
        var parameters = Encoder.Parameters.create(bytes.length > LARGE ? QUICK : BEST, WINDOW);
        try {
            return Encoder.compress(bytes, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return (gzip == null ? 0 : gzip.length) + (brotli == null ? 0 : brotli.length);
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }
}
