package sourceline.timeline;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Finds how a camera was held in the EXIF segment of a JPEG file (CIPA DC-008, EXIF 2.32: tag 0x0112 of the first
 * directory). It reads the file itself, as the platform's reader refuses metadata in an order that cameras write.
 */
final class ExifOrientation {

    private static final byte[] MAGIC = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY_SIZE = 12;

    private ExifOrientation() {}

    /**
     * @param jpeg a whole file
     * @return 1 to 8; 1, upright, where it says nothing that makes sense
     */
    static int of(byte[] jpeg) {
        var file = ByteBuffer.wrap(jpeg);
        for (int at = 2; at + 4 <= jpeg.length && jpeg[at] == (byte) 0xFF; ) {
            var marker = Byte.toUnsignedInt(jpeg[at + 1]);
            var end = at + 2 + Short.toUnsignedInt(file.getShort(at + 2));
            if (marker == START_OF_SCAN || end > jpeg.length || end < at + 4) {
                return 1;
            }
            if (marker == APP1) {
                var noted = read(Arrays.copyOfRange(jpeg, at + 4, end));
                if (noted.isPresent()) {
                    return noted.getAsInt();
                }
            }
            at = end;
        }
        return 1;
    }

    private static OptionalInt read(byte[] segment) {
        if (segment.length < MAGIC.length + 8 || !Arrays.equals(segment, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return OptionalInt.empty();
        }
        var tiff = ByteBuffer.wrap(segment, MAGIC.length, segment.length - MAGIC.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return OptionalInt.empty();
        }
        var entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            var entry = directory + 2 + i * ENTRY_SIZE;
            if (entry + ENTRY_SIZE > tiff.limit()) {
                return OptionalInt.empty();
            }
            if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                var orientation = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return orientation >= 1 && orientation <= 8 ? OptionalInt.of(orientation) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
