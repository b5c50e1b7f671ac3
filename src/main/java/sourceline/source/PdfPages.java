package sourceline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the pages of a PDF document, as long as they are such as somebody would print: a page can be made to draw itself
 * without end, or one character a million times. It looks at the clock with each thing that a page has drawn.
 */
final class PdfPages extends PDFTextStripper {

    static final int PAGES = 1_000;

    /** A page of a newspaper has some 30,000. */
    static final int CHARACTERS = 200_000;

    /** States that a page saves within each other, and drawings within each other. */
    static final int DEEP = 100;

    static final int FORMS = 20;

    /** In bytes, of what one page draws. */
    static final int DRAWN = 20_000_000;

    /** Ends each paragraph and each page in the text. */
    static final String PARAGRAPH = "\u2029";

    private final String name;
    private final Duration patience;
    private final long end;
    private final StringBuilder text = new StringBuilder();
    private int pages;
    private int characters;

    /**
     * @param name as refusals call the file
     * @param patience for all its pages
     */
    PdfPages(String name, Duration patience) {
        this.name = name;
        this.patience = patience;
        this.end = System.nanoTime() + patience.toNanos();
        setLineSeparator("\n");
        setParagraphEnd(PARAGRAPH);
        setPageEnd(PARAGRAPH);
    }

    /**
     * @throws CaptureRefused if there is more of it than a source may have, or a page is none that anybody would print
     */
    String text(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > PAGES) {
            throw CaptureRefused.tooManyPages(name, PAGES);
        }
        writeText(document, new Writer() {
            @Override
            public void write(char[] units, int offset, int length) {
                if (text.length() + length > Importer.TEXT_LIMIT) {
                    throw CaptureRefused.moreTextThan(name, Importer.TEXT_LIMIT);
                }
                text.append(units, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        return text.toString();
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        // The number that it gives need not be that of its pages.
        if (++pages > PAGES) {
            throw CaptureRefused.tooManyPages(name, PAGES);
        }
        characters = 0;
        int drawn = 0;
        for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
            try (var content = contents.next().createInputStream()) {
                drawn += skimmed(content, DRAWN - drawn);
            }
        }
        super.processPage(page);
    }

    /** How much there is, up to a little more than there may be. */
    private int skimmed(InputStream content, int most) throws IOException {
        var buffer = new byte[65_536];
        int skimmed = 0;
        for (int read; (read = content.read(buffer)) > 0; ) {
            skimmed += read;
            if (skimmed > most) {
                throw CaptureRefused.crowdedPage(name, pages);
            }
            inTime();
        }
        return skimmed;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        inTime();
        if (getGraphicsStackSize() > DEEP) {
            throw CaptureRefused.crowdedPage(name, pages);
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (getLevel() > FORMS) {
            throw CaptureRefused.crowdedPage(name, pages);
        }
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++characters > CHARACTERS) {
            throw CaptureRefused.crowdedPage(name, pages);
        }
        inTime();
        super.processTextPosition(position);
    }

    private void inTime() {
        if (System.nanoTime() > end) {
            throw CaptureRefused.takesTooLong(name, patience.toSeconds());
        }
    }
}
