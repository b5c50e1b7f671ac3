package sourceline.studio.editor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import sourceline.timeline.EntryState;
import sourceline.timeline.PeriodState;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineState;

/** The timeline as the axis draws it: what stands and has a date; dropped and deleted entries are left out. */
final class AxisPicture {

    private static final String NO_LANE = "none";

    private final LiveTimeline picture;
    private final TimelineState state;
    private final Locale locale = Words.locale();

    private AxisPicture(LiveTimeline picture) {
        this.picture = picture;
        this.state = picture.state();
    }

    /** Drawn once for all pages that show the picture. */
    static AxisData of(LiveTimeline picture) {
        return picture.derived(AxisData.class, Words.locale(), shown -> new AxisPicture(shown).draw());
    }

    private AxisData draw() {
        List<AxisData.Entry> entries = state.standing().stream()
                .map(entry -> picture.standing(entry.id()))
                .filter(standing -> standing.stage() != Stage.DROPPED)
                .flatMap(this::mark)
                .toList();
        return new AxisData(state.zone().getId(), locale.toLanguageTag(), "ltr", lanes(entries), periods(), entries);
    }

    private List<AxisData.Lane> lanes(List<AxisData.Entry> entries) {
        List<AxisData.Lane> lanes = new ArrayList<>(state.strands().stream()
                .map(strand -> new AxisData.Lane(strand.id().toString(), strand.name(), strand.colour()))
                .toList());
        if (entries.stream().anyMatch(entry -> entry.lane().equals(NO_LANE))) {
            lanes.add(new AxisData.Lane(NO_LANE, Words.say("editor.no-strand"), Workbench.NO_STRAND));
        }
        return List.copyOf(lanes);
    }

    private List<AxisData.Period> periods() {
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

    private Stream<AxisData.Entry> mark(Standing standing) {
        EntryState entry = standing.entry();
        When when = entry.when();
        if (when == null) {
            return Stream.empty();
        }
        Extent extent = when.extent();
        Told told = Told.of(standing);
        return Stream.of(new AxisData.Entry(
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
        return Optional.ofNullable(strand)
                .flatMap(state::strand)
                .map(found -> found.id().toString())
                .orElse(NO_LANE);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
