package sourceline.review;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;

/** Reads in whose hands entries are. */
@Component
class HandsNow {

    private final EntityManager entities;

    HandsNow(EntityManager entities) {
        this.entities = entities;
    }

    /** Of every entry that is in somebody's. */
    Map<EntryId, QueueItem.Hands> all(Instant now) {
        var claims = entities
                .createQuery("from Claim c where c.endsAt > :now", Claim.class)
                .setParameter("now", now)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Claim::entry, Claim::member));
        var tasks = entities.createQuery("from CheckTask t", CheckTask.class).getResultList().stream()
                .collect(Collectors.toMap(CheckTask::entry, Function.identity()));
        var hands = new HashMap<EntryId, QueueItem.Hands>();
        claims.forEach((entry, member) -> hands.put(entry, hands(member, tasks.get(entry))));
        tasks.forEach((entry, task) -> hands.putIfAbsent(entry, hands(null, task)));
        return hands;
    }

    private static QueueItem.Hands hands(@Nullable MemberId claimedBy, @Nullable CheckTask task) {
        return task == null
                ? new QueueItem.Hands(claimedBy, null, null)
                : new QueueItem.Hands(claimedBy, task.member(), task.due());
    }
}
