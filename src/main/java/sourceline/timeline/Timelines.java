package sourceline.timeline;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import sourceline.chronology.When;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.AsWriter;
import sourceline.newsroom.SignedIn;

/**
 * What members do to a timeline as such: its header, strands and periods. Where a field is edited, {@code base} is the
 * timeline's revision that the member had before them; {@link Edited} says what it overrode.
 */
@Service
@AsWriter
public class Timelines {

    /** So many entries a timeline may have, deleted ones among them. */
    public static final int ENTRIES = Timeline.ENTRIES;

    private final Journal journal;
    private final TimelineStore store;
    private final SignedIn signedIn;

    Timelines(Journal journal, TimelineStore store, SignedIn signedIn) {
        this.journal = journal;
        this.store = store;
        this.signedIn = signedIn;
    }

    /** Begins a timeline; the receipt's result is its id. */
    public Receipt create(OpId opId, NewTimeline wanted) {
        var command = beginning(opId, "timeline.create", wanted);
        return journal.perform(
                command,
                act -> begin(act, new TimelineId(command.subject().id()), wanted)
                        .id()
                        .toString());
    }

    /** A command by which a timeline begins. Its id follows from who asks and the opId, so that asking twice meets the same subject. */
    Command beginning(OpId opId, String name, NewTimeline wanted) {
        var actor = signedIn.actor();
        var id = UUID.nameUUIDFromBytes(
                ("timeline:" + actor.member() + ":" + opId.uuid()).getBytes(StandardCharsets.UTF_8));
        return Command.of(Subject.timeline(id), actor, opId, name)
                .with("title", wanted.title())
                .with("summary", wanted.summary())
                .with("language", wanted.language().toLanguageTag())
                .with("zone", wanted.zone().getId())
                .with("slug", wanted.slug());
    }

    Timeline begin(Act act, TimelineId id, NewTimeline wanted) {
        var timeline = Timeline.create(act, id, wanted);
        store.add(timeline);
        take(wanted.slug(), id);
        return timeline;
    }

    public Receipt retitle(OpId opId, TimelineId id, long base, String title) {
        return retitle(opId, id, base, null, title);
    }

    /**
     * Words the title anew, merged by words with what others made of it since the base.
     *
     * @param from what the member had before them where it was not the wording of the base, but that merged with words
     *     that were not sent yet; else null
     */
    public Receipt retitle(OpId opId, TimelineId id, long base, @Nullable String from, String title) {
        var command = command(opId, id, "timeline.retitle")
                .basedOn(base)
                .with("from", from)
                .with("title", title);
        return change(
                command,
                id,
                (act, timeline) -> timeline.retitle(act, wording(id, TextField.TITLE, base, from), title)
                        .json());
    }

    public Receipt summarise(OpId opId, TimelineId id, long base, String summary) {
        return summarise(opId, id, base, null, summary);
    }

    /** Words the summary anew; as {@link #retitle(OpId, TimelineId, long, String, String)}. */
    public Receipt summarise(OpId opId, TimelineId id, long base, @Nullable String from, String summary) {
        var command = command(opId, id, "timeline.summarise")
                .basedOn(base)
                .with("from", from)
                .with("summary", summary);
        return change(
                command,
                id,
                (act, timeline) -> timeline.summarise(act, wording(id, TextField.SUMMARY, base, from), summary)
                        .json());
    }

    /** The wording that a member had before them. */
    private String wording(TimelineId id, TextField field, long base, @Nullable String from) {
        if (from != null) {
            return from.isBlank() ? "" : field.accept(from);
        }
        return journal.lastChange(Subject.timeline(id.uuid()), id.uuid(), field.key(), base)
                .map(JournalEntry::after)
                .orElse("");
    }

    public Receipt changeLanguage(OpId opId, TimelineId id, long base, Locale language) {
        var command =
                command(opId, id, "timeline.changeLanguage").basedOn(base).with("language", language.toLanguageTag());
        return change(
                command,
                id,
                (act, timeline) -> timeline.speak(act, base, language).json());
    }

    public Receipt changeZone(OpId opId, TimelineId id, long base, ZoneId zone) {
        var command = command(opId, id, "timeline.changeZone").basedOn(base).with("zone", zone.getId());
        return change(
                command,
                id,
                (act, timeline) -> timeline.keepTimeOf(act, base, zone).json());
    }

    /**
     * Gives the timeline another public address; the old one leads to it from then on.
     *
     * @throws SlugTaken if another timeline has it, or had it
     */
    @AsEditor
    public Receipt changeSlug(OpId opId, TimelineId id, long base, String slug) {
        var command = command(opId, id, "timeline.changeSlug").basedOn(base).with("slug", slug);
        return change(command, id, (act, timeline) -> {
            var outcome = timeline.moveTo(act, base, slug);
            take(slug, id);
            return outcome.json();
        });
    }

