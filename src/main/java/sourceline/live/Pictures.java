package sourceline.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import sourceline.journal.Journal;
import sourceline.journal.Subject;
import sourceline.journal.Touched;
import sourceline.review.Reviewed;
import sourceline.review.Standing;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;
import sourceline.timeline.TimelineState;

/** Takes pictures, each of one moment: a whole one, or a later one of which only what was touched is read. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Pictures {

    /** So many changes are told one by one; whoever is further behind is shown how it stands now. */
    static final int RECENT = 200;

    private final TimelineRecords timelines;
    private final Reviewed reviewed;
    private final Journal journal;

    Pictures(TimelineRecords timelines, Reviewed reviewed, Journal journal) {
        this.timelines = timelines;
        this.reviewed = reviewed;
        this.journal = journal;
    }

    LiveTimeline whole(TimelineId id) {
        var state = timelines.timeline(id);
        return new LiveTimeline(state, reviewed.standings(id), List.of(), state.revision());
    }

    /** The picture that follows, read anew as a whole: something beside its journal may have changed what it shows. */
    LiveTimeline anew(LiveTimeline before) {
        var id = before.state().id();
        var state = timelines.timeline(id);
        var touched = journal.touched(Subject.timeline(id.uuid()), before.revision(), state.revision());
        return following(before, state, reviewed.standings(id), touched);
    }

    /** The picture that follows; the same one if nothing has happened. */
    LiveTimeline after(LiveTimeline before) {
        var id = before.state().id();
        var subject = Subject.timeline(id.uuid());
        var revision = journal.revision(subject);
        if (revision == before.revision()) {
            return before;
        }
        var touched = journal.touched(subject, before.revision(), revision);
        if (touched.size() > RECENT || touched.stream().anyMatch(Pictures::touchesAll)) {
            return anew(before);
        }
        var changed = reviewed.standings(id, entries(touched));
        var states = changed.values().stream().map(Standing::entry).toList();
        var standings = new HashMap<>(before.standings());
        standings.putAll(changed);
        var state = touched.stream().allMatch(one -> one.about() != null)
                ? before.state().forward(revision, states)
                : timelines.forward(before.state(), revision, states);
        return following(before, state, standings, touched);
    }

    private static LiveTimeline following(
            LiveTimeline before, TimelineState state, Map<EntryId, Standing> standings, List<Touched> touched) {
        var recent = Stream.concat(before.recent().stream(), touched.stream()).toList();
        var dropped = Math.max(0, recent.size() - RECENT);
        return new LiveTimeline(
                before,
                state,
                standings,
                recent.subList(dropped, recent.size()),
                dropped == 0 ? before.knownFrom() : recent.get(dropped - 1).revision());
    }

    /** House rules move what may be signed on every entry. */
    private static boolean touchesAll(Touched touched) {
        return touched.what().equals("house-rules");
    }

    private static Collection<EntryId> entries(List<Touched> touched) {
        return touched.stream()
                .map(Touched::about)
                .filter(Objects::nonNull)
                .map(EntryId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
