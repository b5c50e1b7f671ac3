package sourceline.studio.axis;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sourceline.studio.parts.Words;

/**
 * The timeline element: a lane a strand, a mark an entry, breaks where nothing happens.
 *
 * <p>The whole goes to the browser once; afterwards only the entries that differ, so showing new data at each live
 * update is cheap. The view and the focus stay where the person has them.
 */
@Tag("sl-axis")
@JsModule("context://assets/axis.js")
public class Axis extends Component implements HasStyle {

    private @Nullable AxisData shown;

    /** Draws this, or what differs from what is drawn. */
    public void show(AxisData data) {
        AxisData before = shown;
        shown = data;
        if (!isAttached()) {
            return;
        }
        if (before == null || before != data && !sameFrame(before, data)) {
            sendAll(data);
        } else if (before != data) {
            sendDifference(before, data);
        }
    }

    /** Marks an entry as the open one and brings it into view; null marks none. Never moves the focus. */
    public void select(@Nullable String entry) {
        getElement().setProperty("selected", entry == null ? "" : entry);
    }

    public Registration addEntryOpenListener(ComponentEventListener<EntryOpen> listener) {
        return addListener(EntryOpen.class, listener);
    }

    public Registration addRangeChangeListener(ComponentEventListener<RangeChange> listener) {
        return addListener(RangeChange.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (shown != null) {
            sendAll(shown);
        }
    }

    private void sendAll(AxisData data) {
        getElement().executeJs("this.data = Object.assign($0, {words: $1})", data, words());
    }

    private void sendDifference(AxisData before, AxisData data) {
        boolean sameOrder = inTheSameOrder(before.entries(), data.entries());
        List<AxisData.Entry> put =
                sameOrder ? different(before.entries(), data.entries()) : different(byId(before), data.entries());
        if (!sameOrder) {
            getElement()
                    .executeJs(
                            "this.change($0, $1)",
                            put,
                            data.entries().stream().map(AxisData.Entry::id).toList());
        } else if (!put.isEmpty()) {
            getElement().executeJs("this.change($0)", put);
        }
    }

    private static boolean inTheSameOrder(List<AxisData.Entry> before, List<AxisData.Entry> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(at -> before.get(at) == now.get(at)
                                || before.get(at).id().equals(now.get(at).id()));
    }

    /** Nearly all are the same objects as before, which is quickly seen. */
    private static List<AxisData.Entry> different(List<AxisData.Entry> before, List<AxisData.Entry> now) {
        return IntStream.range(0, now.size())
                .filter(at -> before.get(at) != now.get(at) && !before.get(at).equals(now.get(at)))
                .mapToObj(now::get)
                .toList();
    }

    private static List<AxisData.Entry> different(Map<String, AxisData.Entry> before, List<AxisData.Entry> now) {
        return now.stream()
                .filter(entry -> !entry.equals(before.get(entry.id())))
                .toList();
    }

    private static Map<String, AxisData.Entry> byId(AxisData data) {
        return data.entries().stream().collect(Collectors.toMap(AxisData.Entry::id, Function.identity()));
    }

    private static boolean sameFrame(AxisData one, AxisData other) {
        return one.zone().equals(other.zone())
                && one.lang().equals(other.lang())
                && one.dir().equals(other.dir())
                && one.lanes().equals(other.lanes())
                && one.periods().equals(other.periods());
    }

    private static Map<String, String> words() {
        return Map.of(
                "axis", Words.say("axis.name"),
                "zoomIn", Words.say("axis.zoom-in"),
                "zoomOut", Words.say("axis.zoom-out"),
                "fit", Words.say("axis.fit"),
                "planned", Words.say("axis.planned"),
                "several", Words.say("axis.several"),
                "empty", Words.say("axis.empty"),
                "keys", Words.say("axis.keys"));
    }

    /** Somebody wants to see an entry: clicked its mark, or pressed Enter on it. */
    @DomEvent("entry-open")
    public static class EntryOpen extends ComponentEvent<Axis> {

        private final String entry;

        public EntryOpen(Axis source, boolean fromClient, @EventData("event.detail.id") String entry) {
            super(source, fromClient);
            this.entry = entry;
        }

        public String entry() {
            return entry;
        }
    }

    /** Somebody moved the view. */
    @DomEvent("range-change")
    public static class RangeChange extends ComponentEvent<Axis> {

        private final String from;
        private final String to;

        public RangeChange(
                Axis source,
                boolean fromClient,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.to") String to) {
            super(source, fromClient);
            this.from = from;
            this.to = to;
        }

        /** The first day in view, ISO 8601. */
        public String from() {
            return from;
        }

        /** The last day in view, ISO 8601. */
        public String to() {
            return to;
        }
    }
}
