package sourceline.studio.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.source.SourceView;
import sourceline.source.Visibility;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;

/** What is known of a source. */
class FactsPanel extends Div {

    /** @param edit null where the member may not edit them */
    FactsPanel(SourceView source, SourceWording wording, @Nullable Runnable edit) {
        var facts = source.facts();
        var list = new DescriptionList();
        list.addClassName("library-facts");
        fact(list, "publisher", known(facts.publisher()));
        fact(list, "author", known(facts.author()));
        fact(list, "address", address(facts.address()));
        fact(list, "published", new Span(SourceWords.published(facts)), quiet(SourceWords.basis(facts, wording::name)));
        fact(list, "nearness", new Span(SourceWords.of(facts.nearness())));
        fact(list, "origin", known(facts.origin()));
        fact(list, "language", new Span(SourceWords.of(facts.language())));
        fact(list, "zone", new Span(SourceWords.of(facts.zone())));
        fact(
                list,
                "visibility",
                new Span(SourceWords.of(facts.visibility())),
                quiet(Words.say("source.visibility." + SourceWords.key(facts.visibility()) + ".means")));
        if (facts.visibility() == Visibility.CONFIDENTIAL) {
            var readers = source.readers().stream().map(wording::name).sorted().collect(Collectors.joining(", "));
            fact(list, "readers", new Span(Words.say("source.readers", readers)));
        }
        fact(list, "added", new Span(wording.name(source.addedBy())), quiet(Moment.of(source.addedAt())));
        add(list);
        if (edit != null) {
            var button = new Button(Words.say("facts.edit"), click -> edit.run());
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }

    private static void fact(DescriptionList list, String name, Component... parts) {
        var description = new DescriptionList.Description();
        description.add(parts);
        list.add(new DescriptionList.Term(Words.say("facts." + name)), description);
    }

    private static Component known(@Nullable String fact) {
        return fact == null ? quiet(Words.say("source.not-known")) : new Span(fact);
    }

    private static Component address(@Nullable String address) {
        if (address == null) {
            return known(null);
        }
        var link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.addClassName("library-address");
        return link;
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
