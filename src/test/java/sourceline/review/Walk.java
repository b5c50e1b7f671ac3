package sourceline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sourceline.journal.Act;
import sourceline.journal.Actor;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.timeline.Fingerprint;
import sourceline.timeline.Stance;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.AssessmentId;
import sourceline.verification.Examples;
import sourceline.verification.Finding;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** An entry on its way, moved by the domain's own verbs and without a database. */
final class Walk {

    final Signer writer = new Signer(Examples.WRITER, Set.of(Role.WRITER));
    final Signer checker = new Signer(MemberId.random(), Set.of(Role.CHECKER));
    final Signer editor = new Signer(MemberId.random(), Set.of(Role.EDITOR));
    final Examples entry = new Examples();

    private final List<Assessment> assessments = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private HouseRules rules = HouseRules.DEFAULT;
    private long revision;

    Walk() {
        entry.cite(Stance.SUPPORTS, "A letter is due.");
    }

    /** On its way at that stage, by a writer, a checker and an editor who are three people. */
    static Walk at(Stage stage) {
        var walk = new Walk();
        return switch (stage) {
            case DRAFT -> walk;
            case IN_CHECK -> walk.submit(walk.writer);
            case CHECKED -> walk.submit(walk.writer).check(walk.checker);
            case APPROVED -> walk.submit(walk.writer).check(walk.checker).approve(walk.editor);
            case SENT_BACK -> walk.submit(walk.writer).sendBack(walk.checker).reply(walk.writer);
            case DROPPED -> walk.drop(walk.writer);
        };
    }

    Walk rules(HouseRules rules) {
        this.rules = rules;
        return this;
    }

    Standing standing() {
        return Standing.of(entry.state(), entry.facts(), assessments, steps, comments, rules);
    }

    Walk make(Move move, Signer who) {
        return switch (move) {
            case SUBMIT -> submit(who);
            case RECALL -> recall(who);
            case DROP -> drop(who);
            case TAKE_UP -> takeUp(who);
            case CHECK -> check(who);
            case RESPELL -> respell(who);
            case SEND_BACK -> sendBack(who);
            case APPROVE -> approve(who);
        };
    }

    Walk submit(Signer who) {
        var standing = standing();
        standing.guard().require(Move.SUBMIT, who, standing.fingerprint());
        steps.add(Step.plain(act(who), entry.state(), Move.SUBMIT, standing.seen()));
        return this;
    }

    Walk check(Signer who) {
        return check(who, Verdict.Kind.REPORTED);
    }

    Walk check(Signer who, Verdict.Kind verdict) {
        return check(who, verdict, standing().fingerprint());
    }

    Walk check(Signer who, Verdict.Kind verdict, Fingerprint shown) {
        return check(who, verdict, shown, Map.of());
    }

    /** With a reason why each blocking finding does not hold. */
    Walk checkOverriding(Signer who) {
        var reasons = standing().findings().stream()
                .filter(Finding::isBlocking)
                .collect(Collectors.toMap(Finding::key, finding -> "Read out on air."));
        return check(who, Verdict.Kind.REPORTED, standing().fingerprint(), reasons);
    }

    private Walk check(Signer who, Verdict.Kind verdict, Fingerprint shown, Map<String, String> overrides) {
        standing().guard().require(Move.CHECK, who, shown);
        var draft = new AssessmentDraft(
                Marks.all(entry.state(), Mark.MATCHES), Verdict.of(verdict), "The sentences say it.", overrides);
        var act = act(who);
        var given = Assessment.give(act, entry.state(), entry.facts(), draft, rules.forVerdicts(who));
        assessments.add(given);
        steps.add(Step.naming(act, entry.state(), Move.CHECK, given.seen(), given.id()));
        return this;
    }

    Walk respell(Signer who) {
        var standing = standing();
        standing.guard().require(Move.RESPELL, who, standing.fingerprint());
        var act = act(who);
        var carried = Assessment.carryOver(
                act, entry.state(), entry.facts(), standing.latestAssessment().orElseThrow());
        assessments.add(carried);
        steps.add(Step.naming(act, entry.state(), Move.RESPELL, carried.seen(), carried.id()));
        return this;
    }

    Walk approve(Signer who) {
        return approve(who, standing());
    }

    /** Approves what the editor saw when the entry stood like this. */
    Walk approve(Signer who, Standing shown) {
        var seen = shown.assessment().map(Assessment::id).orElse(AssessmentId.random());
        var given = standing()
                .guard()
                .requireApproval(who, seen, shown.checkedFingerprint().orElse(shown.fingerprint()));
        steps.add(Step.naming(act(who), entry.state(), Move.APPROVE, given.seen(), given.id()));
        return this;
    }

    Walk recall(Signer who) {
        standing().guard().require(Move.RECALL, who);
        steps.add(Step.plain(act(who), entry.state(), Move.RECALL, standing().seen()));
        return this;
    }

    Walk drop(Signer who) {
        standing().guard().require(Move.DROP, who);
        steps.add(Step.drop(act(who), entry.state(), standing().seen(), "Not news."));
        return this;
    }

    Walk takeUp(Signer who) {
        standing().guard().require(Move.TAKE_UP, who);
        steps.add(Step.plain(act(who), entry.state(), Move.TAKE_UP, standing().seen()));
        return this;
    }

    Walk sendBack(Signer who) {
        standing().guard().require(Move.SEND_BACK, who);
        var act = act(who);
        var comment = Comment.on(act, entry.state(), "headline", "Which letter?", false);
        comments.add(comment);
        steps.add(Step.sendBack(act, entry.state(), standing().seen(), comment.id()));
        return this;
    }

    /** Answers what was said when it was sent back. */
    Walk reply(Signer who) {
        var asked = standing().sentBack().orElseThrow().comment().orElseThrow();
        comments.stream()
                .filter(comment -> comment.id().equals(asked))
                .findFirst()
                .ifPresent(comment -> comments.add(comment.reply(act(who), "The one to Putin.")));
        return this;
    }

    Comment mustBeResolved(Signer who) {
        var comment = Comment.on(act(who), entry.state(), null, "Is that so?", true);
        comments.add(comment);
        return comment;
    }

    Walk resolve(Comment comment, Signer who) {
        comment.resolve(act(who), who);
        return this;
    }

    List<Comment> open() {
        return comments.stream().filter(Comment::bars).toList();
    }

    private Act act(Signer who) {
        revision++;
        return new Act(new Actor(who.id().uuid()), Instant.EPOCH.plusSeconds(revision), revision);
    }
}
