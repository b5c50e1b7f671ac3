package sourceline.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/**
 * What is told of one capture of a source.
 *
 * @param number counts the source's versions from 1
 * @param rawHash SHA-256 of the captured bytes, lower-case hexadecimal
 * @param rawSize how many bytes were captured
 * @param mediaType what they turned out to be: {@code text/plain}, {@code text/html}, PDF or Word
 * @param charset the character set they were read in, by its IANA name
 * @param textHash SHA-256 of the extracted text's UTF-8 bytes
 * @param fileName what the file was called; null where text was pasted
 * @param address where it was fetched, after all redirects; null where somebody handed it in
 */
public record VersionInfo(
        VersionId id,
        SourceId source,
        int number,
        String rawHash,
        long rawSize,
        String mediaType,
        String charset,
        String textHash,
        int sentences,
        int headings,
        Manner manner,
        @Nullable String fileName,
        @Nullable String address,
        MemberId capturedBy,
        Instant capturedAt) {}
