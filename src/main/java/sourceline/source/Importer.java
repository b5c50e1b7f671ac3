package sourceline.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import sourceline.source.CaptureRefused.Handed;
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

    /** So many files are read at once, so that what this takes is bounded however many people hand some in. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private Importer() {}

    /**
     * @param language decides how sentences are told apart
     * @throws CaptureRefused if it is empty, binary, undecodable, over a limit, or has a character that no text may have
     */
    static Capture read(Material material, Locale language) {
        var capture = switch (material) {
            case Material.Pasted pasted -> pasted(pasted, language);
            case Material.Uploaded file -> uploaded(file, handed(file), language, Manner.UPLOADED, null);
            case Material.Fetched fetched -> fetched(fetched, language);
        };
        if (capture.sentences() > SENTENCE_LIMIT) {
            throw CaptureRefused.tooManySentences(handed(material), capture.sentences(), SENTENCE_LIMIT);
        }
        if (capture.sentences() == 0) {
            throw CaptureRefused.empty(handed(material));
        }
        return capture;
    }

    private static Capture pasted(Material.Pasted pasted, Locale language) {
        var segments = Segments.of(checked(inLines(pasted.text()), handed(pasted)), language);
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

    private static Capture fetched(Material.Fetched fetched, Locale language) {
        try {
            return uploaded(
                    fetched.file(),
                    handed(fetched),
                    language,
                    Manner.FETCHED,
                    fetched.page().address().toString());
        } catch (CaptureRefused refused) {
            throw CaptureRefused.atAddress(refused);
        }
    }

    private static Capture uploaded(
            Material.Uploaded file, Handed handed, Locale language, Manner manner, @Nullable String address) {
        var name = file.fileName();
        if (name.length() > FILE_NAME_LIMIT) {
            throw CaptureRefused.fileNameTooLong(FILE_NAME_LIMIT);
        }
        characters(name, new Handed(CaptureRefused.FILE, null));
        if (file.bytes().length > UPLOAD_LIMIT) {
            throw CaptureRefused.uploadTooLarge(name, file.bytes().length, UPLOAD_LIMIT);
        }
        AT_ONCE.acquireUninterruptibly();
        Readable read;
        try {
            read = readable(file, handed, language);
        } finally {
            AT_ONCE.release();
        }
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
        return found.writtenIn(WrittenIn.of(segments.text()))
                .crediting(Credits.origin(segments.text(), language)
                        .flatMap(name -> Found.fitting(name, SourceFacts.NAME_LIMIT)));
    }

    private record Readable(String mediaType, Charset charset, Found found, boolean closed, Segments segments) {}

    private static Readable readable(Material.Uploaded file, Handed handed, Locale language) {
        if (startsWith(file.bytes(), "%PDF-")) {
            var pdf = PdfText.of(file.bytes(), file.fileName(), PdfText.PATIENCE);
            return marked("application/pdf", pdf.found(), pdf.pieces(), handed, language);
        }
        if (startsWith(file.bytes(), "PK\003\004") && DocxText.is(file.bytes())) {
            var document = DocxText.of(file.bytes(), file.fileName());
            return marked(WORD, document.found(), document.pieces(), handed, language);
        }
        var decoded = Decoded.of(file);
        var text = inLines(decoded.text());
        if (!decoded.html()) {
            var segments = Segments.of(checked(text, handed), language);
            return new Readable("text/plain", decoded.charset(), Found.NOTHING, false, segments);
        }
        characters(text, handed);
        var page = HtmlText.of(text, file.fileName());
        checked(page.text(), handed);
        return new Readable(
                "text/html", decoded.charset(), page.found(), page.closed(), Segments.of(page.pieces(), language));
    }

    /** A file whose format says how its characters are written; what comes out of it is kept as UTF-8. */
    private static Readable marked(String mediaType, Found found, List<Piece> pieces, Handed handed, Locale language) {
        checked(Piece.lines(pieces), handed);
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

    private static String checked(String text, Handed handed) {
        characters(text, handed);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw CaptureRefused.empty(handed);
        }
        var size = text.codePoints().mapToLong(Importer::bytes).sum();
        if (size > TEXT_LIMIT) {
            throw CaptureRefused.textTooLong(handed, size, TEXT_LIMIT);
        }
        return text;
    }

    /** Of a code point in UTF-8. */
    private static int bytes(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }

    private static void characters(String text, Handed handed) {
        Forbidden.in(text).ifPresent(forbidden -> {
            throw CaptureRefused.forbiddenCharacter(forbidden.code(), handed, forbidden.place());
        });
    }

    private static Handed handed(Material material) {
        return switch (material) {
            case Material.Pasted pasted -> new Handed(CaptureRefused.TEXT, null);
            case Material.Uploaded file -> new Handed(CaptureRefused.FILE, file.fileName());
            case Material.Fetched fetched ->
                new Handed(CaptureRefused.ADDRESS, fetched.page().address().toString());
        };
    }
}
