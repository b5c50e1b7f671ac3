package sourceline.studio.check;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.review.Move;
import sourceline.review.Signer;
import sourceline.review.Stale;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.talk.SendBackDialog;
import sourceline.studio.talk.Talk;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;

/** A member before an entry: what they read, tick off, sign and send back of it, what comes meanwhile, and what is next. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Sitting {

    private static final String SEND_BACK = "send-back";

    private final Sheets sheets;
    private final Signing signing;
    private final SignedIn signedIn;
    private final Members members;
    private final Watch watch;
    private final Panes panes;
    private final CheckBar bar = new CheckBar(this::claimOrRelease, this::next);
    private final Changed changed = new Changed(this::reload);
    private final Holding holding;
    private Ticks ticks = newTicks();
    /** What the member ticked off last; it outlives a while in which the entry cannot be checked. */
    private Ticks mine = ticks;

    private Task task = Task.READ;
    private @Nullable Sheet sheet;
    private Upcoming upcoming = new Upcoming(0, 0, Optional.empty());

    Sitting(Sheets sheets, Signing signing, SignedIn signedIn, Members members, Watch watch, Panes panes) {
        this.sheets = sheets;
        this.members = members;
        this.signing = signing;
        this.signedIn = signedIn;
        this.watch = watch;
        this.panes = panes;
        this.holding = new Holding(sheets, signing, watch, signedIn, bar);
        panes.verdict().onWish(this::wished);
    }

    /** Begins with an entry, with nothing ticked off and nothing typed. */
    void begin(Sheet read) {
        panes.verdict().begin(read);
        changed.clear();
        mine = newTicks();
        task = Task.of(read.standing(), who());
        upcoming = sheets.upcoming(read.entry().id(), Optional.empty());
        show(read);
    }

    void arrived() {
        if (sheet != null) {
            watch.begin(timeline(), entry(), new PageRefresh(UI.getCurrent(), this::news));
            if (task == Task.CHECK) {
                ticks.beginAtNext();
            }
            if (shown().standing().may(Move.SEND_BACK, who())) {
                remindOfSendBack();
            }
        }
    }

    void stillHere() {
        watch.stillHere();
    }

    void left() {
        watch.end();
    }

    /** Shows a sheet; marks on what is as it was, and all that was typed, stay. */
    private void show(Sheet now) {
        sheet = now;
        ticks = newTicks();
        panes.stands(now.standing());
        panes.entry().show(now, ticks, task == Task.CHECK && now.rules().allowsOverride(who()));
        panes.sources().show(now, ticks);
        switch (task) {
            case CHECK -> {
                ticks.keep(mine);
                mine = ticks;
            }
            case APPROVE, READ -> ticks.seal(now.standing().assessment());
        }
        panes.verdict().show(now, task, who(), ticks);
        showBar();
    }

    private void showBar() {
        bar.show(shown(), upcoming, watch.others(timeline(), entry()));
        holding.show(shown(), task);
    }

    private Ticks newTicks() {
        return new Ticks(
                this::ticked,
                tick -> sendBack().about(tick.subject().field(), tick.subject().words()));
    }

    private void ticked() {
        if (ticks.done() == 1) {
            holding.begun(shown(), task);
        }
        panes.verdict().ticked(shown(), task, ticks);
        if (ticks.done() == ticks.count() && !ticks.isAny(Mark.NOT_IN_SOURCE)) {
            panes.verdict().form().focusVerdict();
        }
    }

    private Sheet read() {
        return sheets.read(timeline(), entry()).orElseThrow(NotFoundException::new);
    }

    /** Something happened on the timeline: says so where it changes what would be signed, and shows the rest. */
    private void news() {
        var now = read();
        upcoming = sheets.upcoming(entry(), upcoming.next());
        if (!now.isSameAs(shown())) {
            changed.say(
                    now.standing().fingerprint().changedSince(shown().standing().fingerprint()),
                    shown().entry(),
                    now.entry());
        } else if (!now.standsAs(shown())) {
            task = Task.of(now.standing(), who());
            show(now);
        }
        showBar();
    }

    private void reload() {
        var now = read();
        task = task == Task.CHECK && now.standing().may(Move.CHECK, who())
                ? Task.CHECK
                : Task.of(now.standing(), who());
        show(now);
        changed.clear();
        ticks.focusNext();
    }

    /** Begins a comment about words of the entry as it was read; about the field where none are chosen. */
    void speakOf(String field, int start, int end) {
        if (start == end) {
            panes.verdict().speakOf(field);
            return;
        }
        var entry = shown().entry();
        var text = field.equals("headline") ? entry.headline() : entry.body();
        if (start >= 0 && start < end && end <= text.length()) {
            panes.verdict().speakOf(new Talk.Chosen(field, text, start, end));
        }
    }

    private void wished(VerdictPane.Wish wish) {
        switch (wish) {
            case GIVE, APPROVE -> sign();
            case SEND_BACK -> sendBack();
            case CHECK_AGAIN -> checkAgain();
        }
    }

    /** Signs whatever there is for the member to sign. */
    void sign() {
        switch (task) {
            case CHECK -> give();
            case APPROVE -> signed(() -> signing.approve(shown()), Words.say("check.approved"));
            case READ -> {}
        }
    }

    private void give() {
        var form = panes.verdict().form();
        if (!form.wasChosen()) {
            ticks.focusNext();
            return;
        }
        var draft = new AssessmentDraft(
                ticks.marks(), form.verdict(), form.rationale(), panes.entry().overrides());
        signed(() -> give(draft), Words.say("check.given"));
    }

    private void give(AssessmentDraft draft) {
        signing.give(shown(), draft);
        panes.verdict().form().given();
        panes.entry().given();
    }

    /** What has changed since it was read is said where it was read, and shown. */
    private void signed(Runnable signature, String words) {
        try {
            signature.run();
        } catch (Stale stale) {
            var read = shown().entry();
            reload();
            changed.refuse(stale.fields(), read, shown().entry());
            return;
        }
        finished(words);
    }

    private void finished(String words) {
        var now = read();
        upcoming = sheets.upcoming(entry(), upcoming.next());
        task = Task.of(now.standing(), who());
        show(now);
        changed.clear();
        if (upcoming.next().isPresent()) {
            Toast.withAction(words, Words.say("check.next"), this::next);
        } else {
            Toast.done(words);
        }
    }

    private void checkAgain() {
        task = Task.CHECK;
        show(shown());
        ticks.focusNext();
    }

    void sendBackIfAllowed() {
        if (shown().standing().may(Move.SEND_BACK, who())) {
            sendBack();
        }
    }

    /** What was typed to send it back, on whatever screen, and neither sent nor given up. */
    private void remindOfSendBack() {
        KeptDrafts.find(
                UI.getCurrent().getPage(),
                signedIn.id(),
                unsent -> {
                    if (!unsent.isEmpty()) {
                        Toast.withAction(
                                Words.say("unsent", headline()), Words.say("unsent.open"), this::sendBackIfAllowed);
                    }
                },
                timeline(),
                entry(),
                SEND_BACK);
    }

    private String sendBackKey() {
        return KeptDrafts.key(signedIn.id(), timeline(), entry(), SEND_BACK);
    }

    private SendBackDialog sendBack() {
        var dialog = new SendBackDialog(members, shown().entry(), sendBackKey(), (comment, field, suggestion) -> {
            signing.sendBack(shown(), comment, field, suggestion);
            finished(Words.say("check.sent-back"));
        });
        dialog.open();
        return dialog;
    }

    void claimOrRelease() {
        holding.claimOrRelease(shown());
        holding.show(shown(), task);
    }

    /** Leads to the next entry that waits to be signed, else to the queue. */
    void next() {
        UI.getCurrent()
                .navigate(upcoming.next()
                        .map(item -> Places.check(sheets.slug(item.timeline()), item.entry()))
                        .orElse(Places.QUEUE));
    }

    private Signer who() {
        return Signer.of(signedIn);
    }

    private Sheet shown() {
        return Objects.requireNonNull(sheet, "a sheet is read before anything is done with it");
    }

    private TimelineId timeline() {
        return shown().timeline().id();
    }

    private EntryId entry() {
        return shown().entry().id();
    }

    /** Of the entry that is shown; empty before there is one. */
    String headline() {
        return sheet == null ? "" : sheet.entry().headline();
    }

    CheckBar bar() {
        return bar;
    }

    Changed changed() {
        return changed;
    }

    Panes panes() {
        return panes;
    }
}
