package sourceline.demo;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills an empty demo at start; what is there already stays as people left it. Made-up timelines are loaded beside the
 * work of whoever is there, one after the other.
 */
@Component
@Profile("demo")
@Order(0)
class DemoStart implements ApplicationRunner {

    private final DemoSeed seed;
    private final SyntheticTimelines synthetic;
    private final List<Path> files;

    DemoStart(DemoSeed seed, SyntheticTimelines synthetic, @Value("${sourceline.demo.synthetic:}") List<String> files) {
        this.seed = seed;
        this.synthetic = synthetic;
        this.files = files.stream().map(Path::of).toList();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed.load();
        var read = files.stream().map(SyntheticFile::read).toList();
        if (!read.isEmpty()) {
            Thread.ofPlatform().name("synthetic").daemon().start(() -> read.forEach(synthetic::load));
        }
    }
}
