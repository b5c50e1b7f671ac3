package sourceline.source;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the packed streams of a PDF file unpack to. They are found in its bytes, before anything else is read of it, and
 * whatever it says of them: a few kilobytes can unpack to gigabytes.
 */
final class PdfStreams {

    /** In bytes, of one stream: a page of a newspaper as an unpacked picture stays below. */
    static final int ONE = 100_000_000;

    /** In bytes, of all together. */
    static final int ALL = 400_000_000;

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {}

    /**
     * @param name as refusals call the file
     * @throws CaptureRefused if one or all of them unpack to more than they may
     */
    static void check(byte[] bytes, String name) {
        var inflater = new Inflater();
        try {
            long all = 0;
            for (int at = next(bytes, 0); at < bytes.length; at = next(bytes, at)) {
                inflater.reset();
                inflater.setInput(bytes, at, bytes.length - at);
                var one = unpacked(inflater);
                all += one;
                if (one > ONE || all > ALL) {
                    throw CaptureRefused.unpacksToTooMuch(name, one > ONE ? ONE : ALL);
                }
            }
        } finally {
            inflater.end();
        }
    }

    /** Where the content of the next stream begins that is packed as zlib packs (RFC 1950, 2.2); the end if none is. */
    private static int next(byte[] bytes, int from) {
        for (int at = from; at + STREAM.length + 3 < bytes.length; at++) {
            int match = 0;
            while (match < STREAM.length && bytes[at + match] == STREAM[match]) {
                match++;
            }
            if (match == STREAM.length) {
                int start = at + match;
                start += bytes[start] == '\r' ? 1 : 0;
                start += bytes[start] == '\n' ? 1 : 0;
                if (start + 1 < bytes.length
                        && (bytes[start] & 0x0f) == 8
                        && (((bytes[start] & 0xff) << 8) | (bytes[start + 1] & 0xff)) % 31 == 0) {
                    return start;
                }
            }
        }
        return bytes.length;
    }

    /** Up to a little more than one may have; what is damaged counts as far as it goes. */
    private static long unpacked(Inflater inflater) {
        var buffer = new byte[65_536];
        long unpacked = 0;
        try {
            while (unpacked <= ONE && !inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                unpacked += inflater.inflate(buffer);
            }
        } catch (DataFormatException damaged) {
            return unpacked;
        }
        return unpacked;
    }
}
