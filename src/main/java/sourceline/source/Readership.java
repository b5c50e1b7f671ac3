package sourceline.source;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/** Who, of those signed in, may know of a source. */
@Component
class Readership {

    private final SourceStore store;
    private final SignedIn signedIn;

    Readership(SourceStore store, SignedIn signedIn) {
        this.store = store;
        this.signedIn = signedIn;
    }

    /** Whether the member at work may know of a source; good for one read. */
    Predicate<Source> includes() {
        var member = signedIn.id();
        var editor = signedIn.has(Role.EDITOR);
        return source -> source.mayBeReadBy(member, editor);
    }

    /** The source, if the member may know of it. */
    Optional<Source> find(SourceId id) {
        return store.source(id).filter(includes());
    }

    /**
     * @throws SourceUnknown if it does not exist or the member may not know of it
     */
    Source require(SourceId id) {
        return find(id).orElseThrow(() -> new SourceUnknown(id));
    }

    /**
     * The facts of a source, in a transaction of its own where there is none yet.
     *
     * @throws SourceUnknown if it does not exist or the member may not know of it
     */
    @Transactional(readOnly = true)
    SourceFacts facts(SourceId id) {
        return require(id).facts();
    }
}
