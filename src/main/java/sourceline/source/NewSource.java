package sourceline.source;

import java.util.Set;
import sourceline.newsroom.MemberId;

/**
 * A source that somebody adds.
 *
 * @param readers who may read it besides the editors while it is confidential; whoever adds it is always among them
 * @param material what its first version is made from
 */
public record NewSource(SourceFacts facts, Set<MemberId> readers, Material material) {

    public NewSource {
        readers = Set.copyOf(readers);
    }

    public NewSource(SourceFacts facts, Material material) {
        this(facts, Set.of(), material);
    }
}
