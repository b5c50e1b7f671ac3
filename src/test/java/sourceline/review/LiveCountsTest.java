package sourceline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static sourceline.Waiting.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.studio.Work;

@SpringTest
class LiveCountsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private LiveCounts counts;

    @Autowired
    private Discussion discussion;

    @Autowired
    private Notifications notifications;

    private final AtomicInteger called = new AtomicInteger();
    private Work work;
    private String name;
    private MemberId member;
    private Runnable end;

    @BeforeEach
    void somebody_has_a_page_open() {
        work = Work.in(context);
        name = "Counted " + UUID.randomUUID();
        member = as.join(name, Role.WRITER);
        end = as.member(member, () -> counts.subscribe(called::incrementAndGet));
        assertThat(now()).isEqualTo(Counts.NONE);
        called.set(0);
    }

    @AfterEach
    void the_page_is_closed() {
        end.run();
    }

    private Counts now() {
        return as.member(member, counts::now);
    }

    private Counts last() {
        return as.member(member, counts::last);
    }

    private void mention(String whom) {
        as.writer(() -> discussion.comment(
                OpId.random(), work.timeline(), work.entry(), null, "Is it so, @" + whom + "?", false));
    }

    @Test
    void a_page_is_called_when_its_member_is_named_and_finds_what_waits_and_what_is_unseen() {
        mention(name);
        await().untilAsserted(() -> assertThat(last()).isEqualTo(new Counts(1, 1)));
        await().untilAsserted(() -> assertThat(called).hasValue(1));
    }

    @Test
    void what_concerns_another_calls_only_their_pages() {
        var other = "Counted " + UUID.randomUUID();
        var otherCalled = new AtomicInteger();
        var otherEnd = as.member(as.join(other, Role.WRITER), () -> counts.subscribe(otherCalled::incrementAndGet));
        mention(other);
        await().untilAsserted(() -> assertThat(otherCalled.get()).isPositive());
        otherEnd.run();
        assertThat(last()).isEqualTo(Counts.NONE);
        assertThat(called).hasValue(0);
    }

    @Test
    void looking_on_one_page_is_told_to_the_other_pages_of_the_member() {
        mention(name);
        await().untilAsserted(() -> assertThat(called).hasValue(1));
        called.set(0);
        as.member(member, () -> {
            notifications.see();
            return counts.now();
        });
        assertThat(last()).isEqualTo(new Counts(1, 0));
        assertThat(called).hasValue(1);
    }
}
