package sourceline.studio.parts;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import sourceline.journal.Rounds;
import sourceline.newsroom.SignedIn;

/**
 * The turns of all pages of this application. A page's turn runs here unless the page is busy, and then when it is not.
 * When the application stops they come to an end first of all, while what a turn reads from is still there.
 */
@Component
final class TurningPages implements SmartLifecycle {

    private final SignedIn signedIn;
    private volatile @Nullable Rounds rounds;

    TurningPages(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    /** Whether whoever sits at the page whose turn it is has not been signed out meanwhile; else they are shown no news. */
    boolean mayShow() {
        return signedIn.isMember();
    }

    /** Takes the turn after a while; never if the application stops. */
    void turn(Duration delay, Runnable turn) {
        var running = rounds;
        if (running != null) {
            running.after(delay, turn);
        }
    }

    @Override
    public void start() {
        rounds = new Rounds("pages", Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void stop() {
        var stopping = rounds;
        rounds = null;
        if (stopping != null) {
            stopping.close();
        }
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
