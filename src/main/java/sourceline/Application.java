package sourceline;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import sourceline.exchange.SnapshotCheck;
import sourceline.newsroom.PublicUrl;

/** Starts Sourceline, or verifies snapshots and ends ({@link SnapshotCheck}). Without a profile it runs as production; {@code demo} adds the seed and the demo members. */
@SpringBootApplication
public class Application {

    private final PublicUrl publicUrl;

    Application(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(SnapshotCheck.COMMAND)) {
            System.exit(SnapshotCheck.run(List.of(args).subList(1, args.length), System.out));
        }
        SpringApplication.run(Application.class, args);
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LoggerFactory.getLogger(Application.class).info("Sourceline is ready at {}", publicUrl.at("/"));
    }
}
