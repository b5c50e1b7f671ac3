package sourceline.studio.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sourceline.journal.JournalEntry;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.studio.parts.LongList;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.verification.Finding;

/** One change: which field, and what stood there before and after. */
class ChangeBox extends Div {

    private static final int ENTRIES = 20;
    private static final List<String> DETAILS = List.of("speaker", "originalMaterial", "rationale", "wrong");

    private ChangeBox(JournalEntry change, Component... content) {
        addClassName("sl-change");
        var field = change.what() + "." + change.field();
        if (Words.has("history.field." + field)) {
            var name = new Span(Words.say("history.field." + field));
            name.addClassName("sl-change-field");
            add(name);
        }
        add(content);
    }

    /** Empty where the command's own words say all there is to say. */
    static Optional<Component> of(Background background, JournalEntry change) {
        if (change.erased()) {
            return Optional.of(new ChangeBox(change, quiet(Words.say("history.erased"))));
        }
        if (change.what().equals("citation") && change.field().contains("cited")) {
            return Optional.of(cited(background, change));
        }
        if (change.what().equals("citation") && isOfUnseenSource(background, change)) {
            return Optional.of(new ChangeBox(change, quiet(Words.say("history.source-unseen"))));
        }
        var words = new ValueWords(background.timeline());
        var before = words.of(change.what(), change.field(), change.before());
        var after = words.of(change.what(), change.field(), change.after());
        var details = details(change);
        if (before.isEmpty() && after.isEmpty() && details.isEmpty()) {
            return Optional.empty();
        }
        var box = new ChangeBox(change, new WordChanges(before, after));
        details.forEach(box::add);
        CheckedAgainst.of(background, change).ifPresent(box::add);
        return Optional.of(box);
    }

    /** The entries that went out with a snapshot, as one list; empty where none did. */
    static Optional<Component> wentOut(Background background, List<JournalEntry> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var list = new LongList<UUID>(ENTRIES, "history.went-out.more", "sl-went");
        list.show(
                changes.stream()
                        .map(JournalEntry::about)
                        .filter(Objects::nonNull)
                        .toList(),
                entry -> new ListItem(background.headline(entry)));
        return Optional.of(new ChangeBox(changes.getFirst(), list));
    }

    private static List<Component> details(JournalEntry change) {
        if (!change.what().equals("assessment") && !change.what().equals("notice")) {
            return List.of();
        }
        var detail = ValueWords.json(change.detail());
        var said = DETAILS.stream()
                .filter(key -> !detail.path(key).asString("").isBlank())
                .map(key -> Words.say("history.detail." + key, detail.path(key).asString("")));
        var overrides = detail.path("overrides").properties().stream()
                .map(override -> Words.say(
                        "history.detail.override",
                        Finding.wordsOf(override.getKey()),
                        override.getValue().asString("")));
        return Stream.concat(said, overrides)
                .map(words -> (Component) quiet(words))
                .toList();
    }

    private static ChangeBox cited(Background background, JournalEntry change) {
        var record = ValueWords.json(change.after() == null ? change.before() : change.after());
        var stance =
                Words.say("history.stance." + record.path("stance").asString().toLowerCase(Locale.ROOT));
        var source = background
                .source(SourceId.of(record.path("source").path("uuid").asString()))
                .map(SourceFacts::title)
                .orElseGet(() -> Words.say("history.source-unseen"));
        var box = new ChangeBox(change, quiet(Words.say("history.cited", stance, source)));
        Optional.ofNullable(change.about())
                .flatMap(background::entry)
                .flatMap(entry -> words(entry, change.target()))
                .ifPresent(quote -> {
                    var quoted = new Div(quote);
                    quoted.addClassName("sl-quote");
                    box.addComponentAsFirst(quoted);
                });
        return box;
    }

    /** Whether the change tells words of a source that the member may not see. */
    static boolean isHidden(Background background, JournalEntry change) {
        return change.what().equals("citation") && isOfUnseenSource(background, change);
    }

    /** A translation says what the source says. */
    private static boolean isOfUnseenSource(Background background, JournalEntry change) {
        return Optional.ofNullable(change.about())
                .flatMap(background::entry)
                .flatMap(entry -> citation(entry, change.target()))
                .flatMap(citation -> background.source(citation.source()))
                .isEmpty();
    }

    private static Optional<CitationState> citation(EntryState entry, UUID id) {
        return entry.citation(new CitationId(id));
    }

    private static Optional<String> words(EntryState entry, UUID citation) {
        return citation(entry, citation).map(CitationState::exact).filter(exact -> !exact.isEmpty());
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("sl-quiet");
        return span;
    }
}
