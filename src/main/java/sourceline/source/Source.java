package sourceline.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.newsroom.MemberId;

/** A document that says something: its facts and who may read it. What it says stands in its {@link Version}s. */
@Entity
@Table(name = "source")
class Source {

    private static final String WHAT = "source";

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private SourceId id;

    @Embedded
    private SourceFacts facts;

    @ElementCollection
    @CollectionTable(name = "source_fact", joinColumns = @JoinColumn(name = "source_id"))
    @MapKeyColumn(name = "fact")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "revision")
    private Map<Fact, Long> factRevisions = new EnumMap<>(Fact.class);

    @ElementCollection
    @CollectionTable(name = "source_reader", joinColumns = @JoinColumn(name = "source_id"))
    @Column(name = "member")
    private Set<UUID> readers = new HashSet<>();

    @Column(name = "added_by")
    private UUID addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    private long revision;

    @SuppressWarnings("NullAway.Init")
    protected Source() {}

    /** A source that a member adds; they are among its readers. */
    Source(SourceId id, SourceFacts facts, Set<MemberId> readers, Act act) {
        this.id = id;
        this.facts = facts;
        this.addedBy = act.actor().member();
        this.addedAt = act.at();
        record(act, "created", null, facts.title());
        for (var fact : Fact.values()) {
            factRevisions.put(fact, act.revision());
            if (fact.of(facts) != null) {
                record(act, fact.field(), null, fact.of(facts));
            }
        }
        readers.forEach(reader -> admit(reader.uuid(), act));
        admit(addedBy, act);
    }

    /**
     * Puts these facts in place of the present ones; one effect for each that differs. Whoever makes the source
     * confidential stays among its readers.
     *
     * @return the facts that differ
     */
    Set<Fact> describe(SourceFacts described, Act act) {
        var differing = Fact.differing(facts, described);
        for (var fact : differing) {
            factRevisions.put(fact, act.revision());
            record(act, fact.field(), fact.of(facts), fact.of(described));
        }
        if (described.visibility() == Visibility.CONFIDENTIAL && facts.visibility() != Visibility.CONFIDENTIAL) {
            admit(act.actor().member(), act);
        }
        facts = described;
        return differing;
    }

    /** Names who may read it, besides the editors, while it is confidential; one effect for each who comes or goes. */
    void nameReaders(Set<MemberId> named, Act act) {
        var wanted = named.stream().map(MemberId::uuid).collect(Collectors.toSet());
        for (var reader : Set.copyOf(readers)) {
            if (!wanted.contains(reader)) {
                readers.remove(reader);
                record(act, "reader", reader.toString(), null);
            }
        }
        wanted.forEach(reader -> admit(reader, act));
    }

    private void admit(UUID reader, Act act) {
        if (readers.add(reader)) {
            record(act, "reader", null, reader.toString());
        }
    }

    private void record(Act act, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of(WHAT, id.uuid(), field, before, after));
        revision = act.revision();
    }

    /** Notes that a version of it was captured, so that its revision is the journal's. */
    void captured(Act act) {
        revision = act.revision();
    }

    boolean mayBeReadBy(MemberId member, boolean editor) {
        return facts.visibility() != Visibility.CONFIDENTIAL || editor || readers.contains(member.uuid());
    }

    SourceId id() {
        return id;
    }

    SourceFacts facts() {
        return facts;
    }

    Set<MemberId> readers() {
        return readers.stream().map(MemberId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** The revision that last set the fact. */
    long revisionOf(Fact fact) {
        return factRevisions.getOrDefault(fact, 0L);
    }

    Map<Fact, Long> factRevisions() {
        return Map.copyOf(factRevisions);
    }

    long revision() {
        return revision;
    }

    MemberId addedBy() {
        return new MemberId(addedBy);
    }

    Instant addedAt() {
        return addedAt;
    }
}
