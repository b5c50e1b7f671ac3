package sourceline.publication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import sourceline.SpringTest;
import sourceline.timeline.TimelineFixture;

/** A test on the whole application with timelines to publish. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringTest
@Import({TimelineFixture.class, PublicationFixture.class})
public @interface PublicationTest {}
