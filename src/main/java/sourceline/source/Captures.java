package sourceline.source;

import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;
import sourceline.journal.Command;

/** Turns what was captured into versions: first its bytes are kept, then, inside a command, the version that names them. */
@Component
class Captures {

    private final SourceStore store;
    private final Contents contents;
    private final ApplicationEventPublisher events;

    Captures(SourceStore store, Contents contents, ApplicationEventPublisher events) {
        this.store = store;
        this.contents = contents;
        this.events = events;
    }

    /** A capture whose bytes and text are kept, under these hashes. */
    record Kept(Capture capture, String rawHash, String textHash) {

        Command in(Command command) {
            return command.with("manner", capture.manner())
                    .with("file", capture.fileName())
                    .with("address", capture.address())
                    .with("raw", rawHash);
        }

        /** Whether a version says the same: its bytes are these, or its text is, as a page's bytes change at every look. */
        boolean isAs(Version version) {
            return version.rawHash().equals(rawHash)
                    || (capture.manner() == Manner.FETCHED && version.textHash().equals(textHash));
        }
    }

    /** To be called before the command. */
    Kept keep(Capture capture) {
        return new Kept(
                capture,
                contents.put(capture.raw()),
                contents.put(capture.text().getBytes(StandardCharsets.UTF_8)));
    }

    void first(Kept kept, Source source, Act act) {
        store(kept, source, 1, act);
    }

    /** What cites the source hears of it. */
    Version next(Kept kept, Source source, Version latest, Act act) {
        var version = store(kept, source, latest.number() + 1, act);
        events.publishEvent(new VersionCaptured(source.id(), version.id(), version.number()));
        return version;
    }

    private Version store(Kept kept, Source source, int number, Act act) {
        var version = new Version(source.id(), number, kept.capture(), kept.rawHash(), kept.textHash(), act);
        source.captured(act);
        store.add(version, kept.capture().blocks());
        return version;
    }
}
