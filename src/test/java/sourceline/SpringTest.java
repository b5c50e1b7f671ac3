package sourceline;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import sourceline.publication.PublicationFixture;
import sourceline.timeline.TimelineFixture;

/**
 * A test on the whole application without a port, in production's configuration and on an empty database. All such
 * tests share one context and so one database: each makes what it looks at, and looks at nothing else. The build runs
 * them twice, on H2 and on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(properties = "sourceline.fetch.loopback-for-tests=true")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@TestExecutionListeners(listeners = OwnSecurity.class, mergeMode = MERGE_WITH_DEFAULTS)
@Import({As.class, TimelineFixture.class, PublicationFixture.class, Letterbox.class, DryRun.class})
public @interface SpringTest {}
