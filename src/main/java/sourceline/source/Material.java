package sourceline.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What somebody hands in to be captured as a version of a source. */
public sealed interface Material {

    /** Text as it was pasted; any markup in it is just text. */
    record Pasted(String text) implements Material {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /**
     * What was fetched from the web, as {@link SafeWeb} brought it.
     *
     * @param asked the address that somebody gave
     */
    record Fetched(String asked, sourceline.source.Fetched page) implements Material {

        /** As a file of the last name in its address. */
        Uploaded file() {
            var path = page.address().uri().getPath();
            var name = path.substring(path.lastIndexOf('/') + 1);
            var known = Forbidden.in(name).isEmpty() && name.length() <= Importer.FILE_NAME_LIMIT ? name : "";
            return new Uploaded(page.bytes(), known.isEmpty() ? page.address().host() : known, page.mediaType());
        }
    }

    /** A file as it was uploaded: plain text, HTML, PDF or a Word document. */
    final class Uploaded implements Material {

        /** How many bytes it may have. */
        public static final int LIMIT = Importer.UPLOAD_LIMIT;

        private final byte[] bytes;
        private final String fileName;
        private final @Nullable String declaredType;

        /**
         * @param bytes the file's content
         * @param fileName as the member's machine calls it
         * @param declaredType the media type that came with it, perhaps with a {@code charset}; null where there is none
         */
        public Uploaded(byte[] bytes, String fileName, @Nullable String declaredType) {
            this.bytes = bytes.clone();
            this.fileName = fileName;
            this.declaredType = declaredType;
        }

        byte[] bytes() {
            return bytes;
        }

        /** As the member's machine calls it. */
        public String fileName() {
            return fileName;
        }

        @Nullable
        String declaredType() {
            return declaredType;
        }
    }
}
