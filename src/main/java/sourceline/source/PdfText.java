package sourceline.source;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The text of a PDF file, its pages one after the other. It is bounded in pages, in what its streams unpack to, in text
 * and in time; what it unpacks goes to files that vanish with it.
 */
record PdfText(Found found, List<Piece> pieces) {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the fonts of a page take is not looked at while they are read. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** One that has been given up goes on to its end, and no more than these can. */
    private static final ExecutorService READERS = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("pdf-", 0).daemon().factory());

    private static final Pattern HYPHEN_AT_END = Pattern.compile("(?<=\\p{L})[-\u00ad\u2010]\\n(?=\\p{Ll})");

    /**
     * @param name as refusals call the file
     * @param patience how long reading it may take
     * @throws CaptureRefused if it is locked or broken, over a limit, or has no text, as a picture of pages has
     */
    static PdfText of(byte[] bytes, String name, Duration patience) {
        var reading = READERS.submit(() -> read(bytes, name, patience));
        try {
            return reading.get(patience.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw CaptureRefused.takesTooLong(name, patience.toSeconds());
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw CaptureRefused.takesTooLong(name, patience.toSeconds());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CaptureRefused refused ? refused : CaptureRefused.broken(name, e);
        }
    }

    private static PdfText read(byte[] bytes, String name, Duration patience) {
        try (var document = new PdfObjects(bytes, name).parse()) {
            var text = new PdfPages(name, patience).text(document);
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw CaptureRefused.withoutText(name);
            }
            var about = document.getDocumentInformation();
            return new PdfText(
                    Found.called(Optional.ofNullable(about.getTitle()), Optional.ofNullable(about.getAuthor())),
                    pieces(text));
        } catch (InvalidPasswordException e) {
            throw CaptureRefused.locked(name, e);
        } catch (IOException | StackOverflowError nestedWithoutEnd) {
            throw CaptureRefused.broken(name, nestedWithoutEnd);
        }
    }

    /** A line of a page is no paragraph; and a word that a line cuts is one word. */
    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        for (var paragraph : text.split("[" + PdfPages.PARAGRAPH + "\f]|\\n\\s*\\n")) {
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
