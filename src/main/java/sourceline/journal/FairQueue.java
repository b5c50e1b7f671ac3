package sourceline.journal;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets the commands on one subject through one at a time, in the order in which they came; those on different subjects
 * do not wait for each other. What nobody waits for is forgotten.
 */
final class FairQueue {

    private static final class Lane {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
    }

    private final ConcurrentHashMap<Subject, Lane> lanes = new ConcurrentHashMap<>();

    /**
     * @throws CommandInterrupted if the thread is interrupted while it waits; the work has not begun
     */
    <T extends @Nullable Object> T inTurn(Subject subject, Supplier<T> work) {
        var lane = enter(subject);
        try {
            lane.lock.lockInterruptibly();
            try {
                return work.get();
            } finally {
                lane.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandInterrupted(subject, e);
        } finally {
            leave(subject);
        }
    }

    private Lane enter(Subject subject) {
        return lanes.compute(subject, (key, present) -> {
            var lane = present == null ? new Lane() : present;
            lane.users++;
            return lane;
        });
    }

    private void leave(Subject subject) {
        lanes.computeIfPresent(subject, (key, lane) -> {
            lane.users--;
            return lane.users == 0 ? null : lane;
        });
    }

    /** How many subjects somebody works on or waits for. */
    int size() {
        return lanes.size();
    }

    /** How many wait for their turn on the subject. */
    int waiting(Subject subject) {
        var lane = lanes.get(subject);
        return lane == null ? 0 : lane.lock.getQueueLength();
    }
}
