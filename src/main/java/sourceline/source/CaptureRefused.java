package sourceline.source;

import sourceline.journal.Refused;

/** What was pasted or uploaded cannot become a version of a source. */
public final class CaptureRefused extends Refused {

    static final String TEXT = "text";
    static final String FILE = "file";

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
