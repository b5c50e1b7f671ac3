package sourceline.source;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Actor;
import sourceline.journal.JobHandler;
import sourceline.journal.JobRun;

/** The looks at watched sources, each a durable job that asks for the next one. */
@Component
class WatchRounds implements JobHandler {

    private final Rechecking rechecking;
    private final SourceStore store;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WatchRounds(Rechecking rechecking, SourceStore store, PlatformTransactionManager transactions, Clock clock) {
        this.rechecking = rechecking;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Rechecking.JOB;
    }

    @Override
    public Lane lane() {
        return Lane.FETCHING;
    }

    @Override
    public void run(JobRun job) {
        var parts = job.payload().split(" ", 2);
        var source = SourceId.of(parts[0]);
        var turn = Integer.parseInt(parts[1]);
        if (Boolean.TRUE.equals(transaction.execute(status ->
                store.findWatch(source).filter(watch -> watch.isOn(turn)).isPresent()))) {
            rechecking.check(job.opId(), source, Actor.SYSTEM);
            transaction.executeWithoutResult(status -> rechecking.scheduleNext(source, turn, clock.instant()));
        }
    }
}
