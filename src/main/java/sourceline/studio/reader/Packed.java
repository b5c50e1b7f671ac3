package sourceline.studio.reader;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sourceline.source.ArticleView;

/**
 * What goes to the browser for an article: bare numbers, as named ones would make the answer of a source at the limit five
 * times as large as its text. {@code reader.js} unpacks them.
 */
final class Packed {

    private Packed() {}

    /**
     * @param lang BCP 47 tag of its language
     * @param dir {@code ltr} or {@code rtl}
     * @param blocks of each: 1 for a heading or 0, its start and end, then those of each of its sentences
     */
    record Article(String text, String lang, String dir, List<int[]> blocks) {}

    /**
     * @param cues in order, of each: its kind's place in {@link ReaderCue#KINDS}, how far behind the start of the one before it starts, and
     *     its length
     * @param who by the end of a cue, who is named there
     */
    record Hints(int[] cues, Map<Integer, String> who) {}

    static Article article(ReaderArticle article) {
        return new Article(
                article.text(),
                article.language().toLanguageTag(),
                ULocale.forLocale(article.language()).isRightToLeft() ? "rtl" : "ltr",
                article.blocks().stream().map(Packed::block).toList());
    }

    private static int[] block(ArticleView.Block block) {
        return switch (block) {
            case ArticleView.Heading heading -> new int[] {1, heading.start(), heading.end()};
            case ArticleView.Paragraph paragraph ->
                Stream.concat(
                                Stream.of(0, paragraph.start(), paragraph.end()),
                                paragraph.sentences().stream()
                                        .flatMap(sentence -> Stream.of(sentence.start(), sentence.end())))
                        .mapToInt(Integer::intValue)
                        .toArray();
        };
    }

    /** @param cues in the order of their starts */
    static Hints hints(List<ReaderCue> cues) {
        return new Hints(
                IntStream.range(0, cues.size())
                        .flatMap(at ->
                                cue(cues.get(at), at == 0 ? 0 : cues.get(at - 1).start()))
                        .toArray(),
                cues.stream()
                        .filter(cue -> !cue.who().isEmpty())
                        .collect(Collectors.toMap(ReaderCue::end, ReaderCue::who, (one, last) -> last)));
    }

    private static IntStream cue(ReaderCue cue, int before) {
        return IntStream.of(ReaderCue.KINDS.indexOf(cue.kind()), cue.start() - before, cue.end() - cue.start());
    }
}