    /**
     * Refuses a strand that no timeline could have, before there is one.
     *
     * @param others how many the timeline has
     * @throws sourceline.journal.Refused if they are too many, or the name is none
     */
    public static void requireStrand(String name, int others) {
        if (others >= TimelineStrands.LIMIT) {
            throw new TooMany("strands", TimelineStrands.LIMIT);
        }
        TextField.STRAND_NAME.accept(name);
    }

    /** As {@link #requireStrand}, for a period. */
    public static void requirePeriod(String name, int others) {
        if (others >= TimelinePeriods.LIMIT) {
            throw new TooMany("periods", TimelinePeriods.LIMIT);
        }
        TextField.PERIOD_NAME.accept(name);
    }

    /** The receipt's result is the strand's id. */
    public Receipt addStrand(OpId opId, TimelineId id, String name, int colour) {
        var command = command(opId, id, "strand.add").with("name", name).with("colour", colour);
        return change(
                command,
                id,
                (act, timeline) -> timeline.strands().add(act, name, colour).toString());
    }

    public Receipt renameStrand(OpId opId, TimelineId id, StrandId strand, String name) {
        var command = command(opId, id, "strand.rename").with("strand", strand).with("name", name);
        return change(command, id, (act, timeline) -> {
            timeline.strands().rename(act, strand, name);
            return "";
        });
    }

    /**
     * Gives a strand another colour of the palette.
     *
     * @param colour 1 to 8
     */
    public Receipt recolourStrand(OpId opId, TimelineId id, StrandId strand, int colour) {
        var command =
                command(opId, id, "strand.recolour").with("strand", strand).with("colour", colour);
        return change(command, id, (act, timeline) -> {
            timeline.strands().recolour(act, strand, colour);
            return "";
        });
    }

    /**
     * Puts a strand elsewhere among the others.
     *
     * @param place where it shall stand among the strands, counted from 0
     */
    public Receipt moveStrand(OpId opId, TimelineId id, StrandId strand, int place) {
        var command = command(opId, id, "strand.move").with("strand", strand).with("place", place);
        return change(command, id, (act, timeline) -> {
            timeline.strands().move(act, strand, place);
            return "";
        });
    }

    /**
     * Takes a strand away.
     *
     * @throws StrandInUse if an entry that is not deleted stands in it
     */
    public Receipt removeStrand(OpId opId, TimelineId id, StrandId strand) {
        var command = command(opId, id, "strand.remove").with("strand", strand);
        return change(command, id, (act, timeline) -> {
            var entries = store.entriesIn(id, strand);
            var standing = entries.stream().filter(entry -> !entry.isDeleted()).count();
            if (standing == 0) {
                entries.forEach(entry -> entry.leaveStrand(act));
            }
            timeline.strands().remove(act, strand, standing);
            return "";
        });
    }

    /** The receipt's result is the period's id. */
    public Receipt addPeriod(OpId opId, TimelineId id, String name, When when) {
        var command = command(opId, id, "period.add").with("name", name).with("when", when.edtf());
        return change(
                command,
                id,
                (act, timeline) -> timeline.periods().add(act, name, when).toString());
    }

    public Receipt changePeriod(OpId opId, TimelineId id, PeriodId period, String name, When when) {
        var command = command(opId, id, "period.change")
                .with("period", period)
                .with("name", name)
                .with("when", when.edtf());
        return change(command, id, (act, timeline) -> {
            timeline.periods().change(act, period, name, when);
            return "";
        });
    }

    public Receipt removePeriod(OpId opId, TimelineId id, PeriodId period) {
        return change(command(opId, id, "period.remove").with("period", period), id, (act, timeline) -> {
            timeline.periods().remove(act, period);
            return "";
        });
    }

    private Command command(OpId opId, TimelineId id, String name) {
        return Command.of(Subject.timeline(id.uuid()), signedIn.actor(), opId, name);
    }

    private Receipt change(Command command, TimelineId id, BiFunction<Act, Timeline, String> work) {
        return journal.perform(command, act -> work.apply(act, store.timeline(id)));
    }

    /** Two timelines are two queues, so both may find the address free; the database then lets one have it. */
    private void take(String slug, TimelineId id) {
        var holder = store.slug(slug).map(Slug::timeline);
        if (holder.filter(id::equals).isPresent()) {
            return;
        }
        if (holder.isPresent()) {
            throw new SlugTaken(slug);
        }
        store.flush();
        try {
            store.add(new Slug(slug, id));
            store.flush();
        } catch (ConstraintViolationException e) {
            var taken = new SlugTaken(slug);
            taken.initCause(e);
            throw taken;
        }
    }
}
