package sourceline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import sourceline.publication.FaceChanged;

class AnswersTest {

    private static final UUID TIMELINE = new UUID(0, 1);

    private final Answers answers = new Answers(Clock.systemUTC());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Optional<Answer>> making = new CompletableFuture<>();

    private static Optional<Answer> answer(String text) {
        return Optional.of(Answer.data("text/plain", text, TIMELINE));
    }

    /** Asks in a thread of its own. */
    private Asking ask(Supplier<Optional<Answer>> make) {
        var asked = new FutureTask<>(() -> answers.get("/t/letter", make));
        var thread = new Thread(asked);
        thread.start();
        return new Asking(thread, asked);
    }

    private record Asking(Thread thread, FutureTask<Optional<Answer>> asked) {

        void awaitWaiting() {
            await().until(() -> thread.getState() == Thread.State.WAITING);
        }
    }

    private Optional<Answer> slowly() {
        begun.countDown();
        return making.join();
    }

    private static Optional<Answer> neverAsked() {
        throw new AssertionError("made twice");
    }

    @Test
    void whoever_asks_for_what_is_being_made_waits_for_it() throws Exception {
        var first = ask(this::slowly);
        begun.await();
        var second = ask(AnswersTest::neverAsked);
        second.awaitWaiting();
        making.complete(answer("new"));

        assertThat(second.asked().get()).containsSame(first.asked().get().orElseThrow());
        assertThat(answers.get("/t/letter", AnswersTest::neverAsked)).isPresent();
    }

    @Test
    void after_a_change_nobody_waits_for_what_was_begun_before_it() throws Exception {
        var first = ask(this::slowly);
        begun.await();
        answers.changed(new FaceChanged(TIMELINE));

        var after = answer("after");
        assertThat(answers.get("/t/letter", () -> after)).isEqualTo(after);
        making.complete(answer("before"));
        first.asked().get();
        assertThat(answers.get("/t/letter", AnswersTest::neverAsked)).isEqualTo(after);
    }

    @Test
    void nobody_waits_for_what_could_not_be_made() throws Exception {
        var first = ask(this::slowly);
        begun.await();
        var second = ask(AnswersTest::neverAsked);
        second.awaitWaiting();
        making.completeExceptionally(new IllegalStateException("no database"));

        assertThatThrownBy(first.asked()::get).hasMessageContaining("no database");
        assertThatThrownBy(second.asked()::get).isInstanceOf(Exception.class);
        assertThat(answers.get("/t/letter", () -> answer("later"))).isPresent();
    }
}
