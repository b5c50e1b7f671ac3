package sourceline.review;

import java.util.List;
import java.util.Optional;
import sourceline.journal.Refused;
import sourceline.newsroom.Role;
import sourceline.timeline.CitationId;
import sourceline.timeline.EntryIsDeleted;
import sourceline.timeline.Fingerprint;
import sourceline.timeline.PlacementState;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentId;

/**
 * Who may take which step with an entry as it stands, and why not: first the role is asked, then the stage, then whose
 * words they are, then what the step itself requires.
 */
record Guard(Standing standing) {

    /** Why the member may not make the move now; empty where they may. What they sign, say or write is judged when they do. */
    Optional<Refused> refusal(Move move, Signer who) {
        return deletion()
                .or(() -> roleRefusal(move, who))
                .or(() -> standing.stage().refusal(move, standing.checkAgain(), standing.newEvidence()))
                .or(() -> ownershipRefusal(move, who))
                .or(() -> conditionRefusal(move));
    }

    private Optional<Refused> deletion() {
        var entry = standing.entry();
        return entry.deleted() ? Optional.of(new EntryIsDeleted(entry.id(), entry.headline())) : Optional.empty();
    }

    private Optional<Refused> dropping() {
        return standing.stage() == Stage.DROPPED ? Optional.of(WrongStage.isDropped()) : Optional.empty();
    }

    private static Optional<Refused> roleRefusal(Move move, Signer who) {
        var needed = switch (move) {
            case SUBMIT, RECALL, DROP, TAKE_UP -> Role.WRITER;
            case CHECK, RESPELL, SEND_BACK -> Role.CHECKER;
            case APPROVE -> Role.EDITOR;
        };
        return who.may(needed) ? Optional.empty() : Optional.of(Forbidden.needs(needed));
    }

    private Optional<Refused> ownershipRefusal(Move move, Signer who) {
        var author = standing.isAuthor(who);
        return switch (move) {
            case SUBMIT, SEND_BACK -> Optional.empty();
            case RECALL, DROP, TAKE_UP ->
                author || who.may(Role.EDITOR) ? Optional.empty() : Optional.of(Forbidden.notYours());
            case CHECK, APPROVE ->
                standing.rules().bars(author) ? Optional.of(Forbidden.ownWords(move)) : Optional.empty();
            // Nobody says of their own spelling that it changes nothing, whatever the house rules are.
            case RESPELL -> author ? Optional.of(Forbidden.ownWords(move)) : Optional.empty();
        };
    }

    private Optional<Refused> conditionRefusal(Move move) {
        return switch (move) {
            case SUBMIT -> citationRefusal().or(this::answerRefusal);
            case CHECK -> citationRefusal();
            case RESPELL -> respellingRefusal();
            case APPROVE -> standing.approvalObstacles().stream().findFirst().map(MayNotBeApproved::because);
            case RECALL, DROP, TAKE_UP, SEND_BACK -> Optional.empty();
        };
    }

    private Optional<Refused> citationRefusal() {
        return standing.entry().citations().isEmpty() ? Optional.of(MoveRefused.citationMissing()) : Optional.empty();
    }

    private Optional<Refused> answerRefusal() {
        return standing.stage() == Stage.SENT_BACK && !standing.isAnswered()
                ? Optional.of(MoveRefused.notAnswered())
                : Optional.empty();
    }

    /** An assessment waits that judged the same entry in other words, and nothing else. */
    private Optional<Refused> respellingRefusal() {
        return standing.changedSinceCheck().stream()
                .filter(part -> !part.equals("headline") && !part.equals("body"))
                .findFirst()
                .map(MoveRefused::moreThanSpelling);
    }

    /**
     * @throws Refused if nobody works on the entry any more, as it was deleted or dropped
     */
    void requireAtWork() {
        refuseIf(deletion().or(this::dropping));
    }

    /**
     * @throws Refused if the member may not make the move now
     */
    void require(Move move, Signer who) {
        refuseIf(refusal(move, who));
    }

    /**
     * For what is signed with all citations. A member who signs what has changed meanwhile is told that, and not what the
     * change has led to.
     *
     * @param shown what the member saw when they signed
     * @throws Stale if the entry is something else now
     * @throws Refused if the member may not make the move now
     */
    void require(Move move, Signer who, Fingerprint shown) {
        refuseIf(roleRefusal(move, who));
        refuseIf(deletion());
        requireSame(standing.fingerprint(), shown);
        require(move, who);
    }

    /**
     * @param given the assessment that the editor saw
     * @param shown the state of the entry that they saw
     * @return the assessment that is approved
     * @throws Stale if there is a newer assessment, or the entry is something else now
     * @throws Refused if the member may not approve it now
     */
    Assessment requireApproval(Signer who, AssessmentId given, Fingerprint shown) {
        refuseIf(roleRefusal(Move.APPROVE, who));
        refuseIf(deletion());
        var stands = standing.assessment();
        stands.or(standing::latestAssessment).ifPresent(judged -> {
            requireSame(standing.over(judged.seen()), shown);
            if (stands.filter(one -> one.id().equals(given)).isEmpty()) {
                throw new Stale(List.of("verdict"));
            }
        });
        require(Move.APPROVE, who);
        return stands.orElseThrow();
    }

    /** Whether the member may accept a rewording of a citation. */
    boolean mayAccept(Signer who) {
        return roleRefusal(Move.CHECK, who)
                .or(() -> ownershipRefusal(Move.CHECK, who))
                .isEmpty();
    }

    /**
     * @param shown the state of the entry that the checker saw: {@link Standing#checkedFingerprint()}
     * @param seen what they saw of where the citation stands
     * @return the assessment that stands
     * @throws Stale if the entry or the placement is something else now
     * @throws Refused if it is not reworded, or the member may not judge it
     */
    Assessment requireAcceptance(Signer who, CitationId citation, Fingerprint shown, PlacementState seen) {
        refuseIf(roleRefusal(Move.CHECK, who));
        refuseIf(deletion());
        var stands = standing.assessment().orElseThrow(() -> new Stale(List.of("verdict")));
        requireSame(standing.over(stands.seen()), shown);
        var asked = standing.reworded().stream()
                .filter(each -> each.id().equals(citation))
                .findFirst()
                .orElseThrow(MoveRefused::notReworded);
        if (!seen.equals(asked.placement())) {
            throw new Stale(List.of("placements"));
        }
        refuseIf(ownershipRefusal(Move.CHECK, who));
        return stands;
    }

    private static void requireSame(Fingerprint now, Fingerprint shown) {
        if (!now.hash().equals(shown.hash())) {
            throw new Stale(now.changedSince(shown));
        }
    }

    private static void refuseIf(Optional<Refused> refusal) {
        refusal.ifPresent(refused -> {
            throw refused;
        });
    }
}
