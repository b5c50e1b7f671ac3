package sourceline.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FairQueueTest {

    private final FairQueue queue = new FairQueue();
    private final Subject subject = Subject.timeline(UUID.randomUUID());

    @Test
    void who_comes_first_goes_first() throws InterruptedException {
        var open = new CountDownLatch(1);
        var order = Collections.synchronizedList(new ArrayList<Integer>());
        var threads = new ArrayList<Thread>();
        threads.add(holding(open));
        for (int i = 0; i < 20; i++) {
            var number = i;
            threads.add(Thread.startVirtualThread(() -> queue.inTurn(subject, () -> order.add(number))));
            awaitWaiting(i + 1);
        }
        open.countDown();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(order).isSorted().hasSize(20);
        assertThat(queue.size()).isZero();
    }

    @Test
    void subjects_do_not_wait_for_each_other() throws InterruptedException {
        var open = new CountDownLatch(1);
        var holder = holding(open);

        assertThat(queue.<String>inTurn(Subject.NEWSROOM, () -> "through")).isEqualTo("through");
        open.countDown();
        holder.join();
    }

    @Test
    void waiting_can_be_called_off_and_leaves_nothing_behind() throws InterruptedException {
        var open = new CountDownLatch(1);
        var holder = holding(open);
        var failure = new AtomicReference<Throwable>();
        var done = Collections.synchronizedList(new ArrayList<String>());
        var waiting = Thread.ofVirtual().unstarted(() -> queue.inTurn(subject, () -> done.add("done")));
        waiting.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        waiting.start();
        awaitWaiting(1);

        waiting.interrupt();
        waiting.join();
        assertThat(failure.get()).isInstanceOf(CommandInterrupted.class);
        open.countDown();
        holder.join();

        assertThat(done).isEqualTo(List.of());
        assertThat(queue.size()).isZero();
    }

    private Thread holding(CountDownLatch open) throws InterruptedException {
        var inside = new CountDownLatch(1);
        var thread = Thread.startVirtualThread(() -> queue.inTurn(subject, () -> {
            inside.countDown();
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "";
        }));
        inside.await();
        return thread;
    }

    private void awaitWaiting(int count) {
        while (queue.waiting(subject) < count) {
            Thread.onSpinWait();
        }
    }
}
