package sourceline.studio.check;

import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;

/** Who has said that they are at the entry, as the bar tells it, and the member's way to say so. */
record Holding(Sheets sheets, Signing signing, Watch watch, SignedIn signedIn, CheckBar bar) {

    void show(Sheet shown, Task task) {
        var holder = holder(shown);
        bar.claimed(claimed(holder), watch.name(holder), task != Task.READ);
    }

    void claimOrRelease(Sheet shown) {
        switch (claimed(holder(shown))) {
            case BY_ME -> signing.release(shown);
            case BY_NOBODY, BY_ANOTHER -> signing.claim(shown);
        }
    }

    /** Whoever begins to tick off is at it, unless a colleague is. */
    void begun(Sheet shown, Task task) {
        if (holder(shown) == null) {
            signing.claim(shown);
            show(shown, task);
        }
    }

    private @Nullable MemberId holder(Sheet shown) {
        return sheets.hands(shown.entry().id()).claimedBy();
    }

    private CheckBar.Claimed claimed(@Nullable MemberId holder) {
        if (holder == null) {
            return CheckBar.Claimed.BY_NOBODY;
        }
        return holder.equals(signedIn.id()) ? CheckBar.Claimed.BY_ME : CheckBar.Claimed.BY_ANOTHER;
    }
}
