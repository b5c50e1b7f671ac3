package sourceline.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import sourceline.journal.Act;
import sourceline.journal.Subject;

/** The one row in which the newsroom's policy is kept. */
@Entity
@Table(name = "house_rules")
class HouseRulesRow {

    static final int ONLY = 1;

    @Id
    private int id;

    @Embedded
    private KeptRules kept;

    @SuppressWarnings("NullAway.Init")
    protected HouseRulesRow() {}

    HouseRules rules() {
        return kept.rules();
    }

    void change(Act act, HouseRules wanted) {
        kept = kept.changedTo(act, Subject.NEWSROOM.id(), wanted);
    }
}
