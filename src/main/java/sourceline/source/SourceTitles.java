package sourceline.source;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;

/** Finds, among however many there are, the sources that a member looks for by what they are called. */
@Service
@AsMember
@Transactional(readOnly = true)
public class SourceTitles {

    /** As {@link Source#mayBeReadBy}, asked of the database, as only what may be known of is counted into a page. */
    private static final String READABLE =
            "select new sourceline.source.SourceTitle(s.id, s.facts.title, s.facts.publisher)"
                    + " from Source s where (:editor = true or s.facts.visibility <> sourceline.source.Visibility.CONFIDENTIAL"
                    + " or :member member of s.readers)";

    private final EntityManager entities;
    private final SignedIn signedIn;

    SourceTitles(EntityManager entities, SignedIn signedIn) {
        this.entities = entities;
        this.signedIn = signedIn;
    }

    /** Those among these sources that the member may know of, in the same order. */
    public List<SourceTitle> named(Collection<SourceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<SourceId, SourceTitle> known = readable(" and s.id.uuid in :ids")
                .setParameter("ids", ids.stream().map(SourceId::uuid).toList())
                .getResultStream()
                .collect(Collectors.toMap(SourceTitle::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /**
     * Sources whose title or publisher has each of the words in it, in either case, the one that was added last first.
     *
     * @param words as somebody typed them; all sources are found by none
     */
    public List<SourceTitle> find(String words, int offset, int limit) {
        var wanted = words.isBlank() ? List.<String>of() : List.of(words.strip().split("\\s+"));
        var conditions = IntStream.range(0, wanted.size())
                .mapToObj(at -> " and locate(lower(:word" + at
                        + "), lower(concat(s.facts.title, ' ', coalesce(s.facts.publisher, '')))) > 0")
                .collect(Collectors.joining());
        var query = readable(conditions + " order by s.addedAt desc, s.id.uuid");
        IntStream.range(0, wanted.size()).forEach(at -> query.setParameter("word" + at, wanted.get(at)));
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    private TypedQuery<SourceTitle> readable(String conditions) {
        return entities.createQuery(READABLE + conditions, SourceTitle.class)
                .setParameter("editor", signedIn.has(Role.EDITOR))
                .setParameter("member", signedIn.id().uuid());
    }
}
