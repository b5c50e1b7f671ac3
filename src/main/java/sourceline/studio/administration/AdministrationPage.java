package sourceline.studio.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import sourceline.studio.parts.OneOf;
import sourceline.studio.parts.Words;

/** What administrators look after, a tab for each part of it. */
@Route(Area.ADDRESS)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://assets/administration.css")
class AdministrationPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Services services;
    private final OneOf areas;
    private final Div content = new Div();

    AdministrationPage(Services services) {
        this.services = services;
        addClassNames("sl-page", "administration");
        var title = new Div(new H1(Words.say("administration.title")));
        title.addClassName("sl-title");
        areas = new OneOf(
                Words.say("administration.title"),
                Arrays.stream(Area.values()).map(Area::words).toList(),
                chosen -> UI.getCurrent().navigate(Area.ADDRESS, Area.values()[chosen].parameters()));
        add(title, areas, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var area = Area.of(event.getLocation().getQueryParameters());
        areas.show(area.ordinal());
        content.removeAll();
        content.add(section(area));
    }

    private Component section(Area area) {
        return switch (area) {
            case MEMBERS -> new MembersSection(services);
            case INVITATIONS -> new InvitationsSection(services);
            case HOUSE_RULES -> new HouseRulesSection(services.houseRules());
            case TOKENS -> new TokensSection(services);
            case WEBHOOKS -> new WebhooksSection(services);
            case HISTORY -> new HistorySection(services.history(), services.members());
        };
    }

    @Override
    public String getPageTitle() {
        return Words.say("administration.page-title");
    }
}
