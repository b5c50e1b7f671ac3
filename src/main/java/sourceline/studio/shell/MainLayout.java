package sourceline.studio.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/**
 * The frame around every screen: wordmark, navigation, what the screen itself puts into the header, and the member's
 * menu. A screen gets it without asking; one that must not have it says {@code @Route(autoLayout = false)}.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main";

    private final Map<String, List<Anchor>> places;
    private final Div bar = new Div();
    private final Main main = new Main();

    MainLayout(SignedIn signedIn, MemberMenu memberMenu, Bell bell, WaitingCount waiting) {
        addClassName("sl-shell");
        List<String> addresses = Stream.of("", "sources", Places.QUEUE, Places.BOARD, "administration")
                .filter(address -> !address.equals("administration") || signedIn.has(Role.ADMINISTRATOR))
                .toList();
        List<Anchor> inHeader = addresses.stream().map(MainLayout::place).toList();
        List<Anchor> inMenu = addresses.stream().map(MainLayout::place).toList();
        queue(inHeader).add(waiting);
        queue(inMenu).add(waiting.again());
        places = Stream.concat(inHeader.stream(), inMenu.stream()).collect(Collectors.groupingBy(Anchor::getHref));

        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
        main.addClassName("sl-main");
        bar.addClassName("sl-bar");
        add(skipLink(), header(inHeader, inMenu, bell, memberMenu), main);
    }

    private static Anchor queue(List<Anchor> places) {
        return places.stream()
                .filter(place -> place.getHref().equals(Places.QUEUE))
                .findFirst()
                .orElseThrow();
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#" + MAIN, Words.say("shell.skip"));
        skip.addClassName("sl-skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Header header(List<Anchor> inHeader, List<Anchor> inMenu, Bell bell, MemberMenu memberMenu) {
        Nav nav = new Nav();
        nav.addClassName("sl-nav");
        nav.getElement().setAttribute("aria-label", Words.say("shell.navigation"));
        inHeader.forEach(nav::add);

        Header header = new Header(new Wordmark(), nav, new FoldedNavigation(inMenu), bar, bell, memberMenu);
        header.addClassName("sl-header");
        return header;
    }

    private static Anchor place(String address) {
        Anchor anchor = new Anchor(address, Words.say(address.isEmpty() ? "shell.home" : "shell." + address));
        anchor.getElement().setAttribute("router-link", true);
        return anchor;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.getElement().appendChild(content.getElement());
        bar.removeAll();
        if (content instanceof InHeader screen) {
            Component own = screen.header();
            bar.add(own);
        }
        setClassName("sl-shell-with-bar", content instanceof InHeader);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
        bar.removeAll();
    }

    /** Marks where we are; an address below a place's belongs to it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        places.forEach((address, anchors) -> anchors.forEach(anchor -> {
            if (address.equals(first)) {
                anchor.getElement().setAttribute("aria-current", "page");
            } else {
                anchor.getElement().removeAttribute("aria-current");
            }
        }));
    }
}
