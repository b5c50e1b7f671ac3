package sourceline.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import sourceline.chronology.When;

/** A named stretch of time behind the entries of a timeline. */
@Entity
@Table(name = "period")
class Period {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private PeriodId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "timeline_id")
    @SuppressWarnings("UnusedVariable") // the timeline's own list is read by it
    private Timeline timeline;

    private String name;

    @Convert(converter = WhenConverter.class)
    @Column(name = "when_edtf")
    private When when;

    @SuppressWarnings("NullAway.Init")
    protected Period() {}

    Period(Timeline timeline, PeriodId id, String name, When when) {
        this.timeline = timeline;
        this.id = id;
        this.name = name;
        this.when = when;
    }

    PeriodId id() {
        return id;
    }

    String name() {
        return name;
    }

    When when() {
        return when;
    }

    void change(String name, When when) {
        this.name = name;
        this.when = when;
    }

    PeriodState state() {
        return new PeriodState(id, name, when);
    }
}
