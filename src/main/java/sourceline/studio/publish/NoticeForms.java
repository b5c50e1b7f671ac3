package sourceline.studio.publish;

import com.vaadin.flow.component.page.Page;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import sourceline.journal.OpId;
import sourceline.publication.EntryPlan;
import sourceline.publication.Notices;
import sourceline.publication.PendingRetraction;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** Opens the form for each kind of notice and gives it. */
class NoticeForms {

    private final PublishServices services;
    private final Plan plan;
    private final Consumer<EntryId> given;

    /**
     * @param plan what the editor has before them
     * @param given called after each notice with the entry that it is about
     */
    NoticeForms(PublishServices services, Plan plan, Consumer<EntryId> given) {
        this.services = services;
        this.plan = plan;
        this.given = given;
    }

    void hold(EntryPlan entry) {
        inWords("hold", entry, true, (opId, words) -> notices().hold(opId, plan.id(), entry.entry(), words));
    }

    void lift(EntryPlan entry) {
        inWords("lift", entry, false, (opId, words) -> notices().lift(opId, plan.id(), entry.entry(), words));
    }

    void clarify(EntryPlan entry) {
        inWords(
                "clarify",
                entry,
                false,
                (opId, words) -> notices().clarify(opId, plan.id(), shown(), entry.entry(), words));
    }

    void update(EntryPlan entry) {
        inWords(
                "update",
                entry,
                false,
                (opId, words) -> notices().update(opId, plan.id(), shown(), entry.entry(), words));
    }

    void remove(EntryPlan entry) {
        inWords("remove", entry, true, (opId, words) -> notices().remove(opId, plan.id(), entry.entry(), words));
    }

    void erase(EntryPlan entry) {
        inWords("erase", entry, true, (opId, why) -> services.erasing().erase(opId, plan.id(), entry.entry(), why));
    }

    void retract(EntryPlan entry) {
        var kind = services.rules().rules(plan.id()).retractionNeedsTwo() ? "propose" : "retract";
        inWords(kind, entry, true, (opId, words) -> notices().retract(opId, plan.id(), entry.entry(), words));
    }

    void confirmRetraction(EntryPlan entry, PendingRetraction pending) {
        var form = form("confirm-retraction", entry);
        var by = services.members().named(pending.proposedBy()).orElseThrow().name();
        form.tell(Words.say("notice.confirm-retraction.proposed", by, plan.moment(pending.proposedAt())));
        form.tell(Words.say("notice.confirm-retraction.words", pending.words()));
        form.confirm("confirm-retraction", true, opId -> {
            notices().confirmRetraction(opId, plan.id(), entry.entry(), pending.id());
            done("confirm-retraction", entry);
        });
        form.open();
    }

    void withdrawRetraction(EntryPlan entry) {
        notices().withdrawRetraction(OpId.random(), plan.id(), entry.entry());
        done("withdraw-retraction", entry);
    }

    void correct(EntryPlan entry) {
        var before = entry.before();
        if (before == null) {
            throw new IllegalStateException("readers never had it: " + entry.entry());
        }
        var state = plan.entry(entry);
        var draft = CorrectionDraft.of(before, state, plan.timeline().language());
        var form = form("correct", entry);
        var wrong = form.ask("correct", "wrong", draft.wrong());
        var right = form.ask("correct", "right", draft.right());
        var since = entry.since();
        if (since != null) {
            form.tell(Words.say("notice.correct.period", plan.moment(since)));
        }
        form.confirm("correct", false, opId -> {
            notices().correct(opId, plan.id(), shown(), entry.entry(), wrong.getValue(), right.getValue());
            done("correct", entry);
        });
        form.open();
        right.focus();
    }

    private void inWords(String kind, EntryPlan entry, boolean grave, BiConsumer<OpId, String> give) {
        var form = form(kind, entry);
        var words = form.ask(kind, "words", "");
        form.confirm(kind, grave, opId -> {
            give.accept(opId, words.getValue());
            done(kind, entry);
        });
        form.open();
        words.focus();
    }

    /** Reminds of words that were typed into one of the forms and neither given nor given up. */
    void remind(Page page) {
        KeptDrafts.find(
                page,
                services.signedIn().id(),
                unsent -> unsent.stream().flatMap(this::unsent).findFirst().ifPresent(Runnable::run),
                "notice",
                plan.id());
    }

    /**
     * @param key what it ends in: the entry and the kind of notice
     */
    private Stream<Runnable> unsent(String key) {
        var parts = key.split(":");
        return plan.plan().entries().stream()
                .filter(entry -> entry.entry().toString().equals(parts[0]))
                .map(entry -> () -> Toast.withAction(
                        Words.say("unsent", entry.headline()), Words.say("unsent.open"), () -> open(parts[1], entry)));
    }

    private void open(String kind, EntryPlan entry) {
        switch (kind) {
            case "hold" -> hold(entry);
            case "lift" -> lift(entry);
            case "clarify" -> clarify(entry);
            case "update" -> update(entry);
            case "remove" -> remove(entry);
            case "erase" -> erase(entry);
            case "correct" -> correct(entry);
            default -> retract(entry);
        }
    }

    private NoticeForm form(String kind, EntryPlan entry) {
        var key = KeptDrafts.key(services.signedIn().id(), "notice", plan.id(), entry.entry(), kind);
        return new NoticeForm(key, kind, entry.headline());
    }

    private Notices notices() {
        return services.notices();
    }

    private long shown() {
        return plan.plan().revision();
    }

    private void done(String kind, EntryPlan entry) {
        Toast.done(Words.say("notice." + kind + ".done"));
        given.accept(entry.entry());
    }
}
