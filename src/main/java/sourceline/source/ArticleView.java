package sourceline.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import sourceline.text.Span;

/**
 * A version as it is read: its text, and the headings and paragraphs in it. Immutable. All positions are UTF-16 units
 * in {@link #text}, from the first to the one after the last.
 *
 * @param number counts the source's versions from 1
 */
public record ArticleView(VersionId version, SourceId source, int number, String text, List<Block> blocks) {

    public ArticleView {
        blocks = List.copyOf(blocks);
    }

    /** A stretch of the text that stands by itself. */
    public sealed interface Block {
        int start();

        int end();
    }

    /** A heading is shown, but is no sentence. */
    public record Heading(int start, int end) implements Block {}

    /**
     * A stretch of sentences that belong together.
     *
     * @param number counts the paragraphs from 1, headings left out
     */
    public record Paragraph(int number, int start, int end, List<Sentence> sentences) implements Block {
        public Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Where a sentence stands.
     *
     * @param ordinal counts the sentences of the version from 1
     */
    public record Sentence(int ordinal, int start, int end) {

        public Span span() {
            return new Span(start, end);
        }
    }

    /** All sentences in reading order. */
    public List<Sentence> sentences() {
        return blocks.stream()
                .flatMap(block -> block instanceof Paragraph paragraph ? paragraph.sentences().stream() : null)
                .toList();
    }

    /** The sentences that share at least one unit with {@code [start, end)}. */
    public List<Sentence> sentences(int start, int end) {
        return touched(List.of(new Span(start, end)));
    }

    /** The sentences that share at least one unit with any of these spans, in reading order. */
    public List<Sentence> touched(Collection<Span> spans) {
        var sentences = sentences();
        return spans.stream()
                .flatMap(span -> span.among(sentences, Sentence::span).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Sentence::ordinal))
                .toList();
    }

    public Optional<Sentence> sentence(int ordinal) {
        return sentences().stream()
                .filter(sentence -> sentence.ordinal() == ordinal)
                .findFirst();
    }

    public String text(Sentence sentence) {
        return text.substring(sentence.start(), sentence.end());
    }

    public String text(Block block) {
        return text.substring(block.start(), block.end());
    }
}
