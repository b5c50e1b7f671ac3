package sourceline.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;

@SpringTest
class SignedInTest {

    @Autowired
    As as;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Membership membership;

    @Test
    void nobody_is_signed_in_until_somebody_is() {
        assertThat(signedIn.isMember()).isFalse();
        assertThat(signedIn.has(Role.WRITER)).isFalse();
        assertThatThrownBy(signedIn::id).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void an_editor_may_do_what_a_writer_may_but_does_not_administer() {
        as.editor(() -> {
            assertThat(signedIn.has(Role.WRITER)).isTrue();
            assertThat(signedIn.has(Role.EDITOR)).isTrue();
            assertThat(signedIn.has(Role.ADMINISTRATOR)).isFalse();
            return null;
        });
    }

    @Test
    void a_role_taken_away_is_gone_at_once_in_an_open_session() {
        var member = as.join("Anna Demoted", Role.EDITOR);
        as.member(member, () -> {
            assertThat(signedIn.has(Role.EDITOR)).isTrue();
            as.administrator(() -> membership.changeRoles(OpId.random(), member, Set.of(Role.WRITER)));
            assertThat(signedIn.has(Role.EDITOR)).isFalse();
            assertThat(signedIn.has(Role.WRITER)).isTrue();
            return null;
        });
    }

    @Test
    void a_removed_member_is_nobody_in_an_open_session() {
        var member = as.join("Boris Removed", Role.ADMINISTRATOR);
        as.member(member, () -> {
            as.administrator(() -> membership.remove(OpId.random(), member));
            assertThat(signedIn.isMember()).isFalse();
            assertThatThrownBy(() -> membership.members()).isInstanceOf(AccessDeniedException.class);
            return null;
        });
    }
}
