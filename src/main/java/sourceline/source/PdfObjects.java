package sourceline.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of a PDF file. A few kilobytes can unpack to gigabytes, so each stream is measured before it is
 * unpacked, and after it is deciphered; what no page asks for is not unpacked at all.
 */
final class PdfObjects extends PDFParser {

    /** In bytes, of one stream: what a page draws stays far below, and the largest fonts do. */
    static final int ONE = 30_000_000;

    /** In bytes, of all together that the pages ask for. */
    static final int ALL = 400_000_000;

    /** In bytes, of what says where the objects are and what they are: each of these bytes may become an object. */
    static final int STRUCTURE = 20_000_000;

    /** In bytes, of what says which characters the codes of a font mean. */
    static final int CHARACTER_MAP = 3_000_000;

    /** Characters that all fonts map; a font of two-byte codes has 65,536 at most. */
    static final int MAPPED = 2_000_000;

    /** Codes that all fonts bring along a glyph for; one of the largest has 260,000 in its tables. */
    static final int GLYPHS = 20_000_000;

    /** In bytes, of a row that the next one is told by its difference from. */
    private static final long ROW = 1_000_000;

    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);

    private static final Pattern CHARACTERS = Pattern.compile("begin(?:bf|cid)(?:char|range)|begincodespacerange");
    private static final Pattern RANGES = Pattern.compile("(?s)beginbfrange(.*?)(?:endbfrange|$)");
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f\\s]+)>\\s*<([0-9A-Fa-f\\s]+)>\\s*(?:<[^>]*>|\\[[^\\]]*\\])");

    private final String name;
    private @Nullable RandomAccessReadView lastView;
    private long all;
    private long structure;
    private long mapped;
    private long glyphs;

    /**
     * @param name as refusals call the file
     */
    PdfObjects(byte[] bytes, String name) throws IOException {
        super(new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.name = name;
    }

    @Override
    public RandomAccessReadView createRandomAccessReadView(long start, long length) throws IOException {
        var view = super.createRandomAccessReadView(start, length);
        lastView = view;
        return view;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var read = super.parseCOSStream(dictionary);
        var measured = new Measured(Objects.requireNonNull(lastView));
        read.forEach(measured::setItem);
        measured.setKey(read.getKey());
        return measured;
    }

    /** A stream that is refused before it is unpacked to more than it may. */
    private final class Measured extends COSStream {

        private boolean known;

        private Measured(RandomAccessReadView packed) throws IOException {
            super(null, packed);
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            measure();
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            measure();
            var view = super.createView();
            countMapped(view);
            return view;
        }

        private void measure() throws IOException {
            if (!known) {
                long size = unpacked(this);
                all += size;
                var type = getCOSName(COSName.TYPE);
                structure += COSName.XREF.equals(type) || COSName.OBJ_STM.equals(type) ? size : 0;
                refuse(all > ALL, ALL);
                refuse(structure > STRUCTURE, STRUCTURE);
                known = true;
            }
        }
    }

    private void refuse(boolean over, int limit) {
        if (over) {
            throw CaptureRefused.unpacksToTooMuch(name, limit);
        }
    }

    /** In bytes. What only pictures are packed by is none that a page's text is read from. */
    private long unpacked(COSStream stream) throws IOException {
        var filters = filters(stream);
        checkRows(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
        if (filters.isEmpty()) {
            return stream.getLength();
        }
        InputStream packed = stream.createRawInputStream();
        for (int at = 0; at < filters.size() - 1; at++) {
            var unpacked = new ByteArrayOutputStream();
            filters.get(at).decode(packed, new Limited(unpacked), stream, at);
            packed = new ByteArrayInputStream(unpacked.toByteArray());
        }
        var last = new Limited(OutputStream.nullOutputStream());
        filters.getLast().decode(packed, last, stream, filters.size() - 1);
        return last.size;
    }

    /** In the order in which they unpack; one that is given twice works once. */
    private static List<Filter> filters(COSStream stream) throws IOException {
        var names = new ArrayList<COSBase>();
        var given = stream.getFilters();
        if (given instanceof COSArray array) {
            array.forEach(each -> names.add(each));
        } else if (given != null) {
            names.add(given);
        }
        var filters = new ArrayList<Filter>();
        for (var each : names) {
            if (!(each instanceof COSName filter) || PICTURES.contains(filter)) {
                throw new IOException("no text is packed as " + each);
            }
            var found = FilterFactory.INSTANCE.getFilter(filter);
            if (!filters.contains(found)) {
                filters.add(found);
            }
        }
        return filters;
    }

    private void checkRows(@Nullable COSBase parameters) {
        if (parameters instanceof COSDictionary one) {
            var bits = (long) one.getInt(COSName.COLUMNS, 1)
                    * one.getInt(COSName.COLORS, 1)
                    * one.getInt(COSName.BITS_PER_COMPONENT, 8);
            refuse(bits / 8 > ROW, (int) ROW);
        } else if (parameters instanceof COSArray several) {
            for (int at = 0; at < several.size(); at++) {
                checkRows(several.getObject(at));
            }
        }
    }

    /** A line of a few bytes can map millions of codes, each to a text or a glyph of its own. */
    private void countMapped(RandomAccessRead view) throws IOException {
        var bytes = new byte[(int) Math.min(view.length(), ONE)];
        int length = 0;
        for (int read; length < bytes.length && (read = view.read(bytes, length, bytes.length - length)) > 0; ) {
            length += read;
        }
        view.seek(0);
        glyphs += FontCodes.in(bytes, GLYPHS);
        refuse(glyphs > GLYPHS, ONE);
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (!CHARACTERS.matcher(text).find()) {
            return;
        }
        refuse(length > CHARACTER_MAP, CHARACTER_MAP);
        RANGES.matcher(text)
                .results()
                .forEach(ranges -> RANGE.matcher(ranges.group(1))
                        .results()
                        .forEach(range -> mapped += Math.max(0, number(range.group(2)) - number(range.group(1)) + 1)));
        refuse(mapped > MAPPED, CHARACTER_MAP);
    }

    private static long number(String digits) {
        var plain = digits.replaceAll("\\s", "");
        return Long.parseUnsignedLong(plain.substring(Math.max(0, plain.length() - 8)), 16);
    }

    /** Counts what is written, up to a little more than one stream may have. */
    private final class Limited extends OutputStream {

        private final OutputStream out;
        private long size;

        private Limited(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int written) {
            size += written;
            refuse(size > ONE, ONE);
        }
    }
}
