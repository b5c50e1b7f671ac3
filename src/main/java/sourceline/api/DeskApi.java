package sourceline.api;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sourceline.publication.PublicationRecords;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;
import sourceline.timeline.TimelineRow;

/** How far the desk is, for programs: what would go out now, what stands in its way, what is planned. */
@RestController
@RequestMapping(ApiSecurity.API + "/desk/timelines")
class DeskApi {

    private final PublicationRecords records;
    private final TimelineRecords timelines;

    DeskApi(PublicationRecords records, TimelineRecords timelines) {
        this.records = records;
        this.timelines = timelines;
    }

    @GetMapping
    DeskAnswers.Listed list() {
        return new DeskAnswers.Listed(
                timelines.rows().stream().map(this::timeline).toList());
    }

    @GetMapping("/{timeline}")
    DeskAnswers.State state(@PathVariable String timeline) {
        return PublishedApi.id(timeline)
                .flatMap(this::row)
                .or(() -> timelines.at(timeline).flatMap(this::row))
                .map(row -> DeskAnswers.State.of(timeline(row), records.plan(row.id())))
                .orElseThrow(() -> Problems.refused(
                        HttpStatus.NOT_FOUND, "unknown-timeline", "The desk has no timeline with that id or slug."));
    }

    private Optional<TimelineRow> row(TimelineId id) {
        return timelines.rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    private DeskAnswers.Timeline timeline(TimelineRow row) {
        return DeskAnswers.Timeline.of(row, records.newest(row.id()), records.planned(row.id()));
    }
}
