package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.review.Move;
import sourceline.review.Obstacle;
import sourceline.review.Review;
import sourceline.review.Signer;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.talk.SendBackDialog;
import sourceline.timeline.EntryId;
import sourceline.timeline.Fingerprint;

/** The steps that this member may take with the entry now; where the next one is barred, what stands in the way. */
class ReviewActions extends Div implements EntryPart {

    private static final String SEND_BACK = "send-back";
    private static final String DROP = "drop";

    private static final int FINGERPRINT_SHOWN = 8;
    private static final Set<Obstacle> LACKING = Set.of(Obstacle.NO_DATE, Obstacle.NO_STRAND);

    private final Workbench workbench;
    private final EntryId entry;
    private final Map<Move, Button> buttons = new EnumMap<>(Move.class);
    private final Anchor check = new Anchor("", Words.say("editor.check"));
    private final Paragraph barred = new Paragraph();
    private final Paragraph signs = new Paragraph();
    private final Paragraph ahead = new Paragraph();
    private @Nullable Standing shown;
    private @Nullable Signer by;

    ReviewActions(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        Div row = new Div();
        row.addClassName("sl-actions");
        row.add(button(Move.SUBMIT, this::submit), button(Move.APPROVE, this::approve));
        check.getElement().setAttribute("router-link", true);
        check.addClassName("sl-button-link");
        row.add(check);
        row.add(button(Move.TAKE_UP, this::takeUp));
        row.add(quiet(button(Move.RECALL, this::recall)));
        row.add(quiet(button(Move.SEND_BACK, this::sendBack)));
        row.add(quiet(button(Move.DROP, this::drop)));
        barred.addClassName("sl-barred");
        ahead.addClassName("sl-barred");
        signs.addClassName("sl-quiet");
        addClassName("sl-review-actions");
        add(row, signs, barred, ahead);
    }

    @Override
    public void show(Standing standing) {
        Signer member = workbench.member();
        check.setHref(Places.check(workbench.state().slug(), entry));
        if (standing == shown && member.equals(by)) {
            return;
        }
        shown = standing;
        by = member;
        buttons.forEach((move, button) -> button.setVisible(standing.may(move, member)));
        check.setVisible(standing.may(Move.CHECK, member));
        Optional<Fingerprint> signed = standing.checkedFingerprint().filter(one -> standing.may(Move.APPROVE, member));
        signs.setVisible(signed.isPresent());
        signed.ifPresent(one ->
                signs.setText(Words.say("editor.approve.signs", one.hash().substring(0, FINGERPRINT_SHOWN))));
        Optional<Refused> inTheWay = next(standing, member).flatMap(move -> standing.refusal(move, member));
        barred.setVisible(inTheWay.isPresent());
        inTheWay.ifPresent(refused -> barred.setText(
                Words.say("refused." + refused.code(), refused.values().toArray())));
        List<Obstacle> lacking = ahead(standing);
        ahead.setVisible(!standing.entry().deleted() && !lacking.isEmpty());
        ahead.setText(Words.say(
                "editor.ahead",
                lacking.stream()
                        .map(obstacle -> Words.say("obstacle." + obstacle.key()))
                        .collect(Collectors.joining(" "))));
    }

    /** What an approval will need and the entry lacks, said before anybody has checked it in vain. */
    private static List<Obstacle> ahead(Standing standing) {
        return switch (standing.stage()) {
            case DRAFT, IN_CHECK, SENT_BACK ->
                standing.approvalObstacles().stream().filter(LACKING::contains).toList();
            case CHECKED, APPROVED, DROPPED -> List.of();
        };
    }

    /** The step that would take the entry further, if it is this member's to take. */
    private static Optional<Move> next(Standing standing, Signer member) {
        if (standing.entry().deleted()) {
            return Optional.empty();
        }
        if (standing.stage() == Stage.DRAFT && !standing.checkAgain() || standing.stage() == Stage.SENT_BACK) {
            return member.may(Role.WRITER) ? Optional.of(Move.SUBMIT) : Optional.empty();
        }
        if (standing.stage() == Stage.IN_CHECK || standing.checkAgain()) {
            return member.may(Role.CHECKER) ? Optional.of(Move.CHECK) : Optional.empty();
        }
        return standing.stage() == Stage.CHECKED && member.may(Role.EDITOR)
                ? Optional.of(Move.APPROVE)
                : Optional.empty();
    }

    private Button button(Move move, Runnable step) {
        String key = move.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Button button = new Button(Words.say("editor.move." + key), click -> {
            click.getSource().setEnabled(true);
            step.run();
        });
        button.setDisableOnClick(true);
        buttons.put(move, button);
        return button;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    @Override
    public Optional<Runnable> unsent(String what) {
        return switch (what.split(":", 2)[0]) {
            case SEND_BACK -> may(Move.SEND_BACK) ? Optional.of(this::sendBack) : Optional.empty();
            case DROP -> may(Move.DROP) ? Optional.of(this::drop) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean may(Move move) {
        return shown != null && shown.may(move, workbench.member());
    }

    private Review review() {
        return workbench.services().review();
    }

    /** What stood on this screen when the member acted. */
    private Standing seen() {
        return Objects.requireNonNull(shown);
    }

    private void submit() {
        review().submit(OpId.random(), workbench.timeline(), entry, seen().fingerprint());
        Toast.done(Words.say("editor.submitted"));
    }

    private void approve() {
        Standing standing = seen();
        review().approve(
                        OpId.random(),
                        workbench.timeline(),
                        entry,
                        standing.assessment().orElseThrow().id(),
                        standing.checkedFingerprint().orElseThrow());
        Toast.done(Words.say("editor.approved"));
    }

    private void recall() {
        new CostDialog(
                        Words.say("editor.recall.title"),
                        Words.say("editor.recall.cost"),
                        Words.say("editor.move.recall"),
                        opId -> review().recall(opId, workbench.timeline(), entry))
                .open();
    }

    private void takeUp() {
        review().takeUp(OpId.random(), workbench.timeline(), entry);
        Toast.done(Words.say("editor.taken-up"));
    }

    private void drop() {
        new ReasonDialog(
                        workbench.key(entry, DROP),
                        "reason",
                        Words.say("editor.drop.title"),
                        Words.say("editor.drop.reason"),
                        Words.say("editor.drop.do"),
                        (opId, reason) -> {
                            review().drop(opId, workbench.timeline(), entry, reason);
                            OpId undo = OpId.random();
                            Toast.undoable(
                                    Words.say("editor.was-dropped"),
                                    () -> review().takeUp(undo, workbench.timeline(), entry));
                        })
                .open();
    }

    private void sendBack() {
        new SendBackDialog(
                        workbench.services().members(),
                        seen().entry(),
                        workbench.key(entry, SEND_BACK),
                        (comment, field, suggestion) -> review().sendBack(
                                        OpId.random(), workbench.timeline(), entry, comment, field, suggestion))
                .open();
    }
}
