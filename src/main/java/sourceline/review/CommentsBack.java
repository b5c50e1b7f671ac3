package sourceline.review;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.TakenBack;

/** Takes back, with a step of a member's own, that they took a suggestion or closed or opened a thread. */
@Component
class CommentsBack {

    private final Reviewed reviewed;
    private final SignedIn signedIn;

    CommentsBack(Reviewed reviewed, SignedIn signedIn) {
        this.reviewed = reviewed;
        this.signedIn = signedIn;
    }

    @EventListener
    void on(TakenBack back) {
        var change = back.change();
        if (change.what().equals("comment")) {
            var undone = change.field().equals("accepted") ? change.after() != null : "true".equals(change.after());
            reviewed.comment(back.timeline(), new CommentId(change.target()))
                    .turnRound(back.act(), Signer.of(signedIn), change.field(), undone);
        }
    }
}
