package sourceline.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text with its headings, paragraphs and sentences.
 *
 * @param text the whole of it; all spans are positions in it
 * @param blocks in reading order; what is in none of them is white space
 */
public record Article(String text, List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** A line of the text without the white space at its ends. */
    public sealed interface Block {
        Span span();
    }

    /** Shown, but no sentence. */
    public record Heading(Span span) implements Block {}

    /** One or more sentences, which cover it but for white space. */
    public record Paragraph(Span span, List<Span> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /** The sentences of all paragraphs in reading order. */
    public List<Span> sentences() {
        return blocks.stream()
                .flatMap(
                        block -> block instanceof Paragraph paragraph ? paragraph.sentences().stream() : Stream.empty())
                .toList();
    }
}
