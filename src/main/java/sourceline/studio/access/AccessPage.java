package sourceline.studio.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;

/** The page that stands in front of the studio: what is asked for on one side, what Sourceline is for on the other. */
abstract class AccessPage extends Main {

    private final Div content = new Div();

    AccessPage() {
        addClassName("access");
        content.addClassName("access-content");
        content.add(name());
        add(content, example());
    }

    Div content() {
        return content;
    }

    private static Component name() {
        var name = new H1(new Span("source"), new Span("line"));
        name.addClassName("access-name");
        return name;
    }

    /** A made-up sentence and the line of a timeline that rests on it. */
    private static Component example() {
        var sentence = new Span(Words.say("access.example.sentence"));
        sentence.addClassName("access-cited");
        var article = new Paragraph(
                new Span(Words.say("access.example.before") + " "),
                sentence,
                new Span(" " + Words.say("access.example.after")));
        article.addClassName("access-article");

        var thread = new Div();
        thread.addClassName("access-thread");

        var when = new Span(Words.say("access.example.when"));
        when.addClassName("access-when");
        var headline = new Span(Words.say("access.example.headline"));
        headline.addClassName("access-headline");
        var checked = new Span(Words.say("access.example.checked"));
        checked.addClassName("access-checked");
        var facts = new Div(VerdictMark.saidBy(Words.say("access.example.speaker")), checked);
        facts.addClassName("access-facts");
        var entry = new Div(when, headline, facts);
        entry.addClassName("access-entry");

        var example = new Div(article, thread, entry);
        example.addClassName("access-example");
        example.getElement().setAttribute("role", "img");
        example.getElement().setAttribute("aria-label", Words.say("access.example"));
        return example;
    }
}
