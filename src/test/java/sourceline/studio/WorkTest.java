package sourceline.studio;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;

/** For the screens on which entries are worked through: one entry of a writer, and a window that is closed in the end. */
public abstract class WorkTest {

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected As as;

    protected Work work;

    @BeforeEach
    void an_entry_of_a_writer() {
        work = Work.in(context);
    }

    /** What the page does when it is closed is done as a member, too. */
    @AfterEach
    void close() {
        as.checker(() -> {
            Studio.leave();
            return null;
        });
    }
}
