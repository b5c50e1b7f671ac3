package sourceline.source;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Refused;

/** What was pasted or uploaded cannot become a version of a source. */
public final class CaptureRefused extends Refused {

    static final String TEXT = "text";
    static final String FILE = "file";
    static final String ADDRESS = "address";

    private CaptureRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    /**
     * Where what is refused was handed in.
     *
     * @param file what the file or page is called, which the message names; null where text was pasted
     */
    record Handed(String field, @Nullable String file) {

        private CaptureRefused refused(String code, Object... values) {
            return file == null
                    ? new CaptureRefused(code, field, values)
                    : new CaptureRefused(
                            code + "-in-file",
                            field,
                            Stream.concat(Stream.of(values), Stream.of(file)).toArray());
        }
    }

    /** What a page has in common with a file is told at the address that it came from. */
    static CaptureRefused atAddress(CaptureRefused refused) {
        var there = new CaptureRefused(refused.code(), ADDRESS, refused.values().toArray());
        there.initCause(refused);
        return there;
    }

    /** There is no text in it. */
    static CaptureRefused empty(Handed handed) {
        return handed.refused("capture-empty");
    }

    /** The upload is larger than the limit; both in bytes. */
    static CaptureRefused uploadTooLarge(String fileName, long size, long limit) {
        return new CaptureRefused("upload-too-large", FILE, fileName, megabytes(limit), megabytes(size));
    }

    /** The text in it is longer than the limit; both in bytes of UTF-8. */
    static CaptureRefused textTooLong(Handed handed, long size, long limit) {
        return handed.refused("source-text-too-long", megabytes(limit), megabytes(size));
    }

    static CaptureRefused tooManySentences(Handed handed, int count, int limit) {
        return handed.refused("source-too-many-sentences", limit, count);
    }

    /** The content is no text, whatever its name says. */
    static CaptureRefused binary(String fileName) {
        return new CaptureRefused("capture-binary", FILE, fileName);
    }

    /** It is a PDF file whose pages are pictures, or empty. */
    static CaptureRefused withoutText(String fileName) {
        return new CaptureRefused("capture-pdf-without-text", FILE, fileName);
    }

    static CaptureRefused tooManyPages(String fileName, int limit) {
        return new CaptureRefused("capture-too-many-pages", FILE, fileName, limit);
    }

    /** A page of it has more characters, or is drawn more deeply within itself, than a page of print. */
    static CaptureRefused crowdedPage(String fileName, int page) {
        return new CaptureRefused("capture-crowded-page", FILE, fileName, page);
    }

    /** Reading it took longer than the limit, in seconds. */
    static CaptureRefused takesTooLong(String fileName, long seconds) {
        return new CaptureRefused("capture-takes-too-long", FILE, fileName, seconds);
    }

    static CaptureRefused tooManyElements(String fileName, int limit) {
        return new CaptureRefused("capture-too-many-elements", FILE, fileName, limit);
    }

    /** It opens with a password only. */
    static CaptureRefused locked(String fileName, Exception cause) {
        return because(new CaptureRefused("capture-locked", FILE, fileName), cause);
    }

    /** It says what it is and is not so made. */
    static CaptureRefused broken(String fileName, Throwable cause) {
        return because(new CaptureRefused("capture-broken", FILE, fileName), cause);
    }

    /** There is more text in it than may be taken; the limit in bytes. */
    static CaptureRefused moreTextThan(String fileName, long limit) {
        return new CaptureRefused("capture-more-text", FILE, fileName, megabytes(limit));
    }

    /** It is packed and unpacks to more than the limit, in bytes, as a file does that is made to do harm. */
    static CaptureRefused unpacksToTooMuch(String fileName, long limit) {
        return new CaptureRefused("capture-unpacks-to-too-much", FILE, fileName, megabytes(limit));
    }

    private static CaptureRefused because(CaptureRefused refused, Throwable cause) {
        refused.initCause(cause);
        return refused;
    }

    /** The content looks like text, but in no character set that can be told. */
    static CaptureRefused undecodable(String fileName) {
        return new CaptureRefused("capture-undecodable", FILE, fileName);
    }

    /** It says that it is in this character set, and holds what is no character of it. */
    static CaptureRefused notIn(Charset declared, String fileName) {
        return new CaptureRefused("capture-not-in-its-encoding", FILE, fileName, declared.displayName(Locale.ROOT));
    }

    /** A character that no text may have. */
    static CaptureRefused forbiddenCharacter(String code, Handed handed, int place) {
        return handed.refused(code, place);
    }

    static CaptureRefused fileNameTooLong(int limit) {
        return new CaptureRefused("file-name-too-long", FILE, limit);
    }

    private static double megabytes(long bytes) {
        return bytes / 1_000_000.0;
    }
}
