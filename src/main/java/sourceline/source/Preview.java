package sourceline.source;

import java.util.List;
import java.util.Optional;

/**
 * Material as it would be captured.
 *
 * @param title what an HTML page says it is called
 * @param charset the character set it was read in
 * @param sentences how many there are
 */
public record Preview(
        Optional<String> title, String charset, String text, List<ArticleView.Block> blocks, int sentences) {}
