package sourceline.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.journal.Subject;

@SpringTest
class MembershipTest {

    @Autowired
    As as;

    @Autowired
    Membership membership;

    @Autowired
    Joining joining;

    @Autowired
    Account account;

    @Autowired
    Members members;

    @Autowired
    FirstAdministrator firstAdministrator;

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate jdbc;

    private final String name = "Member " + UUID.randomUUID();

    @Test
    void whoever_accepts_an_invitation_is_a_member_with_the_roles_it_named() {
        var link = invite(Role.WRITER, Role.ADMINISTRATOR);
        assertThat(joining.invitation(link.token())).hasValueSatisfying(invitation -> {
            assertThat(invitation.name()).isEqualTo(name);
            assertThat(invitation.expired()).isFalse();
        });

        var id = MemberId.of(
                joining.accept(OpId.random(), link.token(), As.PASSWORD).result());

        var member = members.named(id).orElseThrow();
        assertThat(member.roles()).isEqualTo(Set.of(Role.WRITER, Role.ADMINISTRATOR));
        assertThat(member.colour()).isBetween(1, 8);
        assertThat(members.withEmail(EmailAddress.of(As.email(name)))).contains(member);
        as.administrator(() -> membership.remove(OpId.random(), id));
    }

    @Test
    void a_link_works_once() {
        var link = invite(Role.WRITER);
        joining.accept(OpId.random(), link.token(), As.PASSWORD);

        assertThat(joining.invitation(link.token())).isEmpty();
        refused("link-expired", () -> joining.accept(OpId.random(), link.token(), As.PASSWORD));
    }

    @Test
    void accepting_twice_by_the_same_click_joins_once() {
        var link = invite(Role.WRITER);
        var opId = OpId.random();

        var first = joining.accept(opId, link.token(), As.PASSWORD);

        assertThat(joining.accept(opId, link.token(), As.PASSWORD)).isEqualTo(first);
    }

    @Test
    void a_renewed_invitation_replaces_its_link() {
        var lost = invite(Role.WRITER);

        var link = as.administrator(() -> membership.renew(OpId.random(), lost.invitation()));

        assertThat(joining.invitation(lost.token())).isEmpty();
        assertThat(joining.invitation(link.token())).isPresent();
    }

    @Test
    void the_same_invitation_sent_twice_is_one_invitation_with_a_link_that_works() {
        var opId = OpId.random();

        var first = as.administrator(() -> membership.invite(opId, name, As.email(name), Set.of(Role.WRITER)));
        var second = as.administrator(() -> membership.invite(opId, name, As.email(name), Set.of(Role.WRITER)));

        assertThat(second.invitation()).isEqualTo(first.invitation());
        assertThat(joining.invitation(second.token())).isPresent();
        assertThat(as.administrator(membership::invitations))
                .filteredOn(invitation -> invitation.name().equals(name))
                .hasSize(1);
    }

    @Test
    void a_withdrawn_invitation_leads_nowhere() {
        var link = invite(Role.WRITER);
        as.administrator(() -> membership.withdraw(OpId.random(), link.invitation()));

        refused("link-expired", () -> joining.accept(OpId.random(), link.token(), As.PASSWORD));
    }

