package sourceline;

import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import sourceline.journal.Recorded;
import sourceline.journal.Refused;

/** Lets a command go as far as it would and takes it back, so that a test learns whether it is let through and changes nothing. */
public class DryRun {

    private final ThreadLocal<Boolean> dry = ThreadLocal.withInitial(() -> false);

    private static final class WouldHappen extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** Before everything that follows from a command. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(Recorded recorded) {
        if (dry.get()) {
            throw new WouldHappen();
        }
    }

    /**
     * Whether the command is let through: it does what it is for, or finds that there is nothing to do.
     *
     * @param command gives back false where it tells in another way than by a refusal that it did nothing
     */
    public boolean letsThrough(Supplier<?> command) {
        dry.set(true);
        try {
            return !Boolean.FALSE.equals(command.get());
        } catch (WouldHappen allowed) {
            return true;
        } catch (Refused | AccessDeniedException refused) {
            return false;
        } finally {
            dry.remove();
        }
    }
}
