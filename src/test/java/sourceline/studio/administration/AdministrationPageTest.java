package sourceline.studio.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sourceline.Waiting.await;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import sourceline.As;
import sourceline.SpringTest;
import sourceline.journal.OpId;
import sourceline.newsroom.Joining;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;
import sourceline.newsroom.Membership;
import sourceline.newsroom.NewsroomHistory;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.review.HouseRules;
import sourceline.review.HouseRulesDesk;
import sourceline.studio.Studio;

@SpringTest
class AdministrationPageTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private As as;

    @Autowired
    private Membership membership;

    @Autowired
    private Members members;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Joining joining;

    @Autowired
    private HouseRulesDesk houseRules;

    @Autowired
    private NewsroomHistory history;

    @AfterEach
    void close() {
        Studio.leave();
    }

    @Test
    void administration_is_open_to_administrators_only() {
        for (var role : new Role[] {Role.WRITER, Role.CHECKER, Role.EDITOR}) {
            as.member(as.id(role), () -> {
                Studio.open(context, "administration");
                assertThat(_find(AdministrationPage.class)).isEmpty();
                assertThatThrownBy(() -> history.verify()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> membership.signOutEverywhere(OpId.random(), as.id(Role.EDITOR)))
                        .isInstanceOf(AccessDeniedException.class);
                return null;
            });
            Studio.leave();
        }
        as.administrator(() -> {
            Studio.open(context, "administration");
            assertThat(text()).contains("First ADMINISTRATOR", "first@newsroom.test", "Administrator");
            return null;
        });
    }

    @Test
    void a_members_roles_are_changed() {
        var member = as.join("Roles Changed", Role.WRITER);
        as.administrator(() -> {
            Studio.open(context, "administration");
            act("Roles Changed", "Change roles…");
            _setValue(_get(RolesField.class), Set.of(Role.CHECKER));
            click("Save");
            assertThat(members.named(member).orElseThrow().roles()).containsExactly(Role.CHECKER);
            return null;
        });
    }

    @Test
    void a_member_without_any_role_is_refused_at_the_field() {
        as.join("Roles Missing", Role.WRITER);
        as.administrator(() -> {
            Studio.open(context, "administration");
            act("Roles Missing", "Change roles…");
            _setValue(_get(RolesField.class), Set.of());
            click("Save");
            assertThat(_get(RolesField.class).getErrorMessage()).isEqualTo("Choose at least one role.");
            return null;
        });
    }

    @Test
    void a_member_is_removed_and_brought_back_by_undo() {
        var member = as.join("Leaving Soon", Role.WRITER);
        as.administrator(() -> {
            Studio.open(context, "administration");
            act("Leaving Soon", "Remove from the newsroom");
            assertThat(members.named(member).orElseThrow().active()).isFalse();
            click("Undo");
            assertThat(members.named(member).orElseThrow().active()).isTrue();
            return null;
        });
    }

    @Test
    void whoever_left_can_be_brought_back_later() {
        var member = as.join("Left Before", Role.WRITER);
        as.administrator(() -> {
            membership.remove(OpId.random(), member);
            Studio.open(context, "administration");
            act("Left Before", "Bring back");
            assertThat(members.named(member).orElseThrow().active()).isTrue();
            return null;
        });
    }

    @Test
    void signing_a_member_out_everywhere_ends_the_sign_ins_they_have() {
        var member = as.join("Signed Out", Role.WRITER);
        as.member(member, () -> {
            assertThat(signedIn.isMember()).isTrue();
            as.administrator(() -> membership.signOutEverywhere(OpId.random(), member));
            assertThat(signedIn.isMember()).isFalse();
            return null;
        });
    }

    @Test
    void an_invitation_makes_a_link_that_is_shown_once_and_works() {
        as.administrator(() -> {
            Studio.open(context, "administration?show=invitations");
            click("Invite somebody");
            _setValue(field("Name"), "New Comer");
            _setValue(field("E-mail address"), "new.comer@newsroom.test");
            click("Make the link");
            var link = field("Link").getValue();
            var token = link.substring(link.lastIndexOf('/') + 1);
            assertThat(link).contains("/invitation/");
            assertThat(text())
                    .contains("New Comer", "to join as Writer", "open until")
                    .doesNotContain(token);
            click("I have copied it");
            assertThat(_find(LinkDialog.class)).isEmpty();
            var joined = MemberId.of(
                    joining.accept(OpId.random(), token, As.PASSWORD).result());
            assertThat(members.named(joined).orElseThrow().name()).isEqualTo("New Comer");
            return null;
        });
    }

    @Test
    void a_malformed_address_is_said_at_its_field_and_the_name_stays() {
        as.administrator(() -> {
            Studio.open(context, "administration?show=invitations");
            click("Invite somebody");
            _setValue(field("Name"), "Somebody");
            _setValue(field("E-mail address"), "no address");
            click("Make the link");
            assertThat(field("E-mail address").getErrorMessage()).contains("no address");
            assertThat(field("Name").getValue()).isEqualTo("Somebody");
            return null;
        });
    }

    @Test
    void an_invitation_is_withdrawn() {
        as.administrator(() -> {
            var link = membership.invite(OpId.random(), "Not Wanted", "not.wanted@newsroom.test", Set.of(Role.WRITER));
            Studio.open(context, "administration?show=invitations");
            var line = line(InvitationLine.class, "Not Wanted");
            Studio.click(_get(line, Button.class, spec -> spec.withText("Withdraw")));
            assertThat(joining.invitation(link.token())).isEmpty();
            assertThat(text()).doesNotContain("Not Wanted");
            return null;
        });
    }

    @Test
    void house_rules_are_changed_together_and_taken_back() {
        as.administrator(() -> {
            Studio.open(context, "administration?show=house-rules");
            assertThat(text()).contains("signatures given afterwards");
            _setValue(_get(IntegerField.class), 3);
            click("Save the house rules");
            assertThat(houseRules.rules().originsForConfirmed()).isEqualTo(3);
            click("Undo");
            assertThat(houseRules.rules()).isEqualTo(HouseRules.DEFAULT);
            assertThat(_get(IntegerField.class).getValue()).isEqualTo(2);
            return null;
        });
    }

    @Test
    void a_house_rule_that_cannot_be_is_said_at_its_field() {
        as.administrator(() -> {
            Studio.open(context, "administration?show=house-rules");
            _get(IntegerField.class).setValue(9);
            click("Save the house rules");
            assertThat(_get(IntegerField.class).getErrorMessage()).contains("2 to 5 origins, not 9");
            _get(IntegerField.class).setValue(2);
            _get(CheckboxGroup.class).clear();
            click("Save the house rules");
            assertThat(_get(CheckboxGroup.class).getErrorMessage()).contains("at least one verdict");
            assertThat(houseRules.rules()).isEqualTo(HouseRules.DEFAULT);
            return null;
        });
    }

    @Test
    void a_token_is_shown_once_and_revoked_after_a_question() {
        as.administrator(() -> {
            Studio.open(context, "administration?show=tokens");
            click("Make a token");
            click("Make the token");
            assertThat(field("Program").isInvalid()).isTrue();
            _setValue(field("Program"), "The printing office");
            click("Make the token");
            var secret = field("Token").getValue();
            assertThat(secret).startsWith("sourceline_");
            click("I have copied it");
            assertThat(text())
                    .contains("The printing office", "What is published", "not used yet", "/api/v1/openapi.json")
                    .doesNotContain(secret);
            var line = line(TokenLine.class, "The printing office");
            Studio.click(_get(line, Button.class, spec -> spec.withText("Revoke")));
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(text()).doesNotContain("The printing office");
            Studio.open(context, "administration?show=history");
            assertThat(text()).contains("Token made for", "Token revoked");
            return null;
        });
    }

    @Test
    void a_webhook_is_added_tested_and_removed_and_what_became_of_its_messages_is_shown() {
        as.administrator(() -> {
            Studio.open(context, "administration?show=webhooks");
            click("Add a webhook");
            _setValue(field("Receiver"), "Our CMS");
            _setValue(field("Address"), "gopher://cms.example.org");
            click("Add the webhook");
            assertThat(field("Address").getErrorMessage()).contains("gopher");
            _setValue(field("Address"), "http://cms.example.org/hook");
            click("Add the webhook");
            assertThat(field("Address").getErrorMessage()).contains("must begin with https://");
            _setValue(field("Address"), "https://10.0.0.1/hook");
            click("Add the webhook");
            assertThat(field("Address").getErrorMessage()).contains("is not on the public internet");
            _setValue(field("Address"), "https://cms.invalid/hook");
            click("Add the webhook");
            assertThat(field("Secret").getValue()).startsWith("whsec_");
            click("I have copied it");
            ContextMenuKt._clickItemWithCaption(
                    _get(line(WebhookLine.class, "cms.invalid"), MenuBar.class), "Send a test");
            await().pollInSameThread().untilAsserted(() -> {
                Studio.open(context, "administration?show=webhooks");
                assertThat(text()).contains("Not taken once", "no site is called as in https://cms.invalid/hook");
            });
            Studio.click(
                    _get(line(DeliveryLine.class, "cms.invalid"), Button.class, spec -> spec.withText("Send again")));
            ContextMenuKt._clickItemWithCaption(_get(line(WebhookLine.class, "cms.invalid"), MenuBar.class), "Remove…");
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            assertThat(text()).doesNotContain("cms.invalid");
            return null;
        });
    }

    private static <T extends Component> T line(Class<T> type, String words) {
        return _find(type).stream()
                .filter(one -> one.getElement().getTextRecursively().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_newsrooms_history_names_who_did_what_and_its_chain_can_be_verified() {
        as.join("Chronicled Member", Role.CHECKER);
        as.administrator(() -> {
            Studio.open(context, "administration?show=history");
            assertThat(text()).contains("Chronicled Member", "invited somebody", "Checker");
            click("Verify the chain");
            assertThat(text()).contains("Intact:");
            assertThat(NotificationsKt.getNotifications()).isEmpty();
            return null;
        });
    }

    private static void act(String member, String action) {
        var line = line(MemberLine.class, member);
        ContextMenuKt._clickItemWithCaption(_get(line, MenuBar.class), action);
    }

    private static void click(String words) {
        Studio.click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String text() {
        return _get(AdministrationPage.class).getElement().getTextRecursively();
    }
}
