package sourceline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.SpringTest;

/** Each test runs workers of its own on a kind of its own; the application's worker does not know that kind. */
@SpringTest
@ExtendWith(OutputCaptureExtension.class)
class JobsTest {

    private final String kind = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final BlockingQueue<JobRun> runs = new LinkedBlockingQueue<>();

    @Autowired
    Jobs jobs;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    private final List<Jobs> workers = new ArrayList<>();

    @AfterEach
    void stopWorkers() {
        workers.forEach(Jobs::stop);
    }

    @Test
    void a_job_is_done_once_its_transaction_has_committed() throws InterruptedException {
        worker(runs::add);

        enqueue("hello");

        assertThat(next().payload()).isEqualTo("hello");
        awaitRemaining(0);
    }

    @Test
    void a_job_of_a_transaction_that_rolled_back_never_was() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jobs.enqueue(kind, "hello");
            status.setRollbackOnly();
        });

        assertThat(remaining()).isZero();
    }

    @Test
    void a_job_needs_a_transaction() {
        assertThatThrownBy(() -> jobs.enqueue(kind, "hello")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_job_that_fails_is_tried_again_under_the_same_id() throws InterruptedException {
        worker(job -> {
            runs.add(job);
            if (job.attempt() == 1) {
                throw new IllegalStateException("not yet");
            }
        });

        enqueue("hello");

        var first = next();
        var second = next();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.id()).isEqualTo(first.id());
        awaitRemaining(0);
    }

    @Test
    void what_fails_again_and_again_is_told_with_its_trace_once(CapturedOutput output) throws InterruptedException {
        worker(job -> {
            runs.add(job);
            throw new IllegalStateException("no such host: " + kind);
        });
        enqueue("hello");
        enqueue("world");
        for (var run = 0; run < 4; run++) {
            next();
        }

        assertThat(output.getAll().lines().filter(line -> line.contains("no such host: " + kind)))
                .filteredOn(line -> line.startsWith("java.lang.IllegalStateException"))
                .hasSize(1);
        jdbc.update("delete from job where kind = ?", kind);
    }

    @Test
    void what_is_asked_for_while_one_waits_is_done_by_that_one() throws InterruptedException {
        var later = Instant.now().plus(Duration.ofHours(1));
        enqueueOne("hello", later);
        enqueueOne("hello", later.plusSeconds(1));
        enqueueOne("world", later);
        assertThat(remaining()).isEqualTo(2);

        worker(runs::add);
        enqueueOne("hello", Instant.now());
        assertThat(next().payload()).isEqualTo("hello");
        awaitRemaining(1);
        jdbc.update("delete from job where kind = ?", kind);
    }

    @Test
    void what_is_asked_for_while_one_is_at_work_is_done_after_it() throws InterruptedException {
        var first = new CountDownLatch(1);
        worker(job -> {
            runs.add(job);
            first.await();
        });
        enqueueOne("hello", Instant.now());
        next();
        enqueueOne("hello", Instant.now());
        assertThat(remaining()).isEqualTo(2);
        first.countDown();
        next();
        awaitRemaining(0);
    }

    @Test
    void two_workers_share_the_jobs_and_do_none_twice() throws InterruptedException {
        worker(runs::add);
        worker(runs::add);
        for (int i = 0; i < 20; i++) {
            enqueue("job " + i);
        }

        awaitRemaining(0);

        assertThat(runs.stream().map(JobRun::payload).distinct().count()).isEqualTo(20);
        assertThat(runs).hasSize(20);
    }

    @Test
    void delays_grow_up_to_an_hour() {
        assertThat(Stream.of(1, 2, 3, 40).map(Job::delay))
                .containsExactly(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofHours(1));
    }

    private interface Work {
        void run(JobRun job) throws InterruptedException;
    }

    private void worker(Work work) {
        var handler = new JobHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void run(JobRun job) throws InterruptedException {
                work.run(job);
            }
        };
        var handlers = new ObjectProvider<JobHandler>() {
            @Override
            public JobHandler getObject() {
                return handler;
            }

            @Override
            public Stream<JobHandler> stream() {
                return Stream.of(handler);
            }
        };
        var worker = new Jobs(entities, transactions, handlers, Clock.systemUTC());
        workers.add(worker);
        worker.start();
    }

    private void enqueue(String payload) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> workers.getFirst().enqueue(kind, payload));
    }

    private void enqueueOne(String payload, Instant due) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jobs.enqueueOne(kind, payload, due));
    }

    private JobRun next() throws InterruptedException {
        var run = runs.poll(30, TimeUnit.SECONDS);
        assertThat(run).isNotNull();
        return run;
    }

    private int remaining() {
        var count = jdbc.queryForObject("select count(*) from job where kind = ?", Integer.class, kind);
        return count == null ? 0 : count;
    }

    private void awaitRemaining(int count) {
        await().until(() -> remaining() == count);
    }
}
