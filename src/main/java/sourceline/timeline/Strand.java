package sourceline.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A named lane of a timeline. Its timeline guards what concerns several of them. */
@Entity
@Table(name = "strand")
class Strand {

    /** The palette is fixed, so that the colours stay apart for everyone and in both themes. */
    static final int COLOURS = 8;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private StrandId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "timeline_id")
    @SuppressWarnings("UnusedVariable") // the timeline's own list is read by it
    private Timeline timeline;

    private int place;
    private String name;
    private int colour;

    @SuppressWarnings("NullAway.Init")
    protected Strand() {}

    Strand(Timeline timeline, StrandId id, String name, int colour, int place) {
        this.timeline = timeline;
        this.id = id;
        this.name = name;
        this.colour = paletteColour(colour);
        this.place = place;
    }

    private static int paletteColour(int colour) {
        if (colour < 1 || colour > COLOURS) {
            throw new NoSuchColour(colour);
        }
        return colour;
    }

    StrandId id() {
        return id;
    }

    String name() {
        return name;
    }

    int colour() {
        return colour;
    }

    int place() {
        return place;
    }

    void rename(String name) {
        this.name = name;
    }

    void recolour(int colour) {
        this.colour = paletteColour(colour);
    }

    void standAt(int place) {
        this.place = place;
    }

    StrandState state() {
        return new StrandState(id, name, colour);
    }
}
