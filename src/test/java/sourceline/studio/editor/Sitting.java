package sourceline.studio.editor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import sourceline.As;
import sourceline.newsroom.MemberId;
import sourceline.studio.Studio;

/** A person at a window of their own: everything they do happens on their own thread, as in a browser of their own. */
final class Sitting implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final As as;
    private final MemberId member;

    Sitting(ApplicationContext context, As as, MemberId member, String address) {
        this.as = as;
        this.member = member;
        does(() -> {
            Studio.open(context, address);
            return null;
        });
    }

    <T> T does(Supplier<T> work) {
        try {
            return thread.submit(() -> as.member(member, work)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /** What the screen shows once everything that came meanwhile was taken in. */
    <T> T sees(Function<EditorScreen, T> look) {
        return does(() -> {
            MockVaadin.clientRoundtrip(false);
            return look.apply(_get(EditorScreen.class));
        });
    }

    @Override
    public void close() {
        does(() -> {
            Studio.leave();
            return null;
        });
        thread.shutdown();
    }
}
