package sourceline.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import sourceline.newsroom.MemberId;

/** How one member likes to read. */
@Entity
@Table(name = "reading_choice")
class ReadingChoice {

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "member"))
    @SuppressWarnings("UnusedVariable") // it is found by this
    private MemberId member;

    private boolean kinds;

    @SuppressWarnings("NullAway.Init")
    protected ReadingChoice() {}

    ReadingChoice(MemberId member) {
        this.member = member;
    }

    void choose(boolean marked) {
        kinds = marked;
    }

    boolean kinds() {
        return kinds;
    }
}
