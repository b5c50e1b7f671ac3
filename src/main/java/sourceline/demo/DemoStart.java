package sourceline.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty demo at start; what is there already stays as people left it. */
@Component
@Profile("demo")
@Order(0)
class DemoStart implements ApplicationRunner {

    private final DemoSeed seed;

    DemoStart(DemoSeed seed) {
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seed.load();
    }
}
