package sourceline.timeline;

import sourceline.newsroom.MemberId;

/** What the journal keeps beside a date: its basis, and who set it. */
record WhenDetail(WhenBasis basis, MemberId by) {

    static String of(WhenBasis basis, MemberId by) {
        return Json.write(new WhenDetail(basis, by));
    }
}
