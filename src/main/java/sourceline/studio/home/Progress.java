package sourceline.studio.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sourceline.live.Presence;
import sourceline.newsroom.Members;
import sourceline.publication.Publishing;
import sourceline.review.Stage;
import sourceline.review.StageCounts;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineRow;

/** How far a timeline is, as a card: entries by stage, what could go out, what is out, and who is there. */
@SpringComponent
class Progress {

    private static final StageCounts NOTHING = new StageCounts(Map.of(), 0, 0);
    private static final List<Stage> ALONG_THE_WAY =
            List.of(Stage.APPROVED, Stage.CHECKED, Stage.IN_CHECK, Stage.SENT_BACK, Stage.DRAFT);

    private final Publishing publishing;
    private final Members members;

    Progress(Publishing publishing, Members members) {
        this.publishing = publishing;
        this.members = members;
    }

    ListItem of(TimelineRow row, @Nullable StageCounts known, List<Presence.Here> there) {
        var counts = Objects.requireNonNullElse(known, NOTHING);
        var link = new Anchor(Places.timeline(row.slug()), row.title());
        link.getElement().setAttribute("router-link", true);
        var head = new Div(new H3(link), avatars(there));
        head.addClassName("home-timeline-head");
        var card = new ListItem(head);
        card.addClassNames("sl-card", "home-timeline");
        if (!row.summary().isBlank()) {
            card.add(new Paragraph(row.summary()));
        }
        if (row.entries() == 0) {
            card.add(new Paragraph(Words.say("home.no-entries")));
        } else {
            card.add(bar(counts), stages(counts));
        }
        card.add(out(row, counts));
        return card;
    }

    private Div avatars(List<Presence.Here> there) {
        var avatars = new Div();
        avatars.addClassName("sl-avatars");
        there.stream()
                .map(Presence.Here::member)
                .distinct()
                .flatMap(member -> members.named(member).stream())
                .forEach(member -> avatars.add(new MemberAvatar(member)));
        return avatars;
    }

    /** The stages as one bar; the pills below say the same in words. */
    private static Div bar(StageCounts counts) {
        var bar = new Div();
        bar.addClassName("home-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (var stage : ALONG_THE_WAY) {
            if (counts.at(stage) > 0) {
                var part = new Span();
                part.getElement().setAttribute("data-stage", key(stage));
                part.getStyle().set("flex-grow", Integer.toString(counts.at(stage)));
                bar.add(part);
            }
        }
        return bar;
    }

    private static Div stages(StageCounts counts) {
        var pills = new Div();
        pills.addClassName("sl-pills");
        for (var stage : ALONG_THE_WAY) {
            if (counts.at(stage) > 0) {
                var pill = new Span(Words.say("home.stage", counts.at(stage), StageWord.of(stage)));
                pill.addClassName("sl-pill");
                pill.getElement().setAttribute("data-stage", key(stage));
                pills.add(pill);
            }
        }
        if (counts.checkAgain() > 0) {
            var again = new Span(Words.say("home.check-again", counts.checkAgain()));
            again.addClassNames("sl-pill", "home-again");
            pills.add(again);
        }
        return pills;
    }

    private Div out(TimelineRow row, StageCounts counts) {
        var issues = publishing.issues(row.id());
        var published = issues.isEmpty()
                ? new Span(Words.say("home.not-published"))
                : new Span(Words.say("home.published", issues.getFirst().number()));
        var out = new Div(published, new Span(Words.say("home.publishable", counts.publishable(), row.entries())));
        out.addClassName("sl-facts");
        return out;
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
