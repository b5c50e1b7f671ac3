package sourceline.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;

/** Counts for many members at once, by the same few queries however many they are. It asks nobody for permission. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Counting {

    private final Queue queue;
    private final Members members;
    private final EntityManager entities;

    Counting(Queue queue, Members members, EntityManager entities) {
        this.queue = queue;
        this.members = members;
        this.entities = entities;
    }

    /** The numbers of each of them who is a member. */
    Map<MemberId, Counts> of(Collection<MemberId> ids) {
        var signers = ids.stream()
                .flatMap(id -> members.named(id).stream())
                .filter(MemberView::active)
                .map(member -> new Signer(member.id(), member.roles()))
                .toList();
        var unseen = unseen(ids);
        return queue.waiting(signers).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        waiting -> new Counts(
                                waiting.getValue(),
                                unseen.getOrDefault(waiting.getKey(), 0L).intValue())));
    }

    private Map<MemberId, Long> unseen(Collection<MemberId> ids) {
        return entities
                .createQuery(
                        "select n.member.uuid, count(n) from Notification n"
                                + " where n.member in :members and n.seenAt is null group by n.member.uuid",
                        Tuple.class)
                .setParameter("members", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> new MemberId(row.get(0, UUID.class)), row -> row.get(1, Long.class)));
    }
}
