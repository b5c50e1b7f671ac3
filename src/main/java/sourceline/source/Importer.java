package sourceline.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import sourceline.text.PlainText;

/** Reads text, headings and sentences out of what somebody hands in, or says why it cannot. Keeps nothing. */
final class Importer {

    /** In bytes. */
    static final int UPLOAD_LIMIT = 20_000_000;

    /** In bytes of UTF-8. */
    static final int TEXT_LIMIT = 2_000_000;

    static final int SENTENCE_LIMIT = 20_000;
    static final int FILE_NAME_LIMIT = 200;

    private Importer() {}

    /**
     * @param language decides how sentences are told apart
     * @throws CaptureRefused if it is empty, binary, undecodable, over a limit, or has a character that no text may have
     */
    static Capture read(Material material, Locale language) {
        var capture = switch (material) {
            case Material.Pasted pasted -> pasted(pasted, language);
            case Material.Uploaded file -> uploaded(file, language);
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
                Optional.empty(),
                segments.text(),
                segments.blocks());
    }

    private static Capture uploaded(Material.Uploaded file, Locale language) {
        var name = file.fileName();
        if (name.length() > FILE_NAME_LIMIT) {
            throw CaptureRefused.fileNameTooLong(FILE_NAME_LIMIT);
        }
        characters(name, CaptureRefused.FILE);
        if (file.bytes().length > UPLOAD_LIMIT) {
            throw CaptureRefused.uploadTooLarge(file.bytes().length, UPLOAD_LIMIT);
        }
        var decoded = Decoded.of(file);
        var text = inLines(decoded.text());
        Optional<String> title = Optional.empty();
        Segments segments;
        if (decoded.html()) {
            characters(text, CaptureRefused.FILE);
            var page = HtmlText.of(text);
            title = page.title();
            checked(page.text(), CaptureRefused.FILE);
            segments = Segments.of(page.pieces(), language);
        } else {
            segments = Segments.of(checked(text, CaptureRefused.FILE), language);
        }
        return new Capture(
                Manner.UPLOADED,
                name,
                file.bytes(),
                decoded.html() ? "text/html" : "text/plain",
                decoded.charset(),
                title,
                segments.text(),
                segments.blocks());
    }

    /** With one kind of line end, page breaks among them, and without a byte order mark that was pasted along. */
    private static String inLines(String text) {
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
        return material instanceof Material.Pasted ? CaptureRefused.TEXT : CaptureRefused.FILE;
    }
}
