package sourceline.studio.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.Extent;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.live.LiveTimeline;
import sourceline.review.Stage;
import sourceline.review.Standing;
import sourceline.studio.axis.AxisData;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.PeriodState;
import sourceline.timeline.StrandId;
import sourceline.timeline.StrandState;
import sourceline.timeline.TimelineState;

/**
 * The timeline as the axis draws it: what stands and has a date; dropped and deleted entries are left out. The mark of an
 * entry of which nothing is different is the same object as in the picture before.
 */
final class AxisPicture {

    private static final String NO_LANE = "none";

    private final Locale locale = Words.locale();
    private final List<StrandState> strands;
    private final Map<EntryId, Made> marks = new HashMap<>();
    private final AxisData data;

    /** A mark and what it was made of; none where it has no date. */
    private record Made(Standing standing, Optional<AxisData.Entry> mark) {}

    private AxisPicture(LiveTimeline picture, Optional<AxisPicture> before) {
        TimelineState state = picture.state();
        strands = state.strands();
        Map<EntryId, Made> known = before.filter(drawn -> drawn.strands.equals(strands))
                .map(drawn -> drawn.marks)
                .orElse(Map.of());
        List<AxisData.Entry> entries = state.standing().stream()
                .map(entry -> picture.standing(entry.id()))
                .filter(standing -> standing.stage() != Stage.DROPPED)
                .flatMap(standing -> made(standing, known.get(standing.id())).mark().stream())
                .toList();
        data = new AxisData(
                state.zone().getId(), locale.toLanguageTag(), "ltr", lanes(entries), periods(state), entries);
    }

    /** Drawn once for all pages that show the picture. */
    static AxisData of(LiveTimeline picture) {
        return picture.grown(AxisPicture.class, Words.locale(), AxisPicture::new).data;
    }

    private Made made(Standing standing, @Nullable Made before) {
        Made made = before != null && before.standing() == standing ? before : new Made(standing, mark(standing));
        marks.put(standing.id(), made);
        return made;
    }

    private List<AxisData.Lane> lanes(List<AxisData.Entry> entries) {
        List<AxisData.Lane> lanes = new ArrayList<>(strands.stream()
                .map(strand -> new AxisData.Lane(strand.id().toString(), strand.name(), strand.colour()))
                .toList());
        if (entries.stream().anyMatch(entry -> entry.lane().equals(NO_LANE))) {
            lanes.add(new AxisData.Lane(NO_LANE, Words.say("editor.no-strand"), Workbench.NO_STRAND));
        }
        return List.copyOf(lanes);
    }

    private static List<AxisData.Period> periods(TimelineState state) {
        return state.periods().stream().flatMap(AxisPicture::period).toList();
    }

    private static Stream<AxisData.Period> period(PeriodState period) {
        return period.when().earliest().stream()
                .map(from -> new AxisData.Period(
                        period.id().toString(),
                        period.name(),
                        from.toString(),
                        period.when().latest().map(LocalDate::toString).orElse(null)));
    }

    private Optional<AxisData.Entry> mark(Standing standing) {
        EntryState entry = standing.entry();
        When when = entry.when();
        if (when == null) {
            return Optional.empty();
        }
        Extent extent = when.extent();
        Told told = Told.of(standing);
        return Optional.of(new AxisData.Entry(
                entry.id().toString(),
                lane(entry.strand()),
                day(extent.from()),
                day(extent.to()),
                extent.openStart(),
                extent.openEnd(),
                extent.oneOf(),
                extent.uncertain(),
                extent.approximate(),
                entry.planned(),
                told.shape().key(),
                told.words(),
                WhenText.describe(when, locale),
                entry.headline(),
                StageWord.of(standing.stage())));
    }

    private String lane(@Nullable StrandId strand) {
        return strands.stream()
                .map(StrandState::id)
                .filter(id -> id.equals(strand))
                .findFirst()
                .map(StrandId::toString)
                .orElse(NO_LANE);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
