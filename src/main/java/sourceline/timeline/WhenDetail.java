package sourceline.timeline;

import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;

/**
 * What the journal keeps beside a date: its basis, and who set it.
 *
 * @param over as in {@link OverDetail}
 */
record WhenDetail(WhenBasis basis, MemberId by, @Nullable Long over) {

    static String of(WhenBasis basis, MemberId by, @Nullable Long over) {
        return Json.write(new WhenDetail(basis, by, over));
    }
}
