package sourceline.verification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Act;
import sourceline.journal.Digests;
import sourceline.journal.Effect;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.timeline.CitationId;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.PlacementState;
import sourceline.timeline.TextTooLong;
import sourceline.timeline.TimelineId;

/** One checker's judgement of one state of an entry. Never edited; a newer one supersedes it. */
@Entity
@Immutable
@Table(name = "assessment")
public class Assessment {

    static final int RATIONALE_LENGTH = 5_000;
    static final int OVERRIDE_LENGTH = 1_000;

    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "id"))
    private AssessmentId id;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "entry_id"))
    private EntryId entry;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "timeline_id"))
    private TimelineId timeline;

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "checker"))
    private MemberId checker;

    @Column(name = "given_at")
    private Instant at;

    private long revision;

    @Convert(converter = Columns.OfSeen.class)
    private Seen seen;

    @Convert(converter = Columns.OfMarks.class)
    private Marks marks;

    @Convert(converter = Columns.OfVerdict.class)
    private Verdict verdict;

    private String rationale;

    @Convert(converter = Columns.OfOverrides.class)
    private Map<String, String> overrides;

    @Column(name = "by_author")
    private boolean byAuthor;

    /** By the citation's id, what the checker saw of where it stands in the newest version of its source. */
    @Convert(converter = Columns.OfOverrides.class)
    private Map<String, String> placements = Map.of();

    @Embedded
    @AttributeOverride(name = "uuid", column = @Column(name = "carries"))
    private @Nullable AssessmentId carries;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    private Assessment(
            Act act,
            EntryState entry,
            Seen seen,
            AssessmentDraft draft,
            String rationale,
            Map<String, String> overrides) {
        this.id = AssessmentId.random();
        this.entry = entry.id();
        this.timeline = entry.timeline();
        this.checker = new MemberId(act.actor().member());
        this.at = act.at();
        this.revision = act.revision();
        this.seen = seen;
        this.marks = draft.marks();
        this.verdict = draft.verdict();
        this.rationale = rationale;
        this.overrides = overrides;
        this.byAuthor = entry.authors().contains(checker);
    }

    /**
     * The judgement of whoever acts on the entry as it stands, with all its citations. Whether they may judge it is for
     * the caller to see to.
     *
     * @throws CheckRefused if something is not marked, the source is found not to say it, or a blocking finding stands
     *     without a written override or with one over its limit
     * @throws VerdictRefused if the verdict lacks what it requires
     * @throws TextTooLong if the rationale is over its limit
     */
    public static Assessment give(
            Act act,
            EntryState entry,
            Function<SourceId, SourceFacts> facts,
            AssessmentDraft draft,
            VerdictRules rules) {
        draft.marks().requireOf(entry);
        var rationale = Typed.optional("rationale", RATIONALE_LENGTH, draft.rationale());
        var words = rationale == null ? "" : rationale;
        draft.verdict().requireOn(entry, new Origins(facts), rules, words);
        var overrides = overrides(Findings.of(entry, facts), draft, rules);
        var assessment = new Assessment(act, entry, Seen.of(entry, facts), draft, words, overrides);
        assessment.placements = asking(entry, citation -> true);
        act.record(Effect.of(
                        "assessment",
                        assessment.id.uuid(),
                        "verdict",
                        null,
                        draft.verdict().kind().name())
                .about(entry.id().uuid())
                .detail(assessment.detail()));
        return assessment;
    }

    /**
     * The judgement of an earlier assessment on words that are only spelt otherwise now. That they mean the same is for
     * whoever acts to say, and for the caller to see to.
     *
     * @param earlier what judged the entry before it was spelt otherwise
     * @throws CheckRefused if the entry has other statements or citations now
     */
    public static Assessment carryOver(
            Act act, EntryState entry, Function<SourceId, SourceFacts> facts, Assessment earlier) {
        var draft = new AssessmentDraft(earlier.marks, earlier.verdict, earlier.rationale, earlier.overrides);
        draft.marks().requireOf(entry);
        var assessment = new Assessment(act, entry, Seen.of(entry, facts), draft, earlier.rationale, earlier.overrides);
        assessment.byAuthor = earlier.byAuthor;
        assessment.carries = earlier.id;
        assessment.placements = earlier.placements;
        act.record(Effect.of(
                        "assessment",
                        assessment.id.uuid(),
                        "carried-over",
                        null,
                        earlier.verdict.kind().name())
                .about(entry.id().uuid())
                .detail(assessment.detail()));
        return assessment;
    }

    /**
     * The judgement of an earlier assessment of the same state, by somebody who has seen that the newest version of a
     * source says the same in other words. Signatures that name the earlier one stand.
     *
     * @param citation whose words are others there
     */
    public static Assessment accept(Act act, EntryState entry, Assessment earlier, CitationId citation) {
        var draft = new AssessmentDraft(earlier.marks, earlier.verdict, earlier.rationale, earlier.overrides);
        var assessment = new Assessment(act, entry, earlier.seen, draft, earlier.rationale, earlier.overrides);
        assessment.byAuthor = earlier.byAuthor;
        assessment.carries = earlier.id;
        var seen = new TreeMap<>(earlier.placements);
        seen.putAll(asking(entry, citation::equals));
        assessment.placements = Map.copyOf(seen);
        act.record(Effect.of(
                        "assessment",
                        assessment.id.uuid(),
                        "rewording-accepted",
                        null,
                        earlier.verdict.kind().name())
                .about(entry.id().uuid())
                .detail(assessment.detail()));
        return assessment;
    }

    private static Map<String, String> asking(EntryState entry, Predicate<CitationId> which) {
        var asking = new TreeMap<String, String>();
        for (var citation : entry.citations()) {
            var placement = citation.placement();
            if (placement != null && placement.asks() && which.test(citation.id())) {
                asking.put(citation.id().toString(), placement.key());
            }
        }
        return Map.copyOf(asking);
    }

    private static Map<String, String> overrides(List<Finding> findings, AssessmentDraft draft, VerdictRules rules) {
        var written = new LinkedHashMap<String, String>();
        for (var finding : findings) {
            if (!finding.isBlocking()) {
                continue;
            }
            if (!rules.overridesAllowed()) {
                throw CheckRefused.overridesNotAllowed(finding);
            }
            var reason = reason(finding, draft);
            if (reason == null) {
                throw CheckRefused.overrideMissing(finding);
            }
            written.put(finding.key(), reason);
        }
        return Map.copyOf(written);
    }

    private static @Nullable String reason(Finding finding, AssessmentDraft draft) {
        try {
            return Typed.optional("override", OVERRIDE_LENGTH, draft.overrides().get(finding.key()));
        } catch (Refused why) {
            throw CheckRefused.overrideRefused(finding, why);
        }
    }

    private String detail() {
        var detail = new LinkedHashMap<String, @Nullable Object>();
        detail.put("speaker", verdict.speaker());
        detail.put("chain", verdict.chain());
        detail.put("originNotGiven", verdict.originNotGiven());
        detail.put("originalMaterial", verdict.originalMaterial());
        detail.put("rationale", rationale);
        detail.put("overrides", new TreeMap<>(overrides));
        detail.put("byAuthor", byAuthor);
        detail.put("fingerprint", seen.fingerprint().hash());
        detail.put("placements", new TreeMap<>(placements));
        detail.put("marks", new Columns.OfMarks().convertToDatabaseColumn(marks));
        return Digests.canonical(detail);
    }

    public AssessmentId id() {
        return id;
    }

    public EntryId entry() {
        return entry;
    }

    public TimelineId timeline() {
        return timeline;
    }

    public MemberId checker() {
        return checker;
    }

    public Instant at() {
        return at;
    }

    /** The timeline's revision in which it was given. */
    public long revision() {
        return revision;
    }

    /** The state it judges. */
    public Seen seen() {
        return seen;
    }

    public Marks marks() {
        return marks;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** Why; empty where it is plain. */
    public String rationale() {
        return rationale;
    }

    /** By {@link Finding#key()} the reason why a blocking finding does not hold. */
    public Map<String, String> overrides() {
        return overrides;
    }

    /** Whether the checker saw what is found now of where the citation stands in the newest version of its source. */
    public boolean hasSeen(CitationId citation, PlacementState placement) {
        return placement.key().equals(placements.get(citation.toString()));
    }

    /** The assessment that this one carries over a respelling, or over a rewording in a newer version of a source. */
    public Optional<AssessmentId> carries() {
        return Optional.ofNullable(carries);
    }

    /** Whether the checker was an author of what they judged, as a desk of one may be. */
    public boolean byAuthor() {
        return byAuthor;
    }
}
