package sourceline.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import sourceline.journal.Act;
import sourceline.timeline.TimelineId;

/** What one timeline asks beyond the newsroom's policy. */
@Entity
@Table(name = "timeline_rules")
class TimelineRulesRow {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    private KeptRules kept;

    @SuppressWarnings("NullAway.Init")
    protected TimelineRulesRow() {}

    TimelineRulesRow(TimelineId timeline) {
        this.timeline = timeline;
        this.kept = new KeptRules(HouseRules.NONE);
    }

    HouseRules rules() {
        return kept.rules();
    }

    TimelineId timeline() {
        return timeline;
    }

    void change(Act act, HouseRules wanted) {
        kept = kept.changedTo(act, timeline.uuid(), wanted);
    }
}
