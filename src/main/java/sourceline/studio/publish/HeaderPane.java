package sourceline.studio.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.PublishedPeriod;
import sourceline.publication.PublishedStrand;
import sourceline.publication.PublishedTimeline;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.parts.Words;
import sourceline.timeline.PeriodState;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineState;

/** What belongs to no single entry and is signed by whoever publishes: what of it changed, or all of it at first. */
class HeaderPane extends Section {

    private static final List<String> AT_FIRST = List.of("title", "summary", "strands", "periods");

    private final Plan plan;
    private final TimelineState now;
    private final @Nullable PublishedTimeline before;

    HeaderPane(Plan plan) {
        this.plan = plan;
        this.now = plan.timeline();
        this.before = plan.plan().before();
        addClassName("sl-section");
        var fields = before == null ? AT_FIRST : plan.plan().headerChanged();
        setVisible(!fields.isEmpty());
        var rows = new Div();
        rows.addClassNames("sl-card", "sl-differences");
        fields.forEach(field -> rows.add(row(field)));
        add(new H2(Words.say("publish.header")), said(Words.say("publish.header.signed")), rows);
    }

    private Div row(String field) {
        var name = new Span(Words.say("publish.header." + field));
        name.addClassName("sl-change-field");
        var row = new Div(name, difference(field));
        row.addClassName("sl-change");
        return row;
    }

    private Component difference(String field) {
        if (field.equals("order")) {
            return new Moved(plan, plan.plan().had(), plan.plan().order());
        }
        var was = before == null ? now(field) : was(before, field);
        var is = now(field);
        if (is.isEmpty() && was.isEmpty()) {
            return said(Words.say("publish.header.none"));
        }
        return was.equals(is) && before != null ? said(Words.say("publish.details-changed")) : new WordChanges(was, is);
    }

    private String now(String field) {
        return switch (field) {
            case "title" -> now.title();
            case "summary" -> now.summary();
            case "language" -> language(now.language());
            case "zone" -> now.zone().getId();
            case "slug" -> now.slug();
            case "strands" -> now.strands().stream().map(StrandState::name).collect(Collectors.joining(", "));
            default -> now.periods().stream().map(HeaderPane::period).collect(Collectors.joining("; "));
        };
    }

    private static String was(PublishedTimeline header, String field) {
        return switch (field) {
            case "title" -> header.title();
            case "summary" -> header.summary();
            case "language" -> language(Locale.forLanguageTag(header.language()));
            case "zone" -> header.zone();
            case "slug" -> header.slug();
            case "strands" ->
                header.strands().stream().map(PublishedStrand::name).collect(Collectors.joining(", "));
            default -> header.periods().stream().map(HeaderPane::period).collect(Collectors.joining("; "));
        };
    }

    private static String language(Locale language) {
        return language.getDisplayLanguage(Words.locale());
    }

    private static String period(PeriodState period) {
        return period(period.name(), period.when());
    }

    private static String period(PublishedPeriod period) {
        return period(period.name(), When.edtf(period.when()));
    }

    private static String period(String name, When when) {
        return Words.say("publish.period", name, WhenText.label(when, Words.locale()));
    }

    private static Span said(String words) {
        var said = new Span(words);
        said.addClassName("sl-quiet");
        return said;
    }
}
