package sourceline.live;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Nodes;

@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean
    Presence presence(Clock clock, Nodes nodes, JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Presence(
                clock,
                nodes.maybeSeveral()
                        ? Optional.of(new PresenceTable(nodes, jdbc, new TransactionTemplate(transactions)))
                        : Optional.empty());
    }
}
