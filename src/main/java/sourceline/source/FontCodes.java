package sourceline.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How many codes the tables of a TrueType or OpenType font map (ISO/IEC 14496-22, {@code cmap}), whatever else it is: a few
 * bytes can have each of a million groups map all there are.
 */
final class FontCodes {

    /** In bytes: what the directory has of a table, what the table has of a map, and what a map has of a stretch of codes. */
    private static final int ENTRY = 16;

    private static final int RECORD = 8;
    private static final int GROUP = 12;

    private final ByteBuffer font;
    private final long most;
    private long codes;

    private FontCodes(byte[] font, long most) {
        this.font = ByteBuffer.wrap(font);
        this.most = most;
    }

    /**
     * @param most after so many it no longer counts
     * @return 0 for what is no such font
     */
    static long in(byte[] font, long most) {
        var counted = new FontCodes(font, most);
        int version = counted.number(0);
        if (version == 0x00010000 || version == tag("true") || version == tag("OTTO")) {
            counted.countTables();
        }
        return counted.codes;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private void countTables() {
        int tables = small(4);
        for (int table = 0; table < tables; table++) {
            int entry = 12 + table * ENTRY;
            if (number(entry) == tag("cmap")) {
                countMaps(number(entry + 8));
            }
        }
    }

    private void countMaps(int table) {
        int maps = small(table + 2);
        for (int map = 0; map < maps && codes <= most; map++) {
            countMap(table + number(table + 4 + map * RECORD + 4));
        }
    }

    private void countMap(int map) {
        switch (small(map)) {
            case 4 -> countSegments(map, small(map + 6) / 2);
            case 8 -> countGroups(map + 16 + 8192, number(map + 12 + 8192));
            case 12, 13 -> countGroups(map + 16, number(map + 12));
            // The others map no more codes than they have bytes.
            default -> codes++;
        }
    }

    private void countSegments(int map, int segments) {
        for (int segment = 0; segment < segments; segment++) {
            int end = small(map + 14 + segment * 2);
            int start = small(map + 16 + segments * 2 + segment * 2);
            codes += Math.max(0, end - start) + 1;
        }
    }

    private void countGroups(int first, int groups) {
        for (int at = first, left = groups; left > 0 && at + GROUP <= font.capacity() && codes <= most; left--) {
            codes += Math.max(0, (long) number(at + 4) - number(at)) + 1;
            at += GROUP;
        }
    }

    /** Two bytes; 0 outside the font. */
    private int small(int at) {
        return at >= 0 && at <= font.capacity() - 2 ? Short.toUnsignedInt(font.getShort(at)) : 0;
    }

    /** Four bytes; 0 outside the font. */
    private int number(int at) {
        return at >= 0 && at <= font.capacity() - 4 ? font.getInt(at) : 0;
    }
}
