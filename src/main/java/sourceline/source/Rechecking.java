package sourceline.source;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Actor;
import sourceline.journal.Command;
import sourceline.journal.Jobs;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;

/**
 * Looks whether a source has changed where it was found, and captures it anew if it has. It asks nobody for permission:
 * that is for {@link Watching}, and for whoever set a schedule.
 */
@Component
class Rechecking {

    static final String JOB = "source.check";

    private final Journal journal;
    private final SourceStore store;
    private final Articles articles;
    private final Captures captures;
    private final SafeWeb web;
    private final Jobs jobs;
    private final TransactionTemplate reading;

    Rechecking(
            Journal journal,
            SourceStore store,
            Articles articles,
            Captures captures,
            SafeWeb web,
            Jobs jobs,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.store = store;
        this.articles = articles;
        this.captures = captures;
        this.web = web;
        this.jobs = jobs;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    private record Known(SourceFacts facts, ArticleView article) {}

    private record Looked(CheckOutcome outcome, Optional<Captures.Kept> kept) {

        static Looked only(CheckOutcome outcome) {
            return new Looked(outcome, Optional.empty());
        }
    }

    /** The receipt's result is the {@link CheckOutcome}. */
    Receipt check(OpId opId, SourceId id, Actor actor) {
        var looked = reading.execute(status -> known(id)).map(this::look).orElseThrow(() -> new SourceUnknown(id));
        return journal.perform(Command.of(Subject.source(id.uuid()), actor, opId, "source.check"), act -> {
            var source = store.source(id).orElseThrow(() -> new SourceUnknown(id));
            var latest = store.versions(id).getFirst();
            var outcome = looked.outcome();
            if (looked.kept().isPresent()) {
                var kept = looked.kept().get();
                outcome = kept.isAs(latest) ? CheckOutcome.NO_CHANGE : CheckOutcome.NEW_VERSION;
                if (outcome == CheckOutcome.NEW_VERSION) {
                    captures.next(kept, source, latest, act);
                }
            }
            store.watch(id).saw(outcome, act);
            return outcome.name();
        });
    }

    /** The look after this one, if the source is still watched as it was when this one was set. */
    void scheduleNext(SourceId id, int turn, Instant now) {
        var watch = store.watch(id);
        if (watch.isOn(turn)) {
            jobs.enqueue(JOB, id + " " + turn, watch.next(now));
        }
    }

    private Optional<Known> known(SourceId id) {
        return store.source(id)
                .flatMap(source -> articles.find(store.versions(id).getFirst().id())
                        .map(article -> new Known(source.facts(), article)));
    }

    private Looked look(Known known) {
        var address = known.facts().address();
        if (address == null) {
            throw WatchRefused.noAddress();
        }
        try {
            var fetched = web.get(WebAddress.of(address));
            var capture = Importer.read(
                    new Material.Fetched(address, fetched), known.facts().language());
            var outcome = Recognised.in(known.article(), capture);
            return outcome == CheckOutcome.NEW_VERSION
                    ? new Looked(outcome, Optional.of(captures.keep(capture)))
                    : Looked.only(outcome);
        } catch (FetchRefused refused) {
            return Looked.only(
                    switch (refused.reason()) {
                        case NOT_ALLOWED -> CheckOutcome.NOT_ALLOWED;
                        case UNREACHABLE -> CheckOutcome.UNREACHABLE;
                        case CLOSED -> CheckOutcome.CLOSED;
                        case GONE -> CheckOutcome.GONE;
                        case TOO_LARGE -> CheckOutcome.UNREADABLE;
                    });
        } catch (CaptureRefused unreadable) {
            return Looked.only(CheckOutcome.UNREADABLE);
        }
    }
}
