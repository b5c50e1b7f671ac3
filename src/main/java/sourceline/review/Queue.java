package sourceline.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What waits for a member: a view over rows that commands have written, across timelines. */
@Component
class Queue {

    private final Reviewed reviewed;
    private final StandingRows rows;
    private final Mentions mentions;
    private final HandsNow hands;
    private final Clock clock;

    Queue(Reviewed reviewed, StandingRows rows, Mentions mentions, HandsNow hands, Clock clock) {
        this.reviewed = reviewed;
        this.rows = rows;
        this.mentions = mentions;
        this.hands = hands;
        this.clock = clock;
    }

    List<QueueItem> of(Signer who) {
        var inHands = hands();
        var waiting = waiting();
        var why = reviewed.lastSendBacks(waiting.rows().stream()
                .filter(row -> row.stage() == Stage.SENT_BACK && row.isBy(who.id()))
                .map(StandingRow::entry)
                .toList());
        var work = waiting.rows().stream()
                .flatMap(row -> waiting.work(row, who)
                        .map(each -> item(each, row, inHands, row.since(), Optional.ofNullable(why.get(row.entry())))));
        return Stream.concat(work, mentioned(who, inHands)).sorted(inOrder(who)).toList();
    }

    /** How much waits for each, their own drafts not counted; read once for all of them. */
    Map<MemberId, Integer> waiting(Collection<Signer> members) {
        var waiting = waiting();
        var mentioned = mentions.waitingFor(members.stream().map(Signer::id).toList());
        var known = known(mentioned);
        return members.stream().collect(Collectors.toMap(Signer::id, who -> (int) Stream.concat(
                        waiting.rows().stream().flatMap(row -> waiting.work(row, who)),
                        mentioned.stream()
                                .filter(mention -> mention.member().equals(who.id()))
                                .filter(mention -> known.containsKey(mention.entry()))
                                .map(mention -> QueueItem.Work.MENTIONED))
                .filter(work -> work != QueueItem.Work.DRAFT)
                .count()));
    }

    private Waiting waiting() {
        return new Waiting(rows.waiting(), reviewed.rules(), reviewed.stricter(), clock.instant());
    }

    /** The rows that wait for anybody, and what says for whom. */
    private record Waiting(
            List<StandingRow> rows, HouseRules newsroom, Map<TimelineId, HouseRules> stricter, Instant now) {

        Stream<QueueItem.Work> work(StandingRow row, Signer who) {
            return Stream.concat(
                    Queue.work(row, who, stricter.getOrDefault(row.timeline(), newsroom)).stream(),
                    happened(row, who, now));
        }
    }

    /** Of every entry that is in somebody's. */
    Map<EntryId, QueueItem.Hands> hands() {
        return hands.all(clock.instant());
    }

    QueueItem.Hands hands(EntryId entry) {
        return hands().getOrDefault(entry, QueueItem.Hands.NOBODYS);
    }

    private static Comparator<QueueItem> inOrder(Signer who) {
        return Comparator.comparing(QueueItem::work)
                .thenComparing(item -> item.work().isSigned() && item.hands().areOthers(who.id()))
                .thenComparing(item -> item.hands().dueFor(who.id()))
                .thenComparing(QueueItem::since);
    }

    /** One step at most is a member's to take with an entry. */
    private static Optional<QueueItem.Work> work(StandingRow row, Signer who, HouseRules rules) {
        var own = row.isBy(who.id());
        var mayCheck = who.may(Role.CHECKER) && !rules.bars(own);
        if (row.stage() == Stage.SENT_BACK) {
            return own ? Optional.of(QueueItem.Work.SENT_BACK) : Optional.empty();
        }
        if (row.checkAgain() && mayCheck) {
            return Optional.of(QueueItem.Work.CHECK_AGAIN);
        }
        if (row.stage() == Stage.IN_CHECK && mayCheck) {
            return Optional.of(QueueItem.Work.TO_CHECK);
        }
        if (row.stage() == Stage.CHECKED
                && who.may(Role.EDITOR)
                && !rules.bars(own)
                && Obstacle.toApproval(row.facts(), rules).isEmpty()) {
            return Optional.of(QueueItem.Work.TO_APPROVE);
        }
        if (row.newEvidence() && mayCheck) {
            return Optional.of(QueueItem.Work.NEW_EVIDENCE);
        }
        if (row.reworded() && mayCheck) {
            return Optional.of(QueueItem.Work.REWORDED);
        }
        return row.stage() == Stage.DRAFT && own ? Optional.of(QueueItem.Work.DRAFT) : Optional.empty();
    }

    /** Whoever announced it is asked, and every editor. */
    private static Stream<QueueItem.Work> happened(StandingRow row, Signer who, Instant now) {
        var asked = row.isBy(who.id()) && who.may(Role.WRITER) || who.may(Role.EDITOR);
        return asked && row.isOverdue(now) ? Stream.of(QueueItem.Work.DID_IT_HAPPEN) : Stream.empty();
    }

    private Stream<QueueItem> mentioned(Signer who, Map<EntryId, QueueItem.Hands> inHands) {
        var waiting = mentions.waitingFor(List.of(who.id()));
        var known = known(waiting);
        var said = reviewed.comments(waiting.stream().map(Mention::comment).toList());
        return waiting.stream()
                .flatMap(mention -> Optional.ofNullable(known.get(mention.entry())).stream()
                        .map(row -> item(
                                QueueItem.Work.MENTIONED,
                                row,
                                inHands,
                                mention.at(),
                                Optional.ofNullable(said.get(mention.comment())))));
    }

    /** The rows of the entries that comments are about. */
    private Map<EntryId, StandingRow> known(List<Mention> mentioned) {
        return rows.of(mentioned.stream().map(Mention::entry).distinct().toList()).stream()
                .collect(Collectors.toMap(StandingRow::entry, Function.identity()));
    }

    private static QueueItem item(
            QueueItem.Work work,
            StandingRow row,
            Map<EntryId, QueueItem.Hands> inHands,
            Instant since,
            Optional<Comment> said) {
        return new QueueItem(
                work,
                row.timeline(),
                row.entry(),
                row.headline(),
                row.stage(),
                row.openComments(),
                since,
                inHands.getOrDefault(row.entry(), QueueItem.Hands.NOBODYS),
                said.map(QueueItem.Said::new));
    }
}
