package sourceline.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one path on which anything journalled changes. Commands on a subject queue fairly in this process before they
 * take a connection; then one transaction takes the subject's row lock, which orders nodes, runs the verbs, and appends
 * their effects to the chain.
 */
@Component
public class Journal {

    /** So many changes are written before anybody hears how far it is. */
    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Nodes nodes;
    private final Followed followed;
    private final Clock clock;
    private final FairQueue queue = new FairQueue();

    Journal(
            EntityManager entities,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Nodes nodes,
            Followed followed,
            Clock clock) {
        this.entities = entities;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        this.events = events;
        this.nodes = nodes;
        this.followed = followed;
        this.clock = clock;
    }

    /**
     * Carries out a command, once: given again with the same {@code opId} and content it returns the first receipt.
     *
     * @param work runs the domain's verbs; what it returns stands in the receipt
     * @throws OpIdReused if the {@code opId} was used by this actor on this subject for something else
     * @throws NoSuchRevision if it is based on a revision that the subject has never had
     * @throws Refused by {@code work}; then nothing has changed
     * @throws CommandInterrupted if the thread is interrupted while it waits for its turn
     */
    public Receipt perform(Command command, Function<Act, String> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a command opens its own transaction: " + command.name());
        }
        var done = queue.inTurn(command.subject(), () -> transaction.execute(status -> inTransaction(command, work)));
        if (done.now()) {
            followed.heard(new Committed(command.subject(), done.receipt().revision()));
        }
        return done.receipt();
    }

    /**
     * @param now whether something changed just now, and not when the command was first given
     */
    private record Done(Receipt receipt, boolean now) {}

    private Done inTransaction(Command command, Function<Act, String> work) {
        var head = lock(command.subject());
        var earlier = operation(command.subject(), command.actor(), command.opId());
        if (earlier.isPresent()) {
            return new Done(replay(command, earlier.get()), false);
        }
        command.base().filter(base -> base < 0 || base > head.revision()).ifPresent(base -> {
            throw new NoSuchRevision(base, head.revision());
        });
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var act = new Act(command.actor(), at, head.revision() + 1);
        var result = work.apply(act);
        var effects = act.effects();
        if (!effects.isEmpty()) {
            events.publishEvent(new Recorded(command.subject(), act, effects));
            effects = act.effects();
        }
        var changed = !effects.isEmpty();
        var receipt = new Receipt(changed ? act.revision() : head.revision(), changed, result);
        var salt = Digests.salt();
        var operation = new Operation(command, salt, digest(command, salt), receipt, at);
        entities.persist(operation);
        append(command, operation, act, effects, head);
        return new Done(receipt, changed);
    }

    private void append(Command command, Operation operation, Act act, List<Effect> effects, Head head) {
        var hash = head.hash();
        for (int ordinal = 0; ordinal < effects.size(); ordinal++) {
            var change = new Change(command, operation.id(), act, ordinal, effects.get(ordinal), Digests.salt(), hash);
            entities.persist(change);
            hash = change.hash();
            if ((ordinal + 1) % AT_ONCE == 0) {
                entities.flush();
                act.written((ordinal + 1) * 100 / effects.size());
            }
        }
        if (!effects.isEmpty()) {
            head.advance(act.revision(), hash);
            nodes.tell(Committed.TOPIC, new Committed(command.subject(), act.revision()).text());
        }
    }

    private Head lock(Subject subject) {
        var key = new Head.Key(subject.kind(), subject.id());
        var head = entities.find(Head.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = new Head(subject);
            entities.persist(head);
            entities.flush();
        }
        return head;
    }

    private Optional<Operation> operation(Subject subject, Actor actor, OpId opId) {
        return entities
                .createQuery(
                        "from Operation o where o.subjectKind = :kind and o.subjectId = :id and o.actor = :actor"
                                + " and o.opId = :opId",
                        Operation.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("actor", actor.member())
                .setParameter("opId", opId.uuid())
                .getResultList()
                .stream()
                .findFirst();
    }

    private static Receipt replay(Command command, Operation earlier) {
        if (!earlier.digest().equals(digest(command, earlier.salt()))) {
            throw new OpIdReused(command.opId());
        }
        return earlier.receipt();
    }

    private static String digest(Command command, String salt) {
        return Digests.sha256(salt + ":" + command.name() + ":" + Digests.canonical(command.content()));
    }

    /** What became of a command that was given earlier; empty if it was not. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(Subject subject, Actor actor, OpId opId) {
        return operation(subject, actor, opId).map(Operation::receipt);
    }

    /** The subject's revision; 0 where nothing has ever happened. */
    @Transactional(readOnly = true)
    public long revision(Subject subject) {
        var head = entities.find(Head.class, new Head.Key(subject.kind(), subject.id()));
        return head == null ? 0 : head.revision();
    }

    /** The hash of the subject's last change. */
    @Transactional(readOnly = true)
    public String headHash(Subject subject) {
        var head = entities.find(Head.class, new Head.Key(subject.kind(), subject.id()));
        return head == null ? Head.GENESIS : head.hash();
    }

    /** The subjects of a kind that somebody gave commands on last, the latest first. */
    @Transactional(readOnly = true)
    public List<UUID> lastWorkedOn(Actor actor, Subject.Kind kind, int most) {
        return entities.createQuery(
                        "select o.subjectId from Operation o where o.actor = :actor and o.subjectKind = :kind"
                                + " group by o.subjectId order by max(o.at) desc",
                        UUID.class)
                .setParameter("actor", actor.member())
                .setParameter("kind", kind)
                .setMaxResults(most)
                .getResultList();
    }

    /** The changes of a subject, newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> history(Subject subject, int offset, int limit) {
        return entities
                .createQuery(
                        "from Change c where c.subjectKind = :kind and c.subjectId = :id"
                                + " order by c.revision desc, c.ordinal desc",
                        Change.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(Change::read)
                .toList();
    }

    /**
     * The last changes of a subject, oldest first.
     *
     * @param reach how many; more where the first of them belongs to a revision that changed more, or fewer where there
     *     are none
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> lately(Subject subject, int reach) {
        var first = entities.createQuery(
                        "select c.revision from Change c where c.subjectKind = :kind and c.subjectId = :id"
                                + " order by c.revision desc, c.ordinal desc",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setFirstResult(reach - 1)
                .setMaxResults(1)
                .getResultList();
        return after(subject, first.isEmpty() ? 0 : first.getFirst() - 1);
    }

    /**
     * What happened to a subject after one revision and up to another, oldest first, without the values.
     *
     * @param after that revision excluded
     * @param upTo that revision included
     */
    @Transactional(readOnly = true)
    public List<Touched> touched(Subject subject, long after, long upTo) {
        return entities.createQuery(
                        "select new sourceline.journal.Touched(c.revision, c.command, c.actor, c.at, c.what, c.target,"
                                + " c.about, c.field) from Change c where c.subjectKind = :kind and c.subjectId = :id and"
                                + " c.revision > :after and c.revision <= :upTo order by c.revision, c.ordinal",
                        Touched.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList();
    }

    /** The changes of a subject after a revision, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> after(Subject subject, long revision) {
        return entities
                .createQuery(
                        "from Change c where c.subjectKind = :kind and c.subjectId = :id and c.revision > :revision"
                                + " order by c.revision, c.ordinal",
                        Change.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("revision", revision)
                .getResultList()
                .stream()
                .map(Change::read)
                .toList();
    }

    /** The changes that concern one entry, newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> historyAbout(Subject subject, UUID entry) {
        return entities
                .createQuery(
                        "from Change c where c.subjectKind = :kind and c.subjectId = :id and c.about = :about"
                                + " order by c.revision desc, c.ordinal desc",
                        Change.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("about", entry)
                .getResultList()
                .stream()
                .map(Change::read)
                .toList();
    }

    /**
     * The last change of one field of one thing up to a revision, that revision included; its {@code after} is what the
     * field was then.
     *
     * @param target the thing's id
     */
    public Optional<JournalEntry> lastChange(Subject subject, UUID target, String field, long revision) {
        return lastWhere(subject, target, field, "c.revision <= :limit", revision);
    }

    /**
     * The last change that set one field of one thing to a value.
     *
     * @param target the thing's id
     */
    public Optional<JournalEntry> lastChangeTo(Subject subject, UUID target, String field, String after) {
        return lastWhere(subject, target, field, "c.after = :limit", after);
    }

    private Optional<JournalEntry> lastWhere(
            Subject subject, UUID target, String field, String condition, Object limit) {
        return entities
                .createQuery(
                        "from Change c where c.subjectKind = :kind and c.subjectId = :id and c.target = :target"
                                + " and c.field = :field and " + condition
                                + " order by c.revision desc, c.ordinal desc",
                        Change.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("target", target)
                .setParameter("field", field)
                .setParameter("limit", limit)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .map(Change::read);
    }
}
