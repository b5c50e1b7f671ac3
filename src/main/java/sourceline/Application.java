package sourceline;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import sourceline.exchange.SnapshotCheck;
import sourceline.newsroom.PublicUrl;
import sourceline.publication.KeyCommand;
import sourceline.publication.VerifyJournal;

/**
 * Starts Sourceline, or gives one of the commands {@link SnapshotCheck}, {@link VerifyJournal} and {@link KeyCommand} and ends.
 * Without a profile it runs as production; {@code demo} adds the seed and the demo members.
 */
@SpringBootApplication
public class Application {

    private final PublicUrl publicUrl;

    Application(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    public static void main(String[] args) {
        if (args.length > 0) {
            var rest = List.of(args).subList(1, args.length);
            switch (args[0]) {
                case SnapshotCheck.COMMAND -> System.exit(SnapshotCheck.run(rest, System.out));
                case VerifyJournal.COMMAND -> System.exit(VerifyJournal.run(quietly(rest), System.out));
                case KeyCommand.COMMAND -> System.exit(KeyCommand.run(quietly(rest), System.out));
                default -> {}
            }
        }
        SpringApplication.run(Application.class, args);
    }

    /** Whoever gives a command is told what came of it, and nothing of how. */
    private static List<String> quietly(List<String> words) {
        return Stream.concat(Stream.of("--logging.level.root=off", "--logging.level.org.hibernate=off"), words.stream())
                .toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LoggerFactory.getLogger(Application.class).info("Sourceline is ready at {}", publicUrl.at("/"));
    }
}
