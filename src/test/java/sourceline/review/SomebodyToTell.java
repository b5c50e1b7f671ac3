package sourceline.review;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.studio.Work;

/** A checker of whom nobody else knows, and an entry about which they can be told something. */
abstract class SomebodyToTell {

    @Autowired
    As as;

    @Autowired
    Handling handling;

    @Autowired
    Notifications notifications;

    @Autowired
    Discussion discussion;

    @Autowired
    private ApplicationContext context;

    Work work;
    String name;
    MemberId member;

    @BeforeEach
    void somebody_who_checks() {
        work = Work.in(context);
        name = "Reader " + UUID.randomUUID();
        member = as.join(name, Role.CHECKER);
    }

    /** The writer asks them in a comment. */
    CommentId mention() {
        return CommentId.of(as.writer(() -> discussion.comment(
                        OpId.random(), work.timeline(), work.entry(), null, "Is it so, @" + name + "?", false))
                .result());
    }

    void choose(Notifications.Choice choice) {
        as.member(member, nothing(() -> notifications.choose(choice)));
    }

    static Supplier<Boolean> nothing(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
