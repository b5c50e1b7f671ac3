package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.review.Move;
import sourceline.review.Signer;
import sourceline.review.Stale;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.PageRefresh;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Pulse;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.talk.Talk;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import tools.jackson.databind.JsonNode;

/** An entry beside its sentences, to be ticked off, judged and approved; everything by keyboard ({@code check.js}). */
@Route("timeline/:slug/check/:entry")
@PermitAll
@Tag("sl-check")
@JsModule("context://assets/check.js")
@StyleSheet("context://assets/check.css")
class CheckView extends HtmlContainer
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, InHeader {

    private static final String FIELD = "event.detail.field";
    private static final String START = "event.detail.start";
    private static final String END = "event.detail.end";

    private final Sheets sheets;
    private final Signing signing;
    private final SignedIn signedIn;
    private final Watch watch;
    private final Panes panes;
    private final CheckBar bar = new CheckBar(this::claimOrRelease, this::next);
    private final Changed changed = new Changed(this::reload);
    private Ticks ticks = newTicks();
    /** What the member ticked off last; it outlives a while in which the entry cannot be checked. */
    private Ticks mine = ticks;

    private Task task = Task.READ;
    private @Nullable Sheet sheet;
    private Upcoming upcoming = new Upcoming(0, 0, Optional.empty());

    CheckView(Sheets sheets, Signing signing, SignedIn signedIn, Watch watch, Panes panes) {
        this.sheets = sheets;
        this.signing = signing;
        this.signedIn = signedIn;
        this.watch = watch;
        this.panes = panes;
        addClassNames("check", "sl-screen-fixed");
        add(changed, panes, new Pulse(watch::stillHere));
        panes.verdict().onWish(this::wished);
        getElement().addEventListener("check-sign", event -> sign());
        getElement().addEventListener("check-next", event -> next());
        getElement()
                .addEventListener("check-comment", event -> chosen(event.getEventData()))
                .addEventData(FIELD)
                .addEventData(START)
                .addEventData(END);
        getElement().addEventListener("check-claim", event -> claimOrRelease());
        getElement().addEventListener("check-send-back", event -> {
            if (shown().standing().may(Move.SEND_BACK, who())) {
                sendBack();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = CheckAddress.of(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var entry = address.entry();
        var read = sheets.at(address.slug())
                .flatMap(timeline -> sheets.read(timeline, entry))
                .orElseThrow(NotFoundException::new);
        if (!read.timeline().slug().equals(address.slug())) {
            event.forwardTo(Places.check(read.timeline().slug(), entry));
            return;
        }
        panes.verdict().clear();
        changed.clear();
        mine = newTicks();
        task = Task.of(read.standing(), who());
        upcoming = sheets.upcoming(entry, Optional.empty());
        show(read);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (sheet != null) {
            watch.begin(timeline(), entry(), new PageRefresh(UI.getCurrent(), this::news));
            if (task == Task.CHECK) {
                ticks.focusNext();
            }
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
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
        var holder = sheets.hands(entry()).claimedBy();
        bar.claimed(claimed(holder), watch.name(holder), task != Task.READ);
    }

    private CheckBar.Claimed claimed(@Nullable MemberId holder) {
        if (holder == null) {
            return CheckBar.Claimed.BY_NOBODY;
        }
        return holder.equals(who().id()) ? CheckBar.Claimed.BY_ME : CheckBar.Claimed.BY_ANOTHER;
    }

    private void claimOrRelease() {
        switch (claimed(sheets.hands(entry()).claimedBy())) {
            case BY_ME -> signing.release(shown());
            case BY_NOBODY, BY_ANOTHER -> signing.claim(shown());
        }
        showBar();
    }

    /** Whoever begins to tick off is at it. */
    private void begun() {
        if (ticks.done() == 1 && sheets.hands(entry()).claimedBy() == null) {
            signing.claim(shown());
            showBar();
        }
    }

    private Ticks newTicks() {
        return new Ticks(this::ticked, tick -> sendBack().about(tick));
    }

    private void ticked() {
        begun();
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

    /** Words of the entry that the member chose to speak of. */
    private void chosen(JsonNode at) {
        var field = at.path(FIELD).asString("");
        var entry = shown().entry();
        var text = field.equals("headline") ? entry.headline() : entry.body();
        var start = at.path(START).asInt();
        var end = at.path(END).asInt();
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

    private void sign() {
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
        signed(() -> signing.give(shown(), draft), Words.say("check.given"));
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

    private SendBackDialog sendBack() {
        var dialog = new SendBackDialog(shown().entry(), (comment, field, suggestion) -> {
            signing.sendBack(shown(), comment, field, suggestion);
            finished(Words.say("check.sent-back"));
        });
        dialog.open();
        return dialog;
    }

    private void next() {
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

    @Override
    public Component header() {
        return bar;
    }

    @Override
    public String getPageTitle() {
        return Words.say("check.title", sheet == null ? "" : sheet.entry().headline());
    }
}
