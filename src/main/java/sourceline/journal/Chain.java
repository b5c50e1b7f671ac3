package sourceline.journal;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.ChainCheck.Break;
import sourceline.journal.ChainCheck.Broken;
import sourceline.journal.ChainCheck.Intact;

/** Reads a subject's journal from its first change to its last and says whether anybody tampered with it. */
@Component
public class Chain {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    Chain(EntityManager entities) {
        this.entities = entities;
    }

    /** Whatever has a chain: the newsroom, every source and every timeline. */
    @Transactional(readOnly = true)
    public List<Subject> subjects() {
        return entities.createQuery("from Head h order by h.key.kind, h.key.id", Head.class).getResultList().stream()
                .map(Head::subject)
                .toList();
    }

    /**
     * Checks the chain in itself. Somebody who may write to the database can cut its tail, or rewrite it from some
     * change on, and adapt the head: that is found by {@link #verify(Subject, long, String)}.
     */
    @Transactional(readOnly = true)
    public ChainCheck verify(Subject subject) {
        return new Walk(subject, null).check();
    }

    /**
     * Checks the chain in itself, and that it still holds what it held when a snapshot was taken.
     *
     * @param revision that the snapshot recorded
     * @param headHash that the snapshot recorded with it
     */
    @Transactional(readOnly = true)
    public ChainCheck verify(Subject subject, long revision, String headHash) {
        return new Walk(subject, new Recorded(revision, headHash)).check();
    }

    /** The chain as a file that anybody can check offline. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainFile file(Subject subject) {
        var head = entities.find(Head.class, new Head.Key(subject.kind(), subject.id()));
        var links = entities.createQuery(
                        "from Change c where c.subjectKind = :kind and c.subjectId = :id order by c.revision, c.ordinal",
                        Change.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultStream()
                .map(Change::link)
                .toList();
        return new ChainFile(
                ChainFile.FORMAT,
                ChainFile.VERSION,
                subject.toString(),
                head == null ? 0 : head.revision(),
                head == null ? Head.GENESIS : head.hash(),
                links);
    }

    private record Recorded(long revision, String hash) {}

    private final class Walk {

        private final Subject subject;
        private final @Nullable Recorded recorded;
        private final Map<UUID, Broken> removed = new LinkedHashMap<>();
        private final Set<UUID> erased = new HashSet<>();
        private long revision;
        private int ordinal;
        private long changes;
        private String hash = Head.GENESIS;

        Walk(Subject subject, @Nullable Recorded recorded) {
            this.subject = subject;
            this.recorded = recorded;
        }

        ChainCheck check() {
            for (var rows = next(); !rows.isEmpty(); rows = next()) {
                for (var row : rows) {
                    var broken = follow(row);
                    if (broken.isPresent()) {
                        return broken.get();
                    }
                }
                entities.clear();
            }
            return end();
        }

        private List<Change> next() {
            return entities.createQuery(
                            "from Change c where c.subjectKind = :kind and c.subjectId = :id"
                                    + " and (c.revision > :revision or c.revision = :revision and c.ordinal > :ordinal)"
                                    + " order by c.revision, c.ordinal",
                            Change.class)
                    .setParameter("kind", subject.kind())
                    .setParameter("id", subject.id())
                    .setParameter("revision", revision)
                    .setParameter("ordinal", changes == 0 ? -1 : ordinal)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
        }

        private Optional<Broken> follow(Change row) {
            var sameRevision = changes > 0 && row.revision() == revision;
            if (!sameRevision) {
                var rehashed = compare(row.revision());
                if (rehashed.isPresent()) {
                    return rehashed;
                }
            }
            var wantedRevision = sameRevision ? revision : revision + 1;
            var wantedOrdinal = sameRevision ? ordinal + 1 : 0;
            if (row.revision() != wantedRevision || row.ordinal() != wantedOrdinal) {
                return Optional.of(new Broken(Break.ROW_MISSING, wantedRevision, wantedOrdinal));
            }
            var wrong = wrong(row);
            revision = row.revision();
            ordinal = row.ordinal();
            hash = row.hash();
            changes++;
            return wrong.map(what -> new Broken(what, revision, ordinal));
        }

        private Optional<Break> wrong(Change row) {
            if (!row.computeHash().equals(row.hash())) {
                return Optional.of(Break.ROW_ALTERED);
            }
            if (!row.previousHash().equals(hash)) {
                return Optional.of(Break.LINK_BROKEN);
            }
            if (row.isErased()) {
                removed.put(row.id(), new Broken(Break.VALUE_REMOVED, row.revision(), row.ordinal()));
            } else if (!row.holdsItsValues()) {
                return Optional.of(Break.VALUE_ALTERED);
            }
            row.erasedChange().ifPresent(erased::add);
            return Optional.empty();
        }

        /** Compares with what was recorded as soon as the recorded revision is complete. */
        private Optional<Broken> compare(long next) {
            if (recorded == null || revision > recorded.revision() || next <= recorded.revision()) {
                return Optional.empty();
            }
            if (revision < recorded.revision()) {
                return Optional.of(new Broken(Break.ROW_MISSING, revision + 1, 0));
            }
            return hash.equals(recorded.hash())
                    ? Optional.empty()
                    : Optional.of(new Broken(Break.PAST_REHASHED, revision, ordinal));
        }

        private ChainCheck end() {
            if (recorded != null && revision < recorded.revision()) {
                return new Broken(Break.TAIL_CUT, revision + 1, 0);
            }
            var rehashed = compare(Long.MAX_VALUE);
            if (rehashed.isPresent()) {
                return rehashed.get();
            }
            var head = entities.find(Head.class, new Head.Key(subject.kind(), subject.id()));
            var headRevision = head == null ? 0 : head.revision();
            var headHash = head == null ? Head.GENESIS : head.hash();
            if (headRevision > revision) {
                return new Broken(Break.TAIL_CUT, revision + 1, 0);
            }
            if (headRevision < revision || !headHash.equals(hash)) {
                return new Broken(Break.HEAD_DIFFERS, revision, ordinal);
            }
            removed.keySet().removeAll(erased);
            return removed.isEmpty()
                    ? new Intact(revision, hash, changes)
                    : removed.values().iterator().next();
        }
    }
}