    @Test
    void an_invitation_ends_after_a_week() {
        var link = invite(Role.WRITER);
        assertThat(link.expiresAt())
                .isBetween(Instant.now().plus(Duration.ofDays(6)), Instant.now().plus(Duration.ofDays(8)));
        jdbc.update(
                "update invitation set expires_at = ? where id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                link.invitation().uuid());

        refused("link-expired", () -> joining.accept(OpId.random(), link.token(), As.PASSWORD));
        assertThat(as.administrator(membership::invitations))
                .filteredOn(invitation -> invitation.id().equals(link.invitation()))
                .allMatch(InvitationView::expired);
    }

    @Test
    void tokens_stand_nowhere_in_clear() {
        var link = invite(Role.WRITER);

        assertThat(jdbc.queryForList("select token_hash from invitation", String.class))
                .doesNotContain(link.token());
        assertThat(jdbc.queryForList("select result from operation", String.class))
                .doesNotContain(link.token());
        assertThat(link.toString()).doesNotContain(link.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@", "@b.example", "a b@c.example", "a@-b.example"})
    void what_is_no_address_is_refused(String email) {
        refused(
                "email-malformed",
                () -> as.administrator(() -> membership.invite(OpId.random(), name, email, Set.of(Role.WRITER))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "line\nbreak", "right-to-left \u202Eeman", "\uD800"})
    void a_name_of_other_than_ordinary_characters_is_refused(String name) {
        refused(
                "name-malformed",
                () -> as.administrator(
                        () -> membership.invite(OpId.random(), name, "a@b.example", Set.of(Role.WRITER))));
    }

    @Test
    void names_addresses_roles_and_passwords_have_limits() {
        refused(
                "name-missing",
                () -> as.administrator(
                        () -> membership.invite(OpId.random(), " ", "a@b.example", Set.of(Role.WRITER))));
        refused(
                "name-too-long",
                () -> as.administrator(
                        () -> membership.invite(OpId.random(), "x".repeat(101), "a@b.example", Set.of(Role.WRITER))));
        refused(
                "email-too-long",
                () -> as.administrator(() ->
                        membership.invite(OpId.random(), name, "x".repeat(250) + "@b.example", Set.of(Role.WRITER))));
        refused(
                "roles-missing",
                () -> as.administrator(() -> membership.invite(OpId.random(), name, As.email(name), Set.of())));
        var link = invite(Role.WRITER);
        refused("password-too-short", () -> joining.accept(OpId.random(), link.token(), "elevenchars"));
        refused("password-too-long", () -> joining.accept(OpId.random(), link.token(), "ä".repeat(37)));
        assertThat(joining.invitation(link.token())).isPresent();
    }

    @Test
    void an_address_belongs_to_one_member() {
        as.join(name, Role.WRITER);

        refused(
                "email-taken",
                () -> as.administrator(() -> membership.invite(
                        OpId.random(), "Another", As.email(name).toUpperCase(Locale.ROOT), Set.of(Role.WRITER))));
    }

    @Test
    void the_last_administrator_can_neither_be_removed_nor_demoted() {
        var last = as.id(Role.ADMINISTRATOR);
        var others = members.all().stream()
                .filter(member -> member.has(Role.ADMINISTRATOR) && !member.id().equals(last))
                .map(MemberView::id)
                .toList();
        as.administrator(() -> {
            others.forEach(other -> membership.remove(OpId.random(), other));

            refused("last-administrator", () -> membership.remove(OpId.random(), last));
            refused("last-administrator", () -> membership.changeRoles(OpId.random(), last, Set.of(Role.EDITOR)));

            others.forEach(other -> membership.reinstate(OpId.random(), other));
            return null;
        });
        assertThat(members.named(last).orElseThrow().has(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void a_removed_member_keeps_name_and_record_and_can_come_back() {
        var id = as.join(name, Role.CHECKER);

        as.administrator(() -> membership.remove(OpId.random(), id));
        assertThat(members.named(id)).hasValueSatisfying(member -> {
            assertThat(member.active()).isFalse();
            assertThat(member.name()).isEqualTo(name);
            assertThat(member.has(Role.CHECKER)).isFalse();
        });

        as.administrator(() -> membership.reinstate(OpId.random(), id));
        assertThat(members.named(id).orElseThrow().has(Role.CHECKER)).isTrue();
    }

    @Test
    void a_forgotten_password_is_replaced_by_a_link() {
        var id = as.join(name, Role.WRITER);
        var before = members.generation(id);
        var link = as.administrator(() -> membership.passwordLink(OpId.random(), id));

        assertThat(joining.accept(OpId.random(), link.token(), "an entirely new one")
                        .result())
                .isEqualTo(id.toString());

        assertThat(members.generation(id)).isNotEqualTo(before);
        refused(
                "password-wrong",
                () -> as.member(id, () -> account.changePassword(OpId.random(), As.PASSWORD, "yet another one")));
    }

    @Test
    void a_member_changes_name_and_password() {
        var id = as.join(name, Role.WRITER);

        as.member(id, () -> account.rename(OpId.random(), "Renamed " + name));
        as.member(id, () -> account.changePassword(OpId.random(), As.PASSWORD, "an entirely new one"));

        assertThat(members.named(id).orElseThrow().name()).isEqualTo("Renamed " + name);
        refused(
                "password-wrong",
                () -> as.member(id, () -> account.changePassword(OpId.random(), As.PASSWORD, "yet another one")));
    }

    @Test
    void a_first_administrator_link_is_dead_once_there_is_an_administrator() {
        as.id(Role.ADMINISTRATOR);
        var token = firstAdministrator.link();

        assertThat(joining.isFirstAdministrator(token)).isFalse();
        refused(
                "link-expired",
                () -> joining.becomeFirstAdministrator(OpId.random(), token, name, As.email(name), As.PASSWORD));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void only_administrators_administer(Role role) {
        var id = as.id(role);
        var invitation = invite(Role.WRITER).invitation();
        List<ThrowingCallable> commands = List.of(
                membership::members,
                membership::invitations,
                () -> membership.invite(OpId.random(), "X", "x@x.example", Set.of(Role.WRITER)),
                () -> membership.passwordLink(OpId.random(), id),
                () -> membership.renew(OpId.random(), invitation),
                () -> membership.withdraw(OpId.random(), invitation),
                () -> membership.changeRoles(OpId.random(), id, Set.of(Role.ADMINISTRATOR)),
                () -> membership.remove(OpId.random(), id),
                () -> membership.reinstate(OpId.random(), id));

        as.member(id, () -> {
            commands.forEach(command -> assertThatThrownBy(command).isInstanceOf(AccessDeniedException.class));
            return null;
        });
    }

    @Test
    void the_journal_says_who_was_invited_and_holds_no_password() {
        var id = as.join(name, Role.WRITER);
        as.member(id, () -> account.changePassword(OpId.random(), As.PASSWORD, "an entirely new one"));

        var history = journal.history(Subject.NEWSROOM, 0, 1000);
        assertThat(history).extracting(JournalEntry::field).contains("invited", "accepted", "joined", "password");
        assertThat(history)
                .flatExtracting(change -> Arrays.asList(change.before(), change.after(), change.detail()))
                .noneMatch(value -> String.valueOf(value).contains("bcrypt"))
                .noneMatch(value -> String.valueOf(value).contains("entirely"));
    }

    private InvitationLink invite(Role... roles) {
        return as.administrator(() -> membership.invite(OpId.random(), name, As.email(name), Set.of(roles)));
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
