package sourceline.studio.publish;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import sourceline.studio.parts.Words;

/** Which entries stand at another place than readers have them, and after which. */
class Moved extends Div {

    private static final int MOST = 8;

    /**
     * @param before the entries that readers have, in their order
     * @param now the same in the order of the desk
     */
    Moved(Plan plan, List<UUID> before, List<UUID> now) {
        var moved = moved(before, now);
        for (int place = 0; place < now.size() && getComponentCount() < MOST; place++) {
            if (moved.contains(now.get(place))) {
                var entry = plan.headline(now.get(place));
                add(new Div(
                        place == 0
                                ? Words.say("publish.moved.first", entry)
                                : Words.say("publish.moved.after", entry, plan.headline(now.get(place - 1)))));
            }
        }
        if (moved.size() > MOST) {
            add(new Div(Words.say("publish.moved.more", moved.size() - MOST)));
        }
    }

    /** The fewest that were taken out and put in again: all but a longest run that kept its order (patience sorting). */
    static Set<UUID> moved(List<UUID> before, List<UUID> now) {
        Map<UUID, Integer> places = new HashMap<>();
        before.forEach(entry -> places.put(entry, places.size()));
        var kept = now.stream().filter(places::containsKey).toList();
        var ends = new ArrayList<Integer>();
        var lasts = new ArrayList<Integer>();
        var earlier = new int[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            int at = Collections.binarySearch(ends, places.get(kept.get(i)));
            int length = at < 0 ? -at - 1 : at;
            earlier[i] = length == 0 ? -1 : lasts.get(length - 1);
            if (length == ends.size()) {
                ends.add(places.get(kept.get(i)));
                lasts.add(i);
            } else {
                ends.set(length, places.get(kept.get(i)));
                lasts.set(length, i);
            }
        }
        var moved = new HashSet<>(kept);
        for (int i = lasts.isEmpty() ? -1 : lasts.getLast(); i >= 0; i = earlier[i]) {
            moved.remove(kept.get(i));
        }
        return moved;
    }
}
