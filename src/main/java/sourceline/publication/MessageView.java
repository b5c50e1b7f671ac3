package sourceline.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the template of a page without a timeline needs: there is nothing here, or it may not be shown. */
record MessageView(
        PageView.Frame frame,
        String title,
        List<String> words,
        PageView.@Nullable NoticeView because,
        PageView.@Nullable Link onward) {}
