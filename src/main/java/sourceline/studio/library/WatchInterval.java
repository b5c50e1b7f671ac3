package sourceline.studio.library;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourceline.journal.OpId;
import sourceline.source.SourceId;
import sourceline.source.WatchView;
import sourceline.source.Watching;
import sourceline.studio.parts.Words;

/** How often a source is looked at by itself where it was found. */
class WatchInterval extends Select<Integer> {

    private static final int NEVER = 0;
    private static final List<Integer> HOURS = List.of(NEVER, 1, 6, 24, 168);

    /** @param chosen called once another interval holds */
    WatchInterval(Watching watching, SourceId source, Runnable chosen) {
        setAriaLabel(Words.say("watch.interval"));
        addClassName("library-watch-interval");
        setItemLabelGenerator(
                hours -> HOURS.contains(hours) ? Words.say("watch.every." + hours) : Words.say("watch.hours", hours));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                watching.watch(OpId.random(), source, change.getValue() == NEVER ? null : change.getValue());
                chosen.run();
            }
        });
    }

    void show(WatchView watch) {
        var hours = watch.isOn() ? Optional.ofNullable(watch.hours()).orElse(NEVER) : NEVER;
        setItems(Stream.concat(HOURS.stream(), Stream.of(hours))
                .distinct()
                .sorted()
                .toList());
        setValue(hours);
    }
}
