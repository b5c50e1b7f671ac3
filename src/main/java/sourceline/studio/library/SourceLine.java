package sourceline.studio.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceFacts;
import sourceline.source.SourceRow;
import sourceline.source.Visibility;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** One source of the library, as a row that leads to it. */
class SourceLine extends ListItem {

    SourceLine(Coverage.Counted counted, Function<MemberId, String> name) {
        var source = counted.source();
        var row = new Anchor(
                Places.source(source.id()),
                called(source.facts()),
                dated(source.facts(), name),
                near(source.facts()),
                cited(source, counted.cited()));
        row.addClassNames("sl-row", "library-row");
        row.getElement().setAttribute("router-link", true);
        add(row);
    }

    private static Div called(SourceFacts facts) {
        var title = new Span(facts.title());
        title.addClassName("sl-row-headline");
        var publisher = quiet(
                facts.publisher() == null
                        ? Words.say("source.publisher-not-known")
                        : facts.author() == null
                                ? facts.publisher()
                                : Words.say("source.publisher-author", facts.publisher(), facts.author()));
        var cell = cell(title, publisher);
        if (facts.visibility() != Visibility.PUBLIC) {
            cell.add(new VisibilityMark(facts.visibility()));
        }
        return cell;
    }

    private static Div dated(SourceFacts facts, Function<MemberId, String> name) {
        return cell(new Span(SourceWords.published(facts)), quiet(SourceWords.basis(facts, name)));
    }

    private static Div near(SourceFacts facts) {
        return cell(
                new Span(SourceWords.of(facts.nearness())),
                quiet(
                        facts.origin() == null
                                ? Words.say("source.origin-not-known")
                                : Words.say("source.passes-on", facts.origin())));
    }

    private static Div cited(SourceRow source, Coverage.Cited cited) {
        var versions = source.latest().number() == cited.version()
                ? Words.say("source.version", cited.version())
                : Words.say("source.versions", cited.version(), source.latest().number());
        return cell(new CitedShare(cited), quiet(versions));
    }

    private static Div cell(Component... parts) {
        return new Div(parts);
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
