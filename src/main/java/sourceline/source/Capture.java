package sourceline.source;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of material, within all limits and ready to be kept.
 *
 * @param title what an HTML page says it is called
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Capture(
        Manner manner,
        @Nullable String fileName,
        byte[] raw,
        String mediaType,
        Charset charset,
        Optional<String> title,
        String text,
        List<ArticleView.Block> blocks) {

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
        return new Preview(title, charset.name(), text, blocks, sentences());
    }
}
