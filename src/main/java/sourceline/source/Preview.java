package sourceline.source;

import java.util.List;

/**
 * Material as it would be captured.
 *
 * @param found what the document says of itself
 * @param charset the character set it was read in
 * @param sentences how many there are
 * @param closed whether it says that not everybody may read it
 */
public record Preview(
        Found found, String charset, String text, List<ArticleView.Block> blocks, int sentences, boolean closed) {}
