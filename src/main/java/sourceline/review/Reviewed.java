package sourceline.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NoSuchEntry;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;
import sourceline.verification.Assessment;
import sourceline.verification.Assessments;

/**
 * Finds and keeps what this room holds, and puts standings together as the rules of this room and the next need them. It
 * asks nobody for permission; what members read comes from {@link Desk}. Inside a command it sees what the command has
 * done so far.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Reviewed {

    private final EntityManager entities;
    private final TimelineRecords timelines;
    private final Assessments assessments;

    Reviewed(EntityManager entities, TimelineRecords timelines, Assessments assessments) {
        this.entities = entities;
        this.timelines = timelines;
        this.assessments = assessments;
    }

    /** Where each entry of the timeline stands, deleted ones too; always the same few queries. */
    public Map<EntryId, Standing> standings(TimelineId timeline) {
        return standings(
                timeline,
                timelines.timeline(timeline).entries(),
                assessments.of(timeline),
                entities.createQuery("from Step s where s.timeline = :timeline", Step.class)
                        .setParameter("timeline", timeline)
                        .getResultList(),
                entities.createQuery("from Comment c where c.timeline = :timeline", Comment.class)
                        .setParameter("timeline", timeline)
                        .getResultList());
    }

    /** Where those of the entries stand that the timeline has. */
    public Map<EntryId, Standing> standings(TimelineId timeline, Collection<EntryId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return standings(
                timeline,
                timelines.entries(timeline, ids),
                assessments.of(ids),
                entities.createQuery("from Step s where s.entry in :entries", Step.class)
                        .setParameter("entries", ids)
                        .getResultList(),
                entities.createQuery("from Comment c where c.entry in :entries", Comment.class)
                        .setParameter("entries", ids)
                        .getResultList());
    }

    /**
     * @throws NoSuchEntry if the timeline has none with that id
     */
    public Standing standing(TimelineId timeline, EntryId id) {
        return standings(timeline, List.of(id)).values().stream().findFirst().orElseThrow(() -> new NoSuchEntry(id));
    }

    private Map<EntryId, Standing> standings(
            TimelineId timeline,
            List<EntryState> states,
            List<Assessment> given,
            List<Step> taken,
            List<Comment> said) {
        var facts = facts(states);
        var rules = rules(timeline);
        var assessmentsOf = given.stream().collect(Collectors.groupingBy(Assessment::entry));
        var stepsOf = taken.stream().collect(Collectors.groupingBy(Step::entry));
        var commentsOf = said.stream().collect(Collectors.groupingBy(Comment::entry));
        return states.stream()
                .collect(Collectors.toMap(
                        EntryState::id,
                        state -> Standing.of(
                                state,
                                facts,
                                assessmentsOf.getOrDefault(state.id(), List.of()),
                                stepsOf.getOrDefault(state.id(), List.of()),
                                commentsOf.getOrDefault(state.id(), List.of()),
                                rules)));
    }

    Function<SourceId, SourceFacts> facts(Collection<EntryState> states) {
        var known = timelines.facts(states);
        return source -> Optional.ofNullable(known.get(source))
                .orElseThrow(() -> new IllegalStateException("no facts of source " + source));
    }

    /** The newsroom's policy as it is now. */
    public HouseRules rules() {
        return rulesRow().rules();
    }

    /** The newsroom's policy with what the timeline asks beyond it. */
    public HouseRules rules(TimelineId timeline) {
        return find(TimelineRulesRow.class, timeline)
                .map(row -> rules().and(row.rules()))
                .orElseGet(this::rules);
    }

    /** The policy of each timeline that asks for more than the newsroom. */
    Map<TimelineId, HouseRules> stricter() {
        var newsroom = rules();
        return entities.createQuery("from TimelineRulesRow r", TimelineRulesRow.class).getResultList().stream()
                .collect(Collectors.toMap(TimelineRulesRow::timeline, row -> newsroom.and(row.rules())));
    }

    private HouseRulesRow rulesRow() {
        return entities.find(HouseRulesRow.class, HouseRulesRow.ONLY);
    }

    /** Whoever changes rules, the newsroom's or a timeline's, takes turns, so that no two together leave nothing to publish. */
    HouseRulesRow lockedRulesRow() {
        return entities.find(HouseRulesRow.class, HouseRulesRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * @throws CommentRefused if the timeline has no comment with that id
     */
    Comment comment(TimelineId timeline, CommentId id) {
        return Optional.ofNullable(entities.find(Comment.class, id))
                .filter(comment -> comment.timeline().equals(timeline))
                .orElseThrow(() -> CommentRefused.unknown(id));
    }

    /** The comment that opened a thread, and its replies. */
    List<CommentId> thread(CommentId opening) {
        var ids = new ArrayList<>(
                entities.createQuery("select c.id from Comment c where c.replyTo = :opening", CommentId.class)
                        .setParameter("opening", opening)
                        .getResultList());
        ids.add(opening);
        return ids;
    }

    /** What was said when each of the entries was sent back last. */
    Map<EntryId, Comment> lastSendBacks(Collection<EntryId> entries) {
        return entries.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select c from Step s join Comment c on c.id = s.comment where s.entry in :entries"
                                        + " and s.move = sourceline.review.Move.SEND_BACK order by s.revision",
                                Comment.class)
                        .setParameter("entries", entries)
                        .getResultStream()
                        .collect(Collectors.toMap(Comment::entry, Function.identity(), (earlier, later) -> later));
    }

    Map<CommentId, Comment> comments(Collection<CommentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("from Comment c where c.id in :ids", Comment.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    <T> Optional<T> find(Class<T> type, Object id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    void remove(Object gone) {
        entities.remove(gone);
    }

    void add(Object made) {
        entities.persist(made);
    }
}
