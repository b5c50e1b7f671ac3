package sourceline.timeline;

import sourceline.newsroom.MemberId;

/** What came of one member's new wording and what others had made of the text meanwhile. */
record Rewording(Wording wording, boolean merged, boolean conflict) {

    /** Words that nobody else had a hand in. */
    static Rewording plain(Wording wording) {
        return new Rewording(wording, false, false);
    }

    static Rewording of(Wording base, Wording now, String wanted, MemberId author) {
        if (wanted.equals(now.text())) {
            return new Rewording(now, false, false);
        }
        return new Rewording(now.rewritten(wanted, author), false, !base.text().equals(now.text()));
    }

    Edited edited(long older) {
        return new Edited(wording.text(), merged, conflict, conflict ? older : null, false);
    }
}
