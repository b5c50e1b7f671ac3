package sourceline.studio.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
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
import sourceline.review.Counts;
import sourceline.review.LiveCounts;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.PageRefresh;
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
    private final SignedIn signedIn;
    private final LiveCounts counts;
    private final Bell bell;
    private final WaitingCount waiting = new WaitingCount();
    private Runnable unsubscribe = () -> {};

    MainLayout(SignedIn signedIn, MemberMenu memberMenu, Bell bell, LiveCounts counts) {
        this.signedIn = signedIn;
        this.counts = counts;
        this.bell = bell;
        bell.onSeen(() -> show(counts.now()));
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
        add(skipLink(), header(inHeader, inMenu, memberMenu), main);
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

    private Header header(List<Anchor> inHeader, List<Anchor> inMenu, MemberMenu memberMenu) {
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
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (signedIn.isMember()) {
            unsubscribe = counts.subscribe(new PageRefresh(event.getUI(), this::showLast));
            show(counts.now());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
        unsubscribe = () -> {};
        super.onDetach(event);
    }

    private void showLast() {
        show(counts.last());
    }

    private void show(Counts now) {
        waiting.show(now.waiting());
        bell.show(now.unseen());
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
