package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import sourceline.studio.parts.InHeader;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Pulse;
import sourceline.studio.parts.Words;
import tools.jackson.databind.JsonNode;

/** An entry beside its sentences, to be ticked off, judged and approved; everything by keyboard ({@code check.js}). */
@Route("timeline/:slug/check/:entry")
@PermitAll
@Tag("sl-check")
@JsModule("context://assets/check.js")
@StyleSheet("context://assets/check.css")
class CheckView extends HtmlContainer
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle, InHeader {

    private static final String FIELD = "event.detail.field";
    private static final String START = "event.detail.start";
    private static final String END = "event.detail.end";

    private final Sheets sheets;
    private final Sitting sitting;

    CheckView(Sheets sheets, Sitting sitting) {
        this.sheets = sheets;
        this.sitting = sitting;
        addClassNames("check", "sl-screen-fixed");
        add(sitting.changed(), sitting.panes(), new Pulse(sitting::stillHere));
        onKey("check-sign", sitting::sign);
        onKey("check-next", sitting::next);
        onKey("check-claim", sitting::claimOrRelease);
        onKey("check-send-back", sitting::sendBackIfAllowed);
        getElement()
                .addEventListener("check-comment", event -> speakOf(event.getEventData()))
                .addEventData(FIELD)
                .addEventData(START)
                .addEventData(END);
    }

    private void onKey(String event, Runnable deed) {
        getElement().addEventListener(event, pressed -> deed.run());
    }

    private void speakOf(JsonNode at) {
        sitting.speakOf(
                at.path(FIELD).asString(""),
                at.path(START).asInt(),
                at.path(END).asInt());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = CheckAddress.of(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        var entry = address.entry();
        var read = sheets.at(address.slug())
                .flatMap(timeline -> sheets.read(timeline, entry))
                .orElseThrow(NotFoundException::new);
        if (read.timeline().slug().equals(address.slug())) {
            sitting.begin(read);
        } else {
            event.forwardTo(Places.check(read.timeline().slug(), entry));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        sitting.arrived();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        sitting.left();
    }

    @Override
    public Component header() {
        return sitting.bar();
    }

    @Override
    public String getPageTitle() {
        return Words.say("check.title", sitting.headline());
    }
}
