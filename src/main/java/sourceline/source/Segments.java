package sourceline.source;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text with the headings, paragraphs and sentences in it, as blocks of the source room. */
record Segments(String text, List<ArticleView.Block> blocks) {

    /** Plain text: a line is a block; a short one without a full stop, between others, is a heading. */
    static Segments of(String plain, Locale language) {
        var lines =
                plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var pieces = new ArrayList<HtmlText.Piece>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var open = ".!?…:;,”\"".indexOf(line.charAt(line.length() - 1)) < 0;
            pieces.add(new HtmlText.Piece(open && line.length() <= 80 && i < lines.size() - 1, line));
        }
        return of(pieces, language);
    }

    static Segments of(List<HtmlText.Piece> pieces, Locale language) {
        var text = new StringBuilder();
        var blocks = new ArrayList<ArticleView.Block>();
        int paragraphs = 0;
        int ordinal = 1;
        for (var piece : pieces) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(piece.text());
            if (piece.heading()) {
                blocks.add(new ArticleView.Heading(start, text.length()));
                continue;
            }
            var sentences = sentences(piece.text(), start, ordinal, language);
            ordinal += sentences.size();
            blocks.add(new ArticleView.Paragraph(++paragraphs, start, text.length(), sentences));
        }
        return new Segments(text.toString(), blocks);
    }

    private static List<ArticleView.Sentence> sentences(String paragraph, int offset, int ordinal, Locale language) {
        var sentences = new ArrayList<ArticleView.Sentence>();
        var breaks = BreakIterator.getSentenceInstance(language);
        breaks.setText(paragraph);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            var sentence = paragraph.substring(start, end).stripTrailing();
            if (!sentence.isEmpty()) {
                sentences.add(new ArticleView.Sentence(ordinal++, offset + start, offset + start + sentence.length()));
            }
        }
        return sentences;
    }
}
