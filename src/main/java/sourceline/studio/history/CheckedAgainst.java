package sourceline.studio.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Optional;
import sourceline.journal.JournalEntry;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import tools.jackson.databind.JsonNode;

/** What a check compared: how many statements, and with which words of which version of which source. */
class CheckedAgainst extends Div {

    private CheckedAgainst(Background background, JournalEntry check, JsonNode marks) {
        addClassName("sl-checked-against");
        add(new Span(Words.say("history.checked", marks.path("statements").size())));
        var sentences = new UnorderedList();
        marks.path("citations").properties().forEach(mark -> {
            var key = mark.getValue().asString("").toLowerCase(Locale.ROOT).replace('_', '-');
            var words = Optional.ofNullable(check.about())
                    .flatMap(background::entry)
                    .flatMap(entry -> entry.citation(CitationId.of(mark.getKey())))
                    .map(background::cited)
                    .orElseGet(() -> Words.say("history.citation-gone"));
            sentences.add(new ListItem(Words.say("history.checked.sentence", words, Words.say("mark." + key))));
        });
        add(sentences);
    }

    /** Empty where the change is no check. */
    static Optional<CheckedAgainst> of(Background background, JournalEntry change) {
        if (!change.what().equals("assessment")) {
            return Optional.empty();
        }
        var marks = ValueWords.json(change.detail()).path("marks").asString("");
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(new CheckedAgainst(background, change, ValueWords.json(marks)));
    }
}
