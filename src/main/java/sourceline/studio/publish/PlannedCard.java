package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Set;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberView;
import sourceline.publication.PlannedPublication;
import sourceline.studio.parts.Words;

/** What is to go out by itself, or why it did not. */
class PlannedCard extends Div {

    private static final Set<String> OWN_WORDS =
            Set.of("shown-is-old", "nothing-to-publish", "no-longer-editor", "no-such-entry");

    PlannedCard(PublishServices services, Plan plan, PlannedPublication planned, Runnable changed) {
        addClassNames("sl-card", "sl-reader-card");
        getElement().setAttribute("role", "status");
        var by = services.members()
                .named(planned.plannedBy())
                .map(MemberView::name)
                .orElse("");
        var at = plan.moment(planned.at());
        var failed = planned.failed();
        add(new H2(Words.say(failed == null ? "publish.planned.title" : "publish.planned.failed", at)));
        add(said(Words.say("publish.planned.by", by, planned.entries().size())));
        if (failed != null) {
            add(said(Words.say("publish.planned.why." + why(failed))));
            return;
        }
        if (planned.embargo()) {
            add(said(Words.say("publish.planned.embargo")));
        }
        if (plan.editor()) {
            var callOff = new Button(Words.say("publish.planned.call-off"), click -> {
                services.scheduling().callOff(OpId.random(), plan.id());
                changed.run();
            });
            callOff.addThemeVariants(ButtonVariant.SMALL);
            var move = new Button(
                    Words.say("publish.planned.move"),
                    click -> LaterForm.moving(services, plan, planned, changed).open());
            move.addThemeVariants(ButtonVariant.SMALL);
            var actions = new Div(move, callOff);
            actions.addClassName("sl-actions");
            add(actions);
        }
    }

    /** Whatever stands in the way of one entry is told at that entry, further down. */
    private static String why(String code) {
        return OWN_WORDS.contains(code) ? code : "cannot-go-out";
    }

    private static Div said(String words) {
        var said = new Div(words);
        said.addClassName("sl-quiet");
        return said;
    }
}
