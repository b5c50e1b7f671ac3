package sourceline.publication;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.sql.DataSource;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jpa.autoconfigure.EntityManagerFactoryDependsOnPostProcessor;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;

/**
 * As much of the application as a command in a terminal needs: the database, with its settings as the server takes them. Neither
 * the studio nor the public web starts, and nothing runs by itself.
 */
final class AtTheDatabase {

    private static final int MISUSED = 2;

    private AtTheDatabase() {}

    /**
     * @param settings options of the program, {@code --spring.datasource.url=…} among them
     * @param needed names the beans that the work takes
     * @param out is told where the database cannot be opened
     * @param work returns the program's exit status
     */
    static int run(List<String> settings, Class<?> needed, PrintStream out, ToIntFunction<ApplicationContext> work) {
        var program = new SpringApplicationBuilder(needed, Database.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false);
        try (var context = program.run(settings.toArray(String[]::new))) {
            return work.applyAsInt(context);
        } catch (BeanCreationException e) {
            var cause = NestedExceptionUtils.getMostSpecificCause(e);
            out.printf(
                    cause instanceof SchemaManagementException
                            ? "The database is new or of another version: start the program with it first. (%s)%n"
                            : "The database cannot be opened: %s%n",
                    cause.getMessage());
            return MISUSED;
        }
    }

    /** Not annotated as a configuration, so that the server never finds it. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        HibernateJpaAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @EntityScan("sourceline")
    @Import(Reached.class)
    static class Database {

        /** So that what keeps a database from being reached is told, and not what Hibernate makes of it. */
        @Bean
        static EntityManagerFactoryDependsOnPostProcessor reachedFirst() {
            return new EntityManagerFactoryDependsOnPostProcessor(Reached.class);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** There once a connection could be made. */
    static class Reached {

        Reached(DataSource database) throws SQLException {
            database.getConnection().close();
        }
    }
}
