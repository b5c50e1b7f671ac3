package sourceline.newsroom;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import sourceline.journal.Refused;

/** Members and invitations in the database. */
@Repository
class MemberStore {

    private final EntityManager entities;

    MemberStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Member member) {
        entities.persist(member);
    }

    void add(Invitation invitation) {
        entities.persist(invitation);
    }

    /** Members by name. */
    List<Member> members() {
        return entities.createQuery("from Member", Member.class).getResultList().stream()
                .sorted(Comparator.comparing(Member::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * @throws Refused if there is no such member
     */
    Member member(MemberId id) {
        return Optional.ofNullable(entities.find(Member.class, id))
                .orElseThrow(() -> new Refused("member-unknown", null));
    }

    Optional<Member> withEmail(EmailAddress email) {
        return entities
                .createQuery("from Member m where m.email = :email", Member.class)
                .setParameter("email", email.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    boolean hasAdministrator() {
        return members().stream().anyMatch(Member::isAdministrator);
    }

    boolean hasAdministratorBeside(Member member) {
        return members().stream()
                .anyMatch(other -> other.isAdministrator() && !other.id().equals(member.id()));
    }

    /** The colour that the fewest members have. */
    int nextColour() {
        var members = members();
        return IntStream.rangeClosed(1, Member.COLOURS)
                .boxed()
                .min(Comparator.comparingLong(colour -> members.stream()
                        .filter(member -> member.view().colour() == colour)
                        .count()))
                .orElseThrow();
    }

    /**
     * @throws Refused if there is no such invitation
     */
    Invitation invitation(InvitationId id) {
        return Optional.ofNullable(entities.find(Invitation.class, id)).orElseThrow(LinkExpired::new);
    }

    Optional<Invitation> invitationByToken(String token) {
        return entities
                .createQuery("from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", Token.hash(token))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those that nobody accepted or withdrew, newest first. */
    List<Invitation> openInvitations() {
        return entities.createQuery(
                        "from Invitation i where i.state = :open order by i.invitedAt desc", Invitation.class)
                .setParameter("open", Invitation.State.OPEN)
                .getResultList();
    }

    boolean hasFirstAdministratorLink(String token, Instant now) {
        var link = entities.find(FirstAdministratorLink.class, Token.hash(token));
        return link != null && link.isUsable(now);
    }

    void add(FirstAdministratorLink link) {
        entities.persist(link);
    }

    void removeFirstAdministratorLinks() {
        entities.createQuery("delete from FirstAdministratorLink").executeUpdate();
    }
}
