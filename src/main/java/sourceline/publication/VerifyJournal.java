package sourceline.publication;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Chain;
import sourceline.journal.ChainCheck;
import sourceline.journal.Subject;
import sourceline.timeline.TimelineId;

/**
 * The program's command {@value #COMMAND}: reads every chain in a database from its first change to its last, that of a
 * timeline also against what its newest snapshot recorded, and says of each whether it is whole or where it breaks first.
 * It changes nothing.
 */
public final class VerifyJournal {

    /** The program's first argument. */
    public static final String COMMAND = "verify-journal";

    private final Chain chain;
    private final PublicationStore store;

    VerifyJournal(Chain chain, PublicationStore store) {
        this.chain = chain;
        this.store = store;
    }

    /**
     * @param settings options of the program, {@code --spring.datasource.url=…} among them
     * @param out gets a line a chain
     * @return the program's exit status: 0 if all of them are whole, 1 if one is not, 2 if the database cannot be opened
     */
    public static int run(List<String> settings, PrintStream out) {
        return AtTheDatabase.run(settings, Needed.class, out, context -> {
            var reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            reading.setReadOnly(true);
            var whole = reading.execute(
                    status -> context.getBean(VerifyJournal.class).report(out));
            return Boolean.TRUE.equals(whole) ? 0 : 1;
        });
    }

    @Import({Chain.class, PublicationStore.class, VerifyJournal.class})
    static class Needed {}

    private boolean report(PrintStream out) {
        var whole = true;
        for (var subject : chain.subjects()) {
            var check = check(subject);
            out.println(subject + ": " + words(check));
            whole &= check.intact();
        }
        return whole;
    }

    private ChainCheck check(Subject subject) {
        return switch (subject.kind()) {
            case TIMELINE ->
                store.newest(new TimelineId(subject.id()))
                        .map(Snapshot::issue)
                        .map(issue -> chain.verify(subject, issue.revision(), issue.headHash()))
                        .orElseGet(() -> chain.verify(subject));
            case SOURCE, NEWSROOM -> chain.verify(subject);
        };
    }

    private static String words(ChainCheck check) {
        return switch (check) {
            case ChainCheck.Intact intact ->
                "whole, %d changes up to revision %d, ending in %s"
                        .formatted(intact.changes(), intact.revision(), intact.headHash());
            case ChainCheck.Broken broken ->
                "BROKEN, first at revision %d, change %d: %s"
                        .formatted(
                                broken.revision(),
                                broken.ordinal() + 1,
                                broken.what().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        };
    }
}
