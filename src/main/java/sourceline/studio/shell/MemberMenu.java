package sourceline.studio.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Words;

/** Who is signed in, with which roles, and the way out. Empty where nobody is. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MemberMenu extends MenuBar {

    MemberMenu(SignedIn signedIn, AuthenticationContext authentication) {
        addClassName("sl-member");
        addThemeVariants(MenuBarVariant.TERTIARY);
        signedIn.member().ifPresentOrElse(member -> show(member, authentication), () -> setVisible(false));
    }

    private void show(MemberView member, AuthenticationContext authentication) {
        MemberAvatar avatar = new MemberAvatar(member);
        avatar.setTooltipEnabled(false);
        MenuItem item = addItem(avatar);
        item.setAriaLabel(Words.say("shell.member", member.name()));

        Span roles = new Span(member.roles().stream()
                .sorted()
                .map(role -> Words.say("role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", ")));
        roles.addClassName("sl-quiet");
        Div who = new Div(new Span(member.name()), roles);
        who.addClassName("sl-who");
        item.getSubMenu().addItem(who).setEnabled(false);
        item.getSubMenu().addSeparator();
        item.getSubMenu().addItem(Words.say("shell.sign-out"), click -> {
            KeptDrafts.forget(UI.getCurrent().getPage(), member.id());
            authentication.logout();
        });
    }
}
