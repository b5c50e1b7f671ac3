package sourceline.source;

import sourceline.journal.Refused;

/** What was pasted or uploaded cannot become a version of a source. */
public final class CaptureRefused extends Refused {

    static final String TEXT = "text";
    static final String FILE = "file";
    static final String ADDRESS = "address";

    private CaptureRefused(String code, String field, Object... values) {
        super(code, field, values);
    }

    /** There is no text in it. */
    static CaptureRefused empty(String field) {
        return new CaptureRefused("capture-empty", field);
    }

    /** The upload is larger than the limit; both in bytes. */
    static CaptureRefused uploadTooLarge(long size, long limit) {
        return new CaptureRefused("upload-too-large", FILE, megabytes(limit), megabytes(size));
    }

    /** The text in it is longer than the limit; both in bytes of UTF-8. */
    static CaptureRefused textTooLong(String field, long size, long limit) {
        return new CaptureRefused("source-text-too-long", field, megabytes(limit), megabytes(size));
    }

    static CaptureRefused tooManySentences(String field, int count, int limit) {
        return new CaptureRefused("source-too-many-sentences", field, limit, count);
    }

    /** The content is no text, whatever its name says. */
    static CaptureRefused binary(String fileName) {
        return new CaptureRefused("capture-binary", FILE, fileName);
    }

    /** It is a PDF file whose pages are pictures, or empty. */
    static CaptureRefused withoutText(String fileName) {
        return new CaptureRefused("capture-pdf-without-text", FILE, fileName);
    }

    static CaptureRefused tooManyPages(int pages, int limit) {
        return new CaptureRefused("capture-too-many-pages", FILE, limit, pages);
    }

    /** It opens with a password only. */
    static CaptureRefused locked(String fileName, Exception cause) {
        return because(new CaptureRefused("capture-locked", FILE, fileName), cause);
    }

    /** It says what it is and is not so made. */
    static CaptureRefused broken(String fileName, Exception cause) {
        return because(new CaptureRefused("capture-broken", FILE, fileName), cause);
    }

    /** There is more text in it than may be taken; the limit in bytes. */
    static CaptureRefused moreTextThan(String fileName, long limit, Exception cause) {
        return because(new CaptureRefused("capture-more-text", FILE, fileName, megabytes(limit)), cause);
    }

    /** It is packed and unpacks to more than the limit, in bytes, as a file does that is made to do harm. */
    static CaptureRefused unpacksToTooMuch(String fileName, long limit) {
        return new CaptureRefused("capture-unpacks-to-too-much", FILE, fileName, megabytes(limit));
    }

    private static CaptureRefused because(CaptureRefused refused, Exception cause) {
        refused.initCause(cause);
        return refused;
    }

    /** The content looks like text, but in no character set that can be told. */
    static CaptureRefused undecodable(String fileName) {
        return new CaptureRefused("capture-undecodable", FILE, fileName);
    }

    /** A character that no text may have. */
    static CaptureRefused forbiddenCharacter(String code, String field, int offset) {
        return new CaptureRefused(code, field, offset);
    }

    static CaptureRefused fileNameTooLong(int limit) {
        return new CaptureRefused("file-name-too-long", FILE, limit);
    }

    private static double megabytes(long bytes) {
        return bytes / 1_000_000.0;
    }
}
