package sourceline;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives a context an empty database of its own, and counts what it is asked for: H2 in memory, or PostgreSQL where the
 * system property {@code sourceline.test.database} is {@code postgresql}.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + createFor(context)).applyTo(context);
        context.getBeanFactory().registerSingleton("countedStatements", new CountedStatements());
    }

    /** The address of a new, empty database, which lasts as long as this process. */
    public static String create() {
        return isPostgres() ? address(start(EmbeddedPostgres.builder())) : memory();
    }

    private static String createFor(ConfigurableApplicationContext context) {
        if (!isPostgres()) {
            return memory();
        }
        var postgres = start(EmbeddedPostgres.builder().setRegisterShutdownHook(false));
        // What is registered first ends last: whatever the application still asks its database while it ends is
        // answered.
        ((DefaultListableBeanFactory) context.getBeanFactory()).registerDisposableBean("postgres", postgres::close);
        return address(postgres);
    }

    private static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** Whether these tests run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("sourceline.test.database"));
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(EmbeddedPostgres postgres) {
        return postgres.getJdbcUrl("postgres", "postgres");
    }
}
