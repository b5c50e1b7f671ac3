package sourceline.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sourceline.text.Credits;
import sourceline.text.PlainText;

/** Reads text, headings and sentences out of what somebody hands in, or says why it cannot. Keeps nothing. */
final class Importer {

    /** In bytes. */
    static final int UPLOAD_LIMIT = 20_000_000;

    /** In bytes of UTF-8. */
    static final int TEXT_LIMIT = 2_000_000;

    static final int SENTENCE_LIMIT = 20_000;
    static final int FILE_NAME_LIMIT = 200;

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Importer() {}

    /**
     * @param language decides how sentences are told apart
     * @throws CaptureRefused if it is empty, binary, undecodable, over a limit, or has a character that no text may have
     */
    static Capture read(Material material, Locale language) {
        var capture = switch (material) {
            case Material.Pasted pasted -> pasted(pasted, language);
            case Material.Uploaded file -> uploaded(file, language, Manner.UPLOADED, null);
            case Material.Fetched fetched ->
                uploaded(
                        fetched.file(),
                        language,
                        Manner.FETCHED,
                        fetched.page().address().toString());
        };
        if (capture.sentences() > SENTENCE_LIMIT) {
            throw CaptureRefused.tooManySentences(field(material), capture.sentences(), SENTENCE_LIMIT);
        }
        if (capture.sentences() == 0) {
            throw CaptureRefused.empty(field(material));
        }
        return capture;
    }

    private static Capture pasted(Material.Pasted pasted, Locale language) {
        var segments = Segments.of(checked(inLines(pasted.text()), CaptureRefused.TEXT), language);
        return new Capture(
                Manner.PASTED,
                null,
                pasted.bytes(),
                "text/plain",
                StandardCharsets.UTF_8,
                credited(Found.NOTHING, segments, language),
                segments.text(),
                segments.blocks(),
                false,
                null);
    }

    private static Capture uploaded(Material.Uploaded file, Locale language, Manner manner, @Nullable String address) {
        var name = file.fileName();
        if (name.length() > FILE_NAME_LIMIT) {
            throw CaptureRefused.fileNameTooLong(FILE_NAME_LIMIT);
        }
        characters(name, CaptureRefused.FILE);
        if (file.bytes().length > UPLOAD_LIMIT) {
            throw CaptureRefused.uploadTooLarge(file.bytes().length, UPLOAD_LIMIT);
        }
        var read = readable(file, language);
        return new Capture(
                manner,
                name,
                file.bytes(),
                read.mediaType(),
                read.charset(),
                credited(address == null ? read.found() : read.found().at(address), read.segments(), language),
                read.segments().text(),
                read.segments().blocks(),
                read.closed(),
                address);
    }

    private static Found credited(Found found, Segments segments, Locale language) {
        return found.crediting(
                Credits.origin(segments.text(), language).flatMap(name -> Found.fitting(name, SourceFacts.NAME_LIMIT)));
    }

    private record Readable(String mediaType, Charset charset, Found found, boolean closed, Segments segments) {}

    private static Readable readable(Material.Uploaded file, Locale language) {
        if (startsWith(file.bytes(), "%PDF-")) {
            var pdf = PdfText.of(file.bytes(), file.fileName());
            return marked("application/pdf", pdf.found(), pdf.pieces(), language);
        }
        if (startsWith(file.bytes(), "PK\003\004") && DocxText.is(file.bytes())) {
            var document = DocxText.of(file.bytes(), file.fileName());
            return marked(WORD, document.found(), document.pieces(), language);
        }
        var decoded = Decoded.of(file);
        var text = inLines(decoded.text());
        if (!decoded.html()) {
            var segments = Segments.of(checked(text, CaptureRefused.FILE), language);
            return new Readable("text/plain", decoded.charset(), Found.NOTHING, false, segments);
        }
        characters(text, CaptureRefused.FILE);
        var page = HtmlText.of(text);
        checked(page.text(), CaptureRefused.FILE);
        return new Readable(
                "text/html", decoded.charset(), page.found(), page.closed(), Segments.of(page.pieces(), language));
    }

    /** A file whose format says how its characters are written; what comes out of it is kept as UTF-8. */
    private static Readable marked(String mediaType, Found found, List<Piece> pieces, Locale language) {
        checked(Piece.lines(pieces), CaptureRefused.FILE);
        return new Readable(mediaType, StandardCharsets.UTF_8, found, false, Segments.of(pieces, language));
    }

    private static boolean startsWith(byte[] bytes, String beginning) {
        var head = new String(bytes, 0, Math.min(bytes.length, beginning.length()), StandardCharsets.ISO_8859_1);
        return head.equals(beginning);
    }

    /** With one kind of line end, page breaks among them, and without a byte order mark that was pasted along. */
    static String inLines(String text) {
        var lines = PlainText.withLineFeeds(text).replace('\f', '\n').replace('\u000b', '\n');
        return lines.startsWith("\uFEFF") ? lines.substring(1) : lines;
    }

    private static String checked(String text, String field) {
        characters(text, field);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw CaptureRefused.empty(field);
        }
        var size = text.getBytes(StandardCharsets.UTF_8).length;
        if (size > TEXT_LIMIT) {
            throw CaptureRefused.textTooLong(field, size, TEXT_LIMIT);
        }
        return text;
    }

    private static void characters(String text, String field) {
        Forbidden.in(text).ifPresent(forbidden -> {
            throw CaptureRefused.forbiddenCharacter(forbidden.code(), field, forbidden.offset());
        });
    }

    private static String field(Material material) {
        return switch (material) {
            case Material.Pasted pasted -> CaptureRefused.TEXT;
            case Material.Uploaded file -> CaptureRefused.FILE;
            case Material.Fetched fetched -> CaptureRefused.ADDRESS;
        };
    }
}
