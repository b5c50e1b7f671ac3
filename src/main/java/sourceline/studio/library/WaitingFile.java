package sourceline.studio.library;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import sourceline.source.Material;

/**
 * An uploaded file that waits until it is its turn, on the disk: many of them would fill the memory. Of one that is over
 * the limit no more is read than shows that it is.
 */
record WaitingFile(Path path, String name, @Nullable String type) {

    static WaitingFile receive(UploadEvent event) throws IOException {
        var path = Files.createTempFile("sourceline-upload", null);
        try (var content = event.getInputStream()) {
            Files.write(path, content.readNBytes(Material.Uploaded.LIMIT + 1));
        } catch (IOException e) {
            Files.delete(path);
            throw e;
        }
        return new WaitingFile(path, event.getFileName(), event.getContentType());
    }

    /** Takes it from the disk, once. */
    Material.Uploaded take() {
        try {
            return new Material.Uploaded(Files.readAllBytes(path), name, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            drop();
        }
    }

    /** Leaves nothing of it, whether it was taken or not. */
    void drop() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
