package sourceline.source;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;

/** How the member at work likes to read, wherever they sign in. It is theirs alone, so no journal has it. */
@Service
@AsMember
@Transactional
public class ReadingHabits {

    private final EntityManager entities;
    private final SignedIn signedIn;

    ReadingHabits(EntityManager entities, SignedIn signedIn) {
        this.entities = entities;
        this.signedIn = signedIn;
    }

    /** Whether what kind of statement a sentence is is marked in articles; it is until the member says otherwise. */
    @Transactional(readOnly = true)
    public boolean marksKinds() {
        return chosen().map(ReadingChoice::kinds).orElse(true);
    }

    public void markKinds(boolean marked) {
        chosen().orElseGet(this::first).choose(marked);
    }

    private Optional<ReadingChoice> chosen() {
        return Optional.ofNullable(entities.find(ReadingChoice.class, signedIn.id()));
    }

    private ReadingChoice first() {
        var first = new ReadingChoice(signedIn.id());
        entities.persist(first);
        return first;
    }
}
