package sourceline.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import sourceline.journal.Nodes;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Through it nodes know who is here on the others. In the SQL of PostgreSQL, since H2 has one node only. */
final class PresenceTable {

    /** What nodes tell each other when they have written here. */
    static final String TOPIC = "presence";

    private final Nodes nodes;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PresenceTable(Nodes nodes, JdbcClient jdbc, TransactionTemplate transaction) {
        this.nodes = nodes;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Writes what is different on this node, and tells the others. */
    void write(Collection<PagePresence> different, Collection<UUID> gone, Instant until) {
        transaction.executeWithoutResult(status -> {
            different.forEach(page -> put(page, until));
            if (!gone.isEmpty()) {
                jdbc.sql("delete from presence where page in (:gone)")
                        .param("gone", gone)
                        .update();
            }
            nodes.tell(TOPIC, "");
        });
    }

    private void put(PagePresence page, Instant until) {
        var entry = page.here().entry();
        jdbc.sql("insert into presence (page, node, timeline, member, entry, field, since, stands_until)"
                        + " values (:page, :node, :timeline, :member, :entry, :field, :since, :until)"
                        + " on conflict (page) do update set timeline = excluded.timeline, entry = excluded.entry,"
                        + " field = excluded.field, stands_until = excluded.stands_until")
                .param("page", page.here().page())
                .param("node", nodes.self())
                .param("timeline", page.timeline().uuid())
                .param("member", page.here().member().uuid())
                .param("entry", entry == null ? null : entry.uuid())
                .param("field", page.here().field())
                .param("since", page.since().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets this node's pages stand until then, and forgets what nobody has put off any more. */
    void putOff(Instant now, Instant until) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update presence set stands_until = :until where node = :node")
                    .param("until", until.atOffset(ZoneOffset.UTC))
                    .param("node", nodes.self())
                    .update();
            jdbc.sql("delete from presence where stands_until < :now")
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    /** The pages of the other nodes. */
    List<Presence.Elsewhere> elsewhere(Instant now) {
        return jdbc.sql("select timeline, page, member, entry, field, since, stands_until from presence"
                        + " where node <> :node and stands_until > :now order by since, page")
                .param("node", nodes.self())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(PresenceTable::read)
                .list();
    }

    /** Takes all of this node's pages out. */
    void leave() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from presence where node = :node")
                    .param("node", nodes.self())
                    .update();
            nodes.tell(TOPIC, "");
        });
    }

    private static Presence.Elsewhere read(ResultSet row, int number) throws SQLException {
        var entry = row.getObject("entry", UUID.class);
        var page = new PagePresence(
                new TimelineId(row.getObject("timeline", UUID.class)),
                new Presence.Here(
                        row.getObject("page", UUID.class),
                        new MemberId(row.getObject("member", UUID.class)),
                        entry == null ? null : new EntryId(entry),
                        row.getString("field")),
                row.getObject("since", OffsetDateTime.class).toInstant());
        return new Presence.Elsewhere(
                page, row.getObject("stands_until", OffsetDateTime.class).toInstant());
    }
}
