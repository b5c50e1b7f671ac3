package sourceline.publication;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of text that somebody named in a terminal. */
public final class GivenFile {

    /** More than any file that this program writes. */
    private static final long MOST_MEGABYTES = 500;

    private GivenFile() {}

    /**
     * Reads it whole, without the mark that some editors put before UTF-8.
     *
     * @throws Unreadable if there is none, or it is no text in UTF-8
     */
    public static String read(String name) {
        try {
            var file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new Unreadable(name, "is a folder");
            }
            if (Files.size(file) > MOST_MEGABYTES * 1_000_000) {
                throw new Unreadable(name, "has more than %d MB".formatted(MOST_MEGABYTES));
            }
            var text = Files.readString(file);
            if (text.isBlank()) {
                throw new Unreadable(name, "is empty");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (InvalidPathException | NoSuchFileException e) {
            throw new Unreadable(name, "is not there");
        } catch (AccessDeniedException e) {
            throw new Unreadable(name, "may not be read");
        } catch (CharacterCodingException e) {
            throw new Unreadable(name, "is not UTF-8");
        } catch (IOException e) {
            throw new Unreadable(
                    name, "cannot be read (%s)".formatted(e.getClass().getSimpleName()));
        }
    }

    /** Nothing could be read; the message names the file and says why. */
    public static final class Unreadable extends RuntimeException {

        Unreadable(String name, String why) {
            super(name + ": " + why);
        }
    }
}
