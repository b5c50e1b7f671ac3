package sourceline.source;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of material, within all limits and ready to be kept.
 *
 * @param found what the document says of itself
 * @param closed whether it says that not everybody may read it
 * @param address where it was fetched; null where somebody handed it in
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Capture(
        Manner manner,
        @Nullable String fileName,
        byte[] raw,
        String mediaType,
        Charset charset,
        Found found,
        String text,
        List<ArticleView.Block> blocks,
        boolean closed,
        @Nullable String address) {

    int sentences() {
        return blocks.stream()
                .mapToInt(block -> block instanceof ArticleView.Paragraph paragraph
                        ? paragraph.sentences().size()
                        : 0)
                .sum();
    }

    int headings() {
        return (int)
                blocks.stream().filter(ArticleView.Heading.class::isInstance).count();
    }

    Preview preview() {
        return new Preview(found, charset.name(), text, blocks, sentences(), closed);
    }
}
