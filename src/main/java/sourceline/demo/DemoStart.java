package sourceline.demo;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo at start; what is there already stays as people left it. Nobody is served before: whoever came in
 * meanwhile could change what the next step is about to check or to publish. Made-up timelines are loaded beside the work
 * of whoever is there, one after the other.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

    private final DemoSeed seed;
    private final SyntheticTimelines synthetic;
    private final List<Path> files;
    private volatile boolean filled;

    DemoStart(DemoSeed seed, SyntheticTimelines synthetic, @Value("${sourceline.demo.synthetic:}") List<String> files) {
        this.seed = seed;
        this.synthetic = synthetic;
        this.files = files.stream().map(Path::of).toList();
    }

    @Override
    public void start() {
        seed.load();
        filled = true;
        var read = files.stream().map(SyntheticFile::read).toList();
        if (!read.isEmpty()) {
            Thread.ofPlatform().name("synthetic").daemon().start(() -> read.forEach(synthetic::load));
        }
    }

    @Override
    public void stop() {
        filled = false;
    }

    @Override
    public boolean isRunning() {
        return filled;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
