package sourceline.newsroom;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the door to a newsroom that nobody can enter yet: where there is no administrator at start, a link for the
 * first one is written to the log. A link that has run out is replaced at the next start.
 */
@Component
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final MemberStore store;
    private final TransactionTemplate transaction;
    private final PublicUrl publicUrl;
    private final Clock clock;

    FirstAdministrator(MemberStore store, PlatformTransactionManager transactions, PublicUrl publicUrl, Clock clock) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        if (!store.hasAdministrator()) {
            log.info(
                    "There is no administrator yet. Whoever opens this link within {} minutes becomes the first one: {}",
                    FirstAdministratorLink.OPEN_FOR.toMinutes(),
                    publicUrl.at("/first-administrator/" + link()));
        }
    }

    /**
     * Makes a link that works once, for half an hour, and only while there is no administrator.
     *
     * @return its token, which is stored only as a hash
     */
    public String link() {
        var token = Token.random();
        transaction.executeWithoutResult(status -> store.add(new FirstAdministratorLink(token, clock.instant())));
        return token.value();
    }
}
