package sourceline.timeline;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address that a timeline has or had: nobody else gets it, and an old one leads to the present one. */
@Entity
@Table(name = "timeline_slug")
class Slug {

    @Id
    private String slug;

    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @SuppressWarnings("NullAway.Init")
    protected Slug() {}

    Slug(String slug, TimelineId timeline) {
        this.slug = slug;
        this.timeline = timeline;
    }

    String slug() {
        return slug;
    }

    TimelineId timeline() {
        return timeline;
    }
}
