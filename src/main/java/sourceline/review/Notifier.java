package sourceline.review;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import sourceline.journal.Act;
import sourceline.journal.Effect;
import sourceline.journal.Jobs;
import sourceline.journal.Recorded;
import sourceline.journal.Subject;
import sourceline.newsroom.MemberId;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** Tells members, inside the command that concerns them, and asks for a letter where they want one. */
@Component
public class Notifier {

    private final EntityManager entities;
    private final Reviewed reviewed;
    private final Jobs jobs;
    private final boolean mail;

    Notifier(EntityManager entities, Reviewed reviewed, Jobs jobs, ObjectProvider<JavaMailSender> mail) {
        this.entities = entities;
        this.reviewed = reviewed;
        this.jobs = jobs;
        this.mail = mail.getIfAvailable() != null;
    }

    /** Before the rows of the queue follow, which still say how it was. */
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    @EventListener
    void on(Recorded recorded) {
        if (recorded.subject().kind() == Subject.Kind.TIMELINE) {
            var timeline = new TimelineId(recorded.subject().id());
            recorded.effects().forEach(effect -> tell(recorded.act(), timeline, effect));
            checkAgain(
                    recorded.act(),
                    timeline,
                    recorded.effects().stream()
                            .map(Effect::about)
                            .filter(Objects::nonNull)
                            .distinct()
                            .map(EntryId::new)
                            .filter(this::wasJudged)
                            .toList());
        }
    }

    private void tell(Act act, TimelineId timeline, Effect effect) {
        var about = effect.about();
        if (about == null) {
            return;
        }
        var entry = new EntryId(about);
        switch (effect.what() + "." + effect.field()) {
            case "step.sent-back" -> sentBack(act, timeline, entry);
            case "step.approved" ->
                tell(act, Notification.Kind.APPROVED, timeline, entry, null, authors(timeline, entry));
            case "task.assigned" ->
                tell(act, Notification.Kind.ASKED_TO_CHECK, timeline, entry, null, Set.of(MemberId.of(text(effect))));
            case "comment.created", "comment.mended" -> mentioned(act, timeline, entry, new CommentId(effect.target()));
            case "comment.replied" -> {
                var reply = new CommentId(effect.target());
                mentioned(act, timeline, entry, reply);
                tell(act, Notification.Kind.REPLIED, timeline, entry, reply, opener(reply));
            }
            default -> {}
        }
    }

    private static String text(Effect effect) {
        return String.valueOf(effect.after());
    }

    private void sentBack(Act act, TimelineId timeline, EntryId entry) {
        var standing = reviewed.standing(timeline, entry);
        var comment = standing.sentBack().flatMap(Step::comment).orElse(null);
        tell(
                act,
                Notification.Kind.SENT_BACK,
                timeline,
                entry,
                comment,
                standing.entry().authors());
    }

    private Collection<MemberId> authors(TimelineId timeline, EntryId entry) {
        return reviewed.standing(timeline, entry).entry().authors();
    }

    private void mentioned(Act act, TimelineId timeline, EntryId entry, CommentId comment) {
        var members = entities.createQuery(
                        "select m.member from Mention m where m.comment = :comment and m.at = :now", MemberId.class)
                .setParameter("comment", comment)
                .setParameter("now", act.at())
                .getResultList();
        tell(act, Notification.Kind.MENTIONED, timeline, entry, comment, members);
    }

    private Collection<MemberId> opener(CommentId reply) {
        return entities.createQuery(
                        "select c.by from Comment c, Comment r where r.id = :reply and c.id = r.replyTo",
                        MemberId.class)
                .setParameter("reply", reply)
                .getResultList();
    }

    private boolean wasJudged(EntryId entry) {
        var before = entities.find(StandingRow.class, entry);
        return before != null && before.isJudged();
    }

    /** Whoever checked one of them is told when their check no longer holds; thousands go out in one command. */
    private void checkAgain(Act act, TimelineId timeline, Collection<EntryId> judged) {
        reviewed.standings(timeline, judged).forEach((entry, standing) -> {
            if (standing.checkAgain()) {
                standing.latestAssessment()
                        .ifPresent(given -> tell(
                                act, Notification.Kind.CHECK_AGAIN, timeline, entry, null, Set.of(given.checker())));
            }
        });
    }

    /** Tells members something of an entry, but for whoever does it; part of a command on its timeline. */
    public void tell(
            Act act, Notification.Kind kind, TimelineId timeline, EntryId entry, Collection<MemberId> members) {
        tell(act, kind, timeline, entry, null, members);
    }

    private void tell(
            Act act,
            Notification.Kind kind,
            TimelineId timeline,
            EntryId entry,
            @Nullable CommentId comment,
            Collection<MemberId> members) {
        var by = new MemberId(act.actor().member());
        members.stream().filter(member -> !member.equals(by)).forEach(member -> {
            var choice = choice(member);
            if (choice.wants(kind)) {
                entities.persist(new Notification(member, kind, timeline, entry, comment, by, act.at()));
                if (mail && choice.byMail()) {
                    jobs.enqueueOne(MailDigest.KIND, member.toString(), act.at().plus(NotificationChoice.PATIENCE));
                }
            }
        });
    }

    /** Commands on several timelines tell the same member, so none of them writes what all share. */
    private NotificationChoice choice(MemberId member) {
        return Optional.ofNullable(entities.find(NotificationChoice.class, member))
                .orElseGet(() -> new NotificationChoice(member));
    }
}
