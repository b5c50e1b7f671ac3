package sourceline.studio.many;

import org.springframework.stereotype.Component;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.Desk;
import sourceline.review.ManyAtOnce;
import sourceline.review.Signer;

/** What steps with many entries read from and act through. */
@Component
public record ManyServices(Desk desk, ManyAtOnce many, SignedIn signedIn) {

    Signer who() {
        return Signer.of(signedIn);
    }

    boolean mayApprove() {
        return signedIn.has(Role.EDITOR);
    }

    boolean mayCheck() {
        return signedIn.has(Role.CHECKER);
    }
}
