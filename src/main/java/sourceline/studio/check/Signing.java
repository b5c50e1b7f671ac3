package sourceline.studio.check;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.Checking;
import sourceline.review.Handling;
import sourceline.review.Review;
import sourceline.verification.AssessmentDraft;

/** Signs what a sheet shows, or sends it back; refused where the entry is no longer what the sheet shows. */
@SpringComponent
class Signing {

    private final Checking checking;
    private final Review review;
    private final Handling handling;

    Signing(Checking checking, Review review, Handling handling) {
        this.checking = checking;
        this.review = review;
        this.handling = handling;
    }

    /** Tells colleagues that somebody is at the entry. */
    void claim(Sheet shown) {
        handling.claim(OpId.random(), shown.timeline().id(), shown.entry().id());
    }

    void release(Sheet shown) {
        handling.release(OpId.random(), shown.timeline().id(), shown.entry().id());
    }

    void give(Sheet shown, AssessmentDraft draft) {
        checking.check(
                OpId.random(),
                shown.timeline().id(),
                shown.entry().id(),
                shown.standing().fingerprint(),
                draft);
    }

    /** Approves the verdict that the sheet shows. */
    void approve(Sheet shown) {
        review.approve(
                OpId.random(),
                shown.timeline().id(),
                shown.entry().id(),
                shown.standing().assessment().orElseThrow().id(),
                shown.standing().checkedFingerprint().orElseThrow());
    }

    /**
     * @param field the field of the entry that the comment is about; null for the entry as a whole
     * @param suggestion how the field could be worded; null for none
     */
    void sendBack(Sheet shown, String comment, @Nullable String field, @Nullable String suggestion) {
        review.sendBack(OpId.random(), shown.timeline().id(), shown.entry().id(), comment, field, suggestion);
    }
}
