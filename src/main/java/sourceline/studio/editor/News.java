package sourceline.studio.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.journal.Actor;
import sourceline.journal.Touched;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What others have just done: tinted for a moment where it is seen, and told in a quiet line where it is not. Which of
 * the two it is only the browser knows, see {@code frontend/news.js}.
 */
@Tag("sl-news")
@JsModule("context://assets/news.js")
class News extends Component {

    /** What is told of by its own verb; all else is a change. */
    private static final Set<String> TOLD =
            Set.of("created", "deleted", "submitted", "checked", "approved", "sent-back", "dropped");

    private static final String CHANGED = "changed";

    /** What concerns only whoever did it. */
    private static final Set<String> UNTOLD = Set.of("left-so", "noted", "placement");

    private final Workbench workbench;

    /** The revision up to which all that others did has been told. */
    private long toldUpTo;

    News(Workbench workbench) {
        this.workbench = workbench;
        this.toldUpTo = workbench.state().revision();
    }

    /**
     * Tells what others did since it was last told, whatever brought the page forward.
     *
     * @param place where an entry is listed now, -1 where it is not
     */
    void show(ToIntFunction<EntryId> place) {
        if (workbench.state().revision() > toldUpTo) {
            tell(workbench.since(toldUpTo), place);
            toldUpTo = workbench.state().revision();
        }
    }

    private void tell(List<Touched> changes, ToIntFunction<EntryId> place) {
        Actor me = workbench.services().signedIn().actor();
        Map<String, Map<String, Object>> news = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> change.about() != null && !change.actor().equals(me))
                .filter(change -> !UNTOLD.contains(change.field()))
                .forEach(change -> {
                    EntryId entry = new EntryId(Objects.requireNonNull(change.about()));
                    news.put(
                            entry + change.field(),
                            Map.of(
                                    "entry", entry.toString(),
                                    "field", change.field(),
                                    "kind", kind(change),
                                    "colour", colour(change.actor()),
                                    "row", place(entry, place)));
                });
        if (!news.isEmpty()) {
            getElement().executeJs("this.tell($0)", List.copyOf(news.values()));
        }
    }

    /** Where an entry is listed. The open one counts as not listed: it is seen beside the list. */
    private int place(EntryId entry, ToIntFunction<EntryId> place) {
        return entry.equals(workbench.address().entry()) ? -1 : place.applyAsInt(entry);
    }

    private static String kind(Touched change) {
        boolean back = change.field().equals("deleted") && change.command().equals("entry.bringBack");
        return TOLD.contains(change.field()) && !back ? change.field() : CHANGED;
    }

    private int colour(Actor actor) {
        return workbench
                .services()
                .members()
                .named(new MemberId(actor.member()))
                .map(MemberView::colour)
                .orElse(Workbench.NO_STRAND);
    }

    /**
     * The line about entries that are out of sight in the list.
     *
     * @param above what has become of each that stands above what is seen, a kind as it was told
     * @param below likewise
     */
    @ClientCallable
    String outOfSight(ArrayNode above, ArrayNode below) {
        return Stream.of(said(above, "editor.news.above"), said(below, "editor.news.below"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" · "));
    }

    private static String said(ArrayNode kinds, String where) {
        Map<String, Long> counts = kinds.valueStream()
                .map(JsonNode::asString)
                .filter(kind -> TOLD.contains(kind) || kind.equals(CHANGED))
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> Words.say("editor.news." + one.getKey(), one.getValue(), Words.say(where)))
                .collect(Collectors.joining(" · "));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().setAttribute("aria-live", "polite");
    }
}
