package sourceline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Effect;

/** The strands of one timeline, in the order in which readers see them; no two have the same name. */
final class TimelineStrands {

    static final int LIMIT = 12;

    /** A strand as the journal has it. */
    private record Described(String name, int colour, int place) {}

    private final Timeline timeline;
    private final List<Strand> all;

    TimelineStrands(Timeline timeline, List<Strand> all) {
        this.timeline = timeline;
        this.all = all;
    }

    /**
     * Adds one as the last.
     *
     * @param colour of the palette, counted from 1
     * @throws TooMany if there is no room for it
     * @throws StrandNameTaken if another has its name
     * @throws NoSuchColour if the palette has no such colour
     */
    StrandId add(Act act, String name, int colour) {
        return add(act, StrandId.random(), new Described(name, colour, all.size()));
    }

    /**
     * Puts a strand back that was removed, where it stood.
     *
     * @param removed as the journal has it
     * @throws StrandNameTaken if another has its name by now
     */
    void bringBack(Act act, StrandId id, String removed) {
        add(act, id, Json.read(removed, Described.class));
    }

    private StrandId add(Act act, StrandId id, Described made) {
        if (all.size() >= LIMIT) {
            throw new TooMany("strands", LIMIT);
        }
        var order = inOrder();
        var place = Math.clamp(made.place(), 0, order.size());
        var strand = new Strand(timeline, id, freeName(made.name(), null), made.colour(), place);
        order.add(place, strand);
        all.add(strand);
        number(order);
        record(act, id, "created", null, describe(strand));
        return id;
    }

    void rename(Act act, StrandId id, String name) {
        var strand = strand(id);
        var before = strand.name();
        var accepted = freeName(name, strand);
        strand.rename(accepted);
        note(act, id, "name", before, accepted);
    }

    void recolour(Act act, StrandId id, int colour) {
        var strand = strand(id);
        var before = strand.colour();
        strand.recolour(colour);
        note(act, id, "colour", Integer.toString(before), Integer.toString(colour));
    }

    /**
     * @param place counted from 0; one past the end means the end
     */
    void move(Act act, StrandId id, int place) {
        var strand = strand(id);
        var order = inOrder();
        var before = order.indexOf(strand);
        order.remove(strand);
        var after = Math.clamp(place, 0, order.size());
        order.add(after, strand);
        number(order);
        note(act, id, "place", Integer.toString(before), Integer.toString(after));
    }

    /**
     * @param entries how many entries that are not deleted stand in it
     * @throws StrandInUse if there is one
     */
    void remove(Act act, StrandId id, long entries) {
        var strand = strand(id);
        if (entries > 0) {
            throw new StrandInUse(strand.name(), entries);
        }
        var removed = describe(strand);
        all.remove(strand);
        number(inOrder());
        record(act, id, "removed", removed, null);
    }

    /**
     * Sets one field of a strand to what it was.
     *
     * @param field {@code name}, {@code colour} or {@code place}
     * @param value as the journal has it
     */
    void restore(Act act, StrandId id, String field, String value) {
        switch (field) {
            case "name" -> rename(act, id, value);
            case "colour" -> recolour(act, id, Integer.parseInt(value));
            case "place" -> move(act, id, Integer.parseInt(value));
            default -> throw new NoSuchField(field);
        }
    }

    boolean has(StrandId id) {
        return find(id).isPresent();
    }

    /**
     * @throws NoSuchStrand if the timeline has none with that id
     */
    void require(StrandId id) {
        strand(id);
    }

    List<StrandState> states() {
        return inOrder().stream().map(Strand::state).toList();
    }

    /** A removal leaves the collection as it was read, so its order is taken from the places. */
    private List<Strand> inOrder() {
        var order = new ArrayList<>(all);
        order.sort(Comparator.comparingInt(Strand::place));
        return order;
    }

    private static void number(List<Strand> order) {
        for (int i = 0; i < order.size(); i++) {
            order.get(i).standAt(i);
        }
    }

    private void note(Act act, StrandId id, String field, String before, String after) {
        if (!before.equals(after)) {
            record(act, id, field, before, after);
        }
    }

    private void record(Act act, StrandId id, String field, @Nullable String before, @Nullable String after) {
        act.record(Effect.of("strand", id.uuid(), field, before, after));
        timeline.touch("strands", act);
    }

    private static String describe(Strand strand) {
        return Json.write(new Described(strand.name(), strand.colour(), strand.place()));
    }

    /** The strand of this name, however it is capitalised. */
    Optional<StrandId> named(String name) {
        var accepted = TextField.STRAND_NAME.accept(name);
        return all.stream()
                .filter(strand -> strand.name().equalsIgnoreCase(accepted))
                .map(Strand::id)
                .findFirst();
    }

    private String freeName(String name, @Nullable Strand except) {
        var accepted = TextField.STRAND_NAME.accept(name);
        for (var other : all) {
            if (!other.equals(except) && other.name().equalsIgnoreCase(accepted)) {
                throw new StrandNameTaken(accepted);
            }
        }
        return accepted;
    }

    private Strand strand(StrandId id) {
        return find(id).orElseThrow(() -> new NoSuchStrand(id));
    }

    private Optional<Strand> find(StrandId id) {
        return all.stream().filter(strand -> strand.id().equals(id)).findFirst();
    }
}
