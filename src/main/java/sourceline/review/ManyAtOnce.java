package sourceline.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import sourceline.journal.Act;
import sourceline.journal.Command;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Refused;
import sourceline.journal.Subject;
import sourceline.newsroom.AsChecker;
import sourceline.newsroom.AsEditor;
import sourceline.newsroom.SignedIn;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.Fingerprint;
import sourceline.timeline.NoSuchEntry;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineRecords;
import sourceline.verification.Assessment;
import sourceline.verification.AssessmentId;
import sourceline.verification.Assessments;

/** The same step with many entries, each by its own rule; what was not done is told, with the reason. */
@Service
public class ManyAtOnce {

    private final Journal journal;
    private final SignedIn signedIn;
    private final Reviewed reviewed;
    private final TimelineRecords timelines;
    private final Assessments assessments;
    private final Review review;

    ManyAtOnce(
            Journal journal,
            SignedIn signedIn,
            Reviewed reviewed,
            TimelineRecords timelines,
            Assessments assessments,
            Review review) {
        this.journal = journal;
        this.signedIn = signedIn;
        this.reviewed = reviewed;
        this.timelines = timelines;
        this.assessments = assessments;
        this.review = review;
    }

    /**
     * What an editor saw of an entry.
     *
     * @param fingerprint {@link Standing#checkedFingerprint()}
     */
    public record Shown(AssessmentId assessment, Fingerprint fingerprint) {}

    /**
     * An entry whose last check could be carried over, as far as the program can tell.
     *
     * @param headline as it was checked
     * @param body as it was checked
     */
    public record Respelt(Standing standing, String headline, String body) {}

    /** Those of the entries that look as if only their spelling had changed since the check, for this member to say. */
    @AsChecker
    public List<Respelt> respelt(TimelineId timeline, Collection<EntryId> entries) {
        var who = Signer.of(signedIn);
        var language = timelines.language(timeline);
        return reviewed.standings(timeline, entries).values().stream()
                .filter(standing -> standing.may(Move.RESPELL, who))
                .map(this::respelt)
                .filter(each -> isSpelling(
                                each.headline(), each.standing().entry().headline(), language)
                        && isSpelling(each.body(), each.standing().entry().body(), language))
                .toList();
    }

    private Respelt respelt(Standing standing) {
        var then = standing.latestAssessment().orElseThrow();
        return new Respelt(
                standing, worded(standing.entry(), "headline", then), worded(standing.entry(), "body", then));
    }

    private static boolean isSpelling(String before, String now, Locale language) {
        return Respelling.changeOfMeaning(before, now, language).isEmpty();
    }

    /**
     * "Spelling only, meaning unchanged": one signature that carries the last check of each entry, and the approval on
     * it, to the words that stand there now.
     *
     * @param shown for each entry {@link Standing#fingerprint()}
     * @return with what was {@link NotDone not done}: where the meaning changed, the member is an author, or more than
     *     words has changed
     */
    @AsChecker
    public Receipt respell(OpId opId, TimelineId timeline, Map<EntryId, Fingerprint> shown) {
        var who = Signer.of(signedIn);
        var inOrder = new TreeMap<String, String>();
        shown.forEach((entry, fingerprint) -> inOrder.put(entry.toString(), fingerprint.hash()));
        var command = Command.of(Subject.timeline(timeline.uuid()), signedIn.actor(), opId, "entry.respell")
                .with("shown", inOrder);
        return journal.perform(command, act -> {
            var standings = reviewed.standings(timeline, shown.keySet());
            var language = timelines.language(timeline);
            var notDone = new ArrayList<NotDone>();
            shown.forEach((entry, fingerprint) -> {
                try {
                    var standing = Optional.ofNullable(standings.get(entry)).orElseThrow(() -> new NoSuchEntry(entry));
                    standing.guard().require(Move.RESPELL, who, fingerprint);
                    respell(act, standing, language);
                } catch (Refused refused) {
                    notDone.add(NotDone.because(entry, refused));
                }
            });
            return NotDone.json(notDone);
        });
    }

    /** Refuses before it does anything, so that the other entries of the command are as if this one were not among them. */
    private void respell(Act act, Standing standing, Locale language) {
        var entry = standing.entry();
        var earlier = standing.latestAssessment().orElseThrow();
        requireSameMeaning("headline", worded(entry, "headline", earlier), entry.headline(), language);
        requireSameMeaning("body", worded(entry, "body", earlier), entry.body(), language);
        var carried = Assessment.carryOver(act, entry, reviewed.facts(List.of(entry)), earlier);
        assessments.add(carried);
        reviewed.add(Step.naming(act, entry, Move.RESPELL, carried.seen(), carried.id()));
    }

    private static void requireSameMeaning(String field, String before, String now, Locale language) {
        Respelling.changeOfMeaning(before, now, language).ifPresent(words -> {
            throw MoveRefused.meaningChanged(field, words);
        });
    }

    /** The field as it was when the assessment was given. */
    private String worded(EntryState entry, String field, Assessment then) {
        return journal.lastChange(
                        Subject.timeline(entry.timeline().uuid()), entry.id().uuid(), field, then.revision())
                .map(JournalEntry::after)
                .orElse("");
    }

    /**
     * Approves each entry by itself, as {@link Review#approve}.
     *
     * @param opId under it each approval has an id of its own, so that the whole can be repeated
     */
    @AsEditor
    public List<NotDone> approve(OpId opId, TimelineId timeline, Map<EntryId, Shown> shown) {
        var notDone = new ArrayList<NotDone>();
        shown.forEach((entry, seen) -> {
            try {
                review.approve(under(opId, entry), timeline, entry, seen.assessment(), seen.fingerprint());
            } catch (Refused refused) {
                notDone.add(NotDone.because(entry, refused));
            }
        });
        return List.copyOf(notDone);
    }

    private static OpId under(OpId opId, EntryId entry) {
        return new OpId(UUID.nameUUIDFromBytes((opId.uuid() + ":" + entry).getBytes(StandardCharsets.UTF_8)));
    }
}
