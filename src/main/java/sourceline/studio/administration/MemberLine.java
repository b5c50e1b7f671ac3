package sourceline.studio.administration;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.ZoneOffset;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberRecord;
import sourceline.newsroom.MemberView;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** One member with what an administrator can do about them. */
class MemberLine extends ListItem {

    private final Services services;
    private final MemberView member;
    private final Runnable changed;

    /** @param changed called once something has changed */
    MemberLine(Services services, MemberRecord listed, Runnable changed) {
        this.services = services;
        this.member = listed.member();
        this.changed = changed;
        addClassName("administration-line");
        var avatar = new MemberAvatar(member);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(member.name());
        name.addClassName("administration-name");
        var who = new Div(name, new Email(listed.email()));
        var joined = listed.joinedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        var what = new Div(
                new Span(Names.ROLES.of(member.roles())), quiet(Words.say("members.joined", Moment.day(joined))));
        add(avatar, who, what, menu());
    }

    private MenuBar menu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var item = bar.addItem(Words.say("members.actions"));
        item.setAriaLabel(Words.say("members.actions-of", member.name()));
        var actions = item.getSubMenu();
        if (member.active()) {
            forActive(actions);
        } else {
            actions.addItem(Words.say("members.reinstate"), click -> reinstate());
        }
        return bar;
    }

    private void forActive(SubMenu actions) {
        actions.addItem(
                Words.say("members.change-roles"),
                click -> new RolesDialog(services.membership(), member, changed).open());
        actions.addItem(Words.say("members.password-link"), click -> passwordLink());
        actions.addItem(Words.say("members.sign-out"), click -> askToSignOut());
        actions.addSeparator();
        actions.addItem(Words.say("members.remove"), click -> remove());
    }

    private void passwordLink() {
        var link = services.membership().passwordLink(OpId.random(), member.id());
        new LinkDialog(Words.say("link.password", member.name()), link, services.publicUrl(), changed).open();
    }

    private void askToSignOut() {
        var opId = OpId.random();
        new ConfirmDialog(
                        Words.say("members.sign-out.ask", member.name()),
                        Words.say("members.sign-out.means"),
                        Words.say("members.sign-out"),
                        confirmed -> signOut(opId),
                        Words.say("action.cancel"),
                        cancelled -> {})
                .open();
    }

    private void signOut(OpId opId) {
        services.membership().signOutEverywhere(opId, member.id());
        Toast.done(Words.say("members.signed-out", member.name()));
    }

    private void remove() {
        services.membership().remove(OpId.random(), member.id());
        Toast.undoable(Words.say("members.removed", member.name()), this::reinstate);
        changed.run();
    }

    private void reinstate() {
        services.membership().reinstate(OpId.random(), member.id());
        Toast.done(Words.say("members.reinstated", member.name()));
        changed.run();
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
