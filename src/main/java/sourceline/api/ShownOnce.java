package sourceline.api;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;

/** Commands that make a secret, which is shown to whoever gave them and kept nowhere as it is. */
@Component
class ShownOnce {

    private final Journal journal;

    ShownOnce(Journal journal) {
        this.journal = journal;
    }

    /**
     * Carries out a command.
     *
     * @param work makes what is shown
     * @param id of that, for the receipt
     * @param again shows another secret of the thing with that id, where the command had been given before
     */
    <T> T perform(Command command, Function<Act, T> work, Function<T, Object> id, Function<String, T> again) {
        var made = new AtomicReference<T>();
        var receipt = journal.perform(command, act -> {
            var shown = work.apply(act);
            made.set(shown);
            return id.apply(shown).toString();
        });
        return Optional.ofNullable(made.get()).orElseGet(() -> again.apply(receipt.result()));
    }
}
