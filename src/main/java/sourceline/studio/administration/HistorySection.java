package sourceline.studio.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import sourceline.journal.ChainCheck;
import sourceline.newsroom.Members;
import sourceline.newsroom.NewsroomHistory;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Trail;

/** What has happened to the newsroom, and whether anybody tampered with the record of it. */
class HistorySection extends Div {

    private final Div result = new Div();

    HistorySection(NewsroomHistory history, Members members) {
        addClassNames("sl-section", "administration-history");
        result.addClassName("administration-result");
        result.getElement().setAttribute("role", "status");
        var verify = new Button(Words.say("chain-check.verify"));
        verify.setDisableOnClick(true);
        verify.addClickListener(click -> {
            try {
                show(history.verify());
            } finally {
                verify.setEnabled(true);
            }
        });
        var explained = new Paragraph(Words.say("chain-check.explained"));
        explained.addClassName("sl-quiet");
        var check = new Div(verify, explained);
        check.addClassName("administration-check");
        var trail = new Div(new Trail(limit -> history.history(0, limit), new NewsroomWording(members)));
        trail.addClassName("sl-card");
        add(check, result, trail);
    }

    private void show(ChainCheck check) {
        result.removeAll();
        result.getElement().setAttribute("data-intact", check.intact());
        result.add(
                switch (check) {
                    case ChainCheck.Intact intact ->
                        new Span(Words.say(
                                "chain-check.intact",
                                intact.changes(),
                                intact.revision(),
                                intact.headHash().substring(0, 12)));
                    case ChainCheck.Broken broken ->
                        new Span(Words.say(
                                "chain-check.broken", broken.revision(), broken.ordinal() + 1, what(broken.what())));
                });
    }

    private static String what(ChainCheck.Break what) {
        return Words.say("chain-check." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
