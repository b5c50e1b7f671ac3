package sourceline.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The text of a PDF file, its pages one after the other. What it unpacks goes to files that vanish with it, and no more
 * text is taken than a source may have.
 */
record PdfText(Found found, List<Piece> pieces) {

    static final int PAGES = 1_000;

    private static final String PARAGRAPH = "\u2029";
    private static final Pattern HYPHEN_AT_END = Pattern.compile("(?<=\\p{L})[-\u00ad\u2010]\\n(?=\\p{Ll})");

    /** There is enough. */
    private static final class Full extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param name as refusals call the file
     * @throws CaptureRefused if it is locked or broken, has too much text, or has none, as a picture of pages has
     */
    static PdfText of(byte[] bytes, String name) {
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > PAGES) {
                throw CaptureRefused.tooManyPages(document.getNumberOfPages(), PAGES);
            }
            var text = text(document, name);
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw CaptureRefused.withoutText(name);
            }
            var about = document.getDocumentInformation();
            return new PdfText(
                    Found.called(Optional.ofNullable(about.getTitle()), Optional.ofNullable(about.getAuthor())),
                    pieces(text));
        } catch (InvalidPasswordException e) {
            throw CaptureRefused.locked(name, e);
        } catch (IOException e) {
            throw CaptureRefused.broken(name, e);
        }
    }

    private static String text(PDDocument document, String name) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd(PARAGRAPH);
        stripper.setPageEnd(PARAGRAPH);
        var text = new StringBuilder();
        try {
            stripper.writeText(document, new Writer() {
                @Override
                public void write(char[] units, int offset, int length) throws IOException {
                    if (text.length() + length > Importer.TEXT_LIMIT) {
                        throw new Full();
                    }
                    text.append(units, offset, length);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            });
        } catch (Full e) {
            throw CaptureRefused.moreTextThan(name, Importer.TEXT_LIMIT, e);
        }
        return text.toString();
    }

    /** A line of a page is no paragraph; and a word that a line cuts is one word. */
    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        for (var paragraph : text.split("[" + PARAGRAPH + "\f]|\\n\\s*\\n")) {
            var line = HYPHEN_AT_END
                    .matcher(Importer.inLines(paragraph))
                    .replaceAll("")
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!line.isEmpty()) {
                pieces.add(new Piece(false, line));
            }
        }
        return pieces;
    }
}
