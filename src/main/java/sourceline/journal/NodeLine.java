package sourceline.journal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to the other nodes on a connection of its own, which the pool knows nothing of. Every {@link #CATCH_UP}, and
 * each time the line was laid again, it compares the revisions of all followed subjects with the tables in one query, so
 * nothing is missed while the line is broken; the same query finds out that it is.
 */
@Component
class NodeLine implements SmartLifecycle {

    static final Duration CATCH_UP = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(NodeLine.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int SILENCE_SECONDS = 10;
    private static final String REVISIONS = "select s.kind, s.id, s.revision from subject s"
            + " join unnest(?::varchar[], ?::uuid[]) as f (kind, id) on s.kind = f.kind and s.id = f.id";

    private final Nodes nodes;
    private final JdbcConnectionDetails database;
    private final Followed followed;
    private final Telling telling;
    private volatile @Nullable Thread listener;
    private volatile @Nullable Connection line;

    NodeLine(Nodes nodes, JdbcConnectionDetails database, Followed followed, Telling telling) {
        this.nodes = nodes;
        this.database = database;
        this.followed = followed;
        this.telling = telling;
    }

    @Override
    public void start() {
        if (nodes.maybeSeveral()) {
            // Known before it begins, as it works only for as long as it is the listener.
            var beginning = Thread.ofPlatform().name("nodes").daemon().unstarted(this::work);
            listener = beginning;
            beginning.start();
        }
    }

    @Override
    public void stop() {
        var stopping = listener;
        listener = null;
        if (stopping != null) {
            stopping.interrupt();
            hangUp();
        }
    }

    private void hangUp() {
        var open = line;
        if (open != null) {
            try {
                open.abort(Runnable::run);
            } catch (SQLException e) {
                log.warn("The line to the other nodes could not be closed", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void work() {
        while (isRunning()) {
            try (var connection = connect()) {
                line = connection;
                listen(connection);
            } catch (SQLException e) {
                if (isRunning()) {
                    log.warn("The line to the other nodes broke and is laid again", e);
                    pause();
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        var user = database.getUsername();
        var password = database.getPassword();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "sourceline nodes");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", Integer.toString(SILENCE_SECONDS));
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void listen(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + Nodes.CHANNEL);
        }
        var notified = connection.unwrap(PGConnection.class);
        var due = System.nanoTime();
        while (isRunning()) {
            var left = Duration.ofNanos(due - System.nanoTime()).toMillis();
            if (left <= 0) {
                catchUp(connection);
                due = System.nanoTime() + CATCH_UP.toNanos();
                continue;
            }
            var notifications = notified.getNotifications((int) left);
            if (notifications != null) {
                for (var notification : notifications) {
                    hear(notification.getParameter());
                }
            }
        }
    }

    private void catchUp(Connection connection) throws SQLException {
        var subjects = followed.subjects();
        var kinds = connection.createArrayOf(
                "varchar",
                subjects.stream().map(subject -> subject.kind().name()).toArray());
        var ids = connection.createArrayOf(
                "uuid", subjects.stream().map(Subject::id).toArray());
        try (var query = connection.prepareStatement(REVISIONS)) {
            query.setArray(1, kinds);
            query.setArray(2, ids);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var subject = new Subject(Subject.Kind.valueOf(rows.getString(1)), rows.getObject(2, UUID.class));
                    followed.heard(new Committed(subject, rows.getLong(3)));
                }
            }
        }
    }

    private void hear(String word) {
        nodes.fromAnother(word).ifPresent(heard -> {
            if (heard.topic().equals(Committed.TOPIC)) {
                Committed.of(heard.text()).ifPresent(followed::heard);
            } else {
                telling.tell(heard);
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
