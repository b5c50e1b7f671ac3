package sourceline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sourceline.publication.EntryPlan;
import sourceline.publication.Hindrance;
import sourceline.publication.Issue;
import sourceline.publication.NoticeNeed;
import sourceline.publication.PlannedPublication;
import sourceline.publication.PublicationPlan;
import sourceline.publication.PublishedNotice;
import sourceline.timeline.TimelineRow;

/** What the API tells of the desk, each record as it stands in the description. */
final class DeskAnswers {

    private DeskAnswers() {}

    record Listed(List<Timeline> timelines) {}

    /**
     * @param entries how many stand on the desk
     * @param snapshot the newest; null before the first
     * @param planned what is to go out by itself; null where nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Timeline(
            UUID id,
            String slug,
            String title,
            long entries,
            @Nullable ApiSnapshot snapshot,
            @Nullable Planned planned) {

        static Timeline of(TimelineRow row, Optional<Issue> newest, Optional<PlannedPublication> planned) {
            return new Timeline(
                    row.id().uuid(),
                    row.slug(),
                    row.title(),
                    row.entries(),
                    newest.map(ApiSnapshot::of).orElse(null),
                    planned.map(Planned::of).orElse(null));
        }
    }

    /**
     * @param embargo whether none of the entries may go out before
     */
    record Planned(Instant at, boolean embargo, List<UUID> entries) {

        static Planned of(PlannedPublication planned) {
            return new Planned(
                    planned.at(),
                    planned.embargo(),
                    planned.entries().stream()
                            .map(entry -> entry.uuid())
                            .sorted()
                            .toList());
        }
    }

    /**
     * @param revision the timeline's revision that this is about
     * @param headerChanged what of the timeline itself readers would see changed
     */
    record State(Timeline timeline, long revision, List<String> headerChanged, List<Entry> entries) {

        static State of(Timeline timeline, PublicationPlan plan) {
            return new State(
                    timeline,
                    plan.revision(),
                    plan.headerChanged(),
                    plan.entries().stream().map(Entry::of).toList());
        }
    }

    /**
     * @param ready whether there is something to publish, and nothing in its way
     * @param owed the notice that readers are owed if it goes out
     * @param inTheWay what keeps it from going out
     * @param withheld why readers are kept from it now; null where they are not
     * @param publishedAt when it went out as readers see it; null where it never did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            UUID id,
            String headline,
            EntryPlan.Change change,
            boolean ready,
            NoticeNeed owed,
            List<String> inTheWay,
            PublishedNotice.@Nullable Kind withheld,
            @Nullable Instant publishedAt) {

        static Entry of(EntryPlan plan) {
            return new Entry(
                    plan.entry().uuid(),
                    plan.headline(),
                    plan.change(),
                    plan.isReady(),
                    plan.need(),
                    plan.hindrances().stream().map(Hindrance::key).toList(),
                    plan.withheld(),
                    plan.since());
        }
    }
}
