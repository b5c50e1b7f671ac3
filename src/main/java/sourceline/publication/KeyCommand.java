package sourceline.publication;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.context.annotation.Import;
import tools.jackson.core.JacksonException;

/** The commands about the newsroom's signing keys: {@code keys rotate}, {@code keys backup FILE}, {@code keys restore FILE}. */
public final class KeyCommand {

    /** The first argument of the program that asks for one of them. */
    public static final String COMMAND = "keys";

    private static final int DONE = 0;
    private static final int MISUSED = 2;

    private final SigningKeys keys;
    private final PrintStream out;

    private KeyCommand(SigningKeys keys, PrintStream out) {
        this.keys = keys;
        this.out = out;
    }

    /**
     * @param words what follows the command, settings of the database among them
     * @return the exit code: 0 if it was done, 2 if it was not
     */
    public static int run(List<String> words, PrintStream out) {
        var settings = words.stream().filter(word -> word.startsWith("--")).toList();
        var wanted = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (!isOne(wanted)) {
            out.println("Say what to do: keys rotate, keys backup FILE, or keys restore FILE");
            return MISUSED;
        }
        return AtTheDatabase.run(
                settings,
                Needed.class,
                out,
                context -> new KeyCommand(context.getBean(SigningKeys.class), out).run(wanted));
    }

    @Import(SigningKeys.class)
    static class Needed {}

    private static boolean isOne(List<String> words) {
        return words.equals(List.of("rotate"))
                || words.size() == 2 && List.of("backup", "restore").contains(words.getFirst());
    }

    private int run(List<String> words) {
        return switch (words.getFirst()) {
            case "backup" -> backup(Path.of(words.getLast()));
            case "restore" -> restore(words.getLast());
            default -> rotate();
        };
    }

    private int rotate() {
        out.printf("From now on %s signs.%n", keys.rotate().id());
        return DONE;
    }

    private int backup(Path file) {
        try {
            Files.createFile(file, forTheOwnerOnly());
            Files.writeString(file, keys.backup());
            out.printf(
                    "%s holds %s. Whoever has it can sign as this newsroom.%n",
                    file, counted(keys.keys().keys().size()));
            return DONE;
        } catch (FileAlreadyExistsException e) {
            out.printf("%s is there already, and nothing was written.%n", file);
        } catch (NoSuchFileException e) {
            out.printf("%s cannot be written: its folder is not there.%n", file);
        } catch (IOException e) {
            out.printf("%s cannot be written (%s).%n", file, e.getClass().getSimpleName());
        }
        return MISUSED;
    }

    private static String counted(int keys) {
        return keys == 1 ? "one key" : keys + " keys";
    }

    private static FileAttribute<?>[] forTheOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private int restore(String file) {
        try {
            var brought = keys.restore(GivenFile.read(file));
            out.println(
                    brought == 0
                            ? "No key was missing."
                            : "Missing, and brought back: %s.".formatted(counted(brought)));
            out.printf(
                    "%s signs, as the newest.%n", keys.keys().keys().getFirst().id());
            return DONE;
        } catch (GivenFile.Unreadable e) {
            out.println(e.getMessage());
        } catch (JacksonException e) {
            out.printf("%s is no backup of keys.%n", file);
        } catch (KeyBackup.NoPair e) {
            out.printf(
                    "%s is damaged: a private key in it does not belong to its public one. Nothing was brought back.%n",
                    file);
        }
        return MISUSED;
    }
}
