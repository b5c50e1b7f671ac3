package sourceline.studio.check;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.review.Move;
import sourceline.review.Signer;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.studio.talk.Talk;
import sourceline.studio.talk.TalkServices;
import sourceline.verification.Mark;

/** What is decided: the verdict to be given, or the one that was and its approval; and the way back to the writer. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class VerdictPane extends Div {

    /** What somebody wants to do. */
    enum Wish {
        GIVE,
        APPROVE,
        SEND_BACK,
        CHECK_AGAIN
    }

    /** Is told of each wish. */
    interface Listener {
        void wished(Wish wish);
    }

    private final GivenVerdict given;
    private final TalkServices services;
    private Optional<Talk> talk = Optional.empty();
    private final Div body = new Div();
    private final Div actions = new Div();
    private final Button sendBack = button("check.send-back", Wish.SEND_BACK);
    private final Span done = new Span();
    private @Nullable VerdictForm form;
    private Listener listener = wish -> {};

    VerdictPane(GivenVerdict given, TalkServices services) {
        this.given = given;
        this.services = services;
        addClassName("check-verdict");
        body.addClassName("check-verdict-body");
        actions.addClassName("check-actions");
        done.addClassName("sl-quiet");
        done.getElement().setAttribute("role", "status");
        add(body, actions);
    }

    void onWish(Listener listener) {
        this.listener = listener;
    }

    /** Begins with another entry: nothing is chosen, and typed only what this member had typed before and not given. */
    void begin(Sheet sheet) {
        form = new VerdictForm(sheet.key(services.signedIn().id(), "rationale"));
        talk = Optional.empty();
    }

    /** Begins a comment about words of the entry. */
    void speakOf(Talk.Chosen chosen) {
        talk.ifPresent(begun -> begun.speakOf(chosen));
    }

    /** Begins a comment about a field of the entry. */
    void speakOf(String field) {
        talk.ifPresent(begun -> begun.speakOf(field));
    }

    void show(Sheet sheet, Task task, Signer who, Ticks ticks) {
        body.removeAll();
        actions.removeAll();
        if (task == Task.CHECK) {
            form().judge(sheet);
            body.add(form());
            earlier(sheet);
        } else {
            standing(sheet, task, who);
        }
        var said = talk.orElseGet(
                () -> new Talk(services, sheet.timeline().id(), sheet.entry().id()));
        said.show(sheet.standing());
        talk = Optional.of(said);
        body.add(said);
        offer(sheet, task, who);
        ticked(sheet, task, ticks);
    }

    /** The check that no longer holds, for whoever does it again. */
    private void earlier(Sheet sheet) {
        sheet.standing().latestAssessment().ifPresent(last -> {
            var changed = sheet.standing().changedSinceCheck();
            body.add(new H3(Words.say("check.earlier")), given.of(last, false));
            if (!changed.isEmpty()) {
                body.add(new Paragraph(Words.say("check.changed-since", fields(changed))));
            }
        });
    }

    private void standing(Sheet sheet, Task task, Signer who) {
        var standing = sheet.standing();
        standing.latestAssessment()
                .ifPresent(last -> body.add(given.of(
                        last, standing.assessment().filter(last::equals).isPresent())));
        if (task == Task.READ) {
            body.add(new Paragraph(reason(sheet, who)));
        } else {
            body.add(new Paragraph(Words.say("check.approve.what")));
        }
    }

    /** Why there is nothing to sign here for this member. */
    private static String reason(Sheet sheet, Signer who) {
        var standing = sheet.standing();
        if (standing.entry().deleted()) {
            return Words.say("check.deleted");
        }
        if (waitsForItsWriter(standing)) {
            return stands(standing);
        }
        var move = standing.stage() == Stage.CHECKED && who.may(Role.EDITOR) ? Move.APPROVE : Move.CHECK;
        return standing.refusal(move, who).map(VerdictPane::words).orElseGet(() -> stands(standing));
    }

    private static boolean waitsForItsWriter(Standing standing) {
        return standing.stage() == Stage.SENT_BACK || (standing.stage() == Stage.DRAFT && !standing.checkAgain());
    }

    private static String stands(Standing standing) {
        return Words.say("check.stands."
                + standing.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String words(Refused refused) {
        return Words.say("refused." + refused.code(), refused.values().toArray());
    }

    static String fields(Iterable<String> parts) {
        var words = new ArrayList<String>();
        parts.forEach(part -> words.add(Words.say("field." + part)));
        return String.join(", ", words);
    }

    private void offer(Sheet sheet, Task task, Signer who) {
        switch (task) {
            case CHECK -> actions.add(button("check.give", Wish.GIVE));
            case APPROVE -> actions.add(button("check.approve", Wish.APPROVE));
            case READ -> {}
        }
        actions.getChildren().map(Button.class::cast).forEach(main -> {
            main.addThemeVariants(ButtonVariant.PRIMARY);
            main.getElement().setAttribute("aria-keyshortcuts", "Control+Enter");
        });
        sendBack.setVisible(sheet.standing().may(Move.SEND_BACK, who));
        actions.add(sendBack);
        if (task != Task.CHECK && sheet.standing().may(Move.CHECK, who)) {
            actions.add(button("check.again", Wish.CHECK_AGAIN));
        }
        var edit =
                new Anchor(Places.entry(sheet.timeline().slug(), sheet.entry().id()), Words.say("check.in-editor"));
        edit.getElement().setAttribute("router-link", true);
        var keys = new Span(Words.say("check.keys"));
        keys.addClassName("check-keys");
        keys.setVisible(task == Task.CHECK);
        actions.add(edit, done, keys);
    }

    private Button button(String words, Wish wish) {
        return new Button(Words.say(words), click -> listener.wished(wish));
    }

    /** Follows what was ticked off. */
    void ticked(Sheet sheet, Task task, Ticks ticks) {
        var goesBack = ticks.isAny(Mark.NOT_IN_SOURCE) && task == Task.CHECK;
        actions.getChildren().findFirst().map(Button.class::cast).ifPresent(main -> {
            main.setThemeVariant(ButtonVariant.PRIMARY, task != Task.READ && !goesBack);
            sendBack.setThemeVariant(ButtonVariant.PRIMARY, goesBack);
        });
        done.setVisible(task == Task.CHECK);
        done.setText(goesBack ? Words.say("check.must-go-back") : Words.say("check.done", ticks.done(), ticks.count()));
        form().propose(sheet.standing().proposal(ticks.marks()));
    }

    VerdictForm form() {
        return Objects.requireNonNull(form, "a verdict is prepared once an entry is shown");
    }
}
