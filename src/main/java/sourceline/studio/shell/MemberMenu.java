package sourceline.studio.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Words;

/** Who is signed in, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MemberMenu extends MenuBar {

    MemberMenu(SignedIn signedIn, AuthenticationContext authentication) {
        addClassName("sl-member");
        addThemeVariants(MenuBarVariant.TERTIARY);
        String name = authentication.getPrincipalName().orElse("");
        Avatar avatar = signedIn.isMember() ? new MemberAvatar(signedIn.id(), name) : new Avatar(name);
        avatar.setTooltipEnabled(false);
        MenuItem member = addItem(avatar);
        member.setAriaLabel(Words.say("shell.member", name));
        MenuItem who = member.getSubMenu().addItem(new Span(name));
        who.setEnabled(false);
        member.getSubMenu().addItem(Words.say("shell.sign-out"), click -> authentication.logout());
    }
}
