package sourceline.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.newsroom.Role;
import sourceline.review.Standing;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.Visibility;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryOrder;
import sourceline.timeline.EntryState;
import sourceline.timeline.NoSuchEntry;
import sourceline.timeline.TimelineState;

/**
 * A timeline on its way out: what stands on the desk beside what readers see, both as of one moment. Decides what may go
 * out and what would change by it; publishes nothing.
 */
final class Draft {

    private final TimelineState timeline;
    private final Map<EntryId, Standing> standings;
    private final Map<SourceId, SourceFacts> facts;
    private final Optional<Snapshot> last;
    private final Map<UUID, PublishedRow> published = new LinkedHashMap<>();
    private final Map<UUID, PublishedEntry> contents = new HashMap<>();
    private final List<PublishedNotice> notices;
    private final Quoting quoting;
    private final Map<UUID, PublishedNotice> withheld;

    /**
     * @param facts of every source that an entry cites
     * @param published the entries of the newest snapshot in their order
     * @param notices all of the timeline
     */
    Draft(
            TimelineState timeline,
            Map<EntryId, Standing> standings,
            Map<SourceId, SourceFacts> facts,
            Optional<Snapshot> last,
            List<PublishedRow> published,
            List<PublishedNotice> notices,
            Quoting quoting) {
        this.timeline = timeline;
        this.standings = standings;
        this.facts = facts;
        this.last = last;
        this.notices = notices;
        this.quoting = quoting;
        this.withheld = Editions.withheld(notices);
        for (var row : published) {
            this.published.put(row.entry(), row);
            if (!row.isErased()) {
                this.contents.put(row.entry(), row.content());
            }
        }
    }

    TimelineState timeline() {
        return timeline;
    }

    Optional<Snapshot> last() {
        return last;
    }

    List<PublishedNotice> notices() {
        return notices;
    }

    /** What readers have now, in its order, but for what is withdrawn. */
    List<PublishedRow> rows() {
        return published.values().stream()
                .filter(row -> !isWithdrawn(row.entry()))
                .toList();
    }

    PublicationPlan plan() {
        var plans = timeline.entries().stream()
                .filter(entry ->
                        !entry.deleted() || contents.containsKey(entry.id().uuid()))
                .map(this::plan)
                .toList();
        return new PublicationPlan(
                timeline.revision(),
                last.map(Snapshot::issue).orElse(null),
                last.map(Snapshot::header).orElse(null),
                had(),
                headerChanged(),
                order(),
                plans);
    }

    private List<UUID> had() {
        return rows().stream().map(PublishedRow::entry).toList();
    }

    /** The same entries as a snapshot for which nobody chose anything would hold them. */
    private List<UUID> order() {
        return issue(Set.of()).stream().map(PublishedEntry::id).toList();
    }

    private EntryPlan plan(EntryState entry) {
        var hindrances = hindrances(entry);
        var before = published(entry.id());
        var because = withheld.get(entry.id().uuid());
        var changed = before.map(content -> changed(entry, content)).orElse(List.of());
        return new EntryPlan(
                entry.id(),
                entry.headline(),
                before.isEmpty()
                        ? EntryPlan.Change.NEW
                        : changed.isEmpty() ? EntryPlan.Change.UNCHANGED : EntryPlan.Change.CHANGED,
                changed,
                before.filter(content -> hindrances.isEmpty() && !changed.isEmpty())
                        .map(content -> NoticeNeed.of(content, content(entry), changed, timeline.language()))
                        .orElse(NoticeNeed.NONE),
                hindrances,
                because == null ? null : because.kind(),
                before.orElse(null),
                row(entry.id()).map(PublishedRow::publishedAt).orElse(null));
    }

    /** What stands in the way of an entry's going out now. */
    List<Hindrance> hindrances(EntryState entry) {
        var hindrances = new ArrayList<Hindrance>();
        var because = withheld.get(entry.id().uuid());
        if (because != null && because.kind() != PublishedNotice.Kind.HOLD) {
            hindrances.add(Hindrance.WITHDRAWN);
        }
        standing(entry.id()).publicationObstacles().stream().map(Hindrance::of).forEach(hindrances::add);
        if (hindrances.isEmpty() && onlyConfidential(entry)) {
            hindrances.add(Hindrance.ONLY_CONFIDENTIAL);
        }
        return hindrances;
    }

    private boolean onlyConfidential(EntryState entry) {
        return entry.citations().stream()
                .allMatch(citation -> fact(citation.source()).visibility() == Visibility.CONFIDENTIAL);
    }

    Optional<PublishedEntry> published(EntryId entry) {
        return Optional.ofNullable(contents.get(entry.uuid()));
    }

    Optional<PublishedRow> row(EntryId entry) {
        return Optional.ofNullable(published.get(entry.uuid()));
    }

    /** The entry as it would go out now. It must have nothing in its way. */
    PublishedEntry content(EntryState entry) {
        return Copy.of(standing(entry.id()), this::fact, quoting);
    }

    /** The fields in which the desk differs from what readers see; who checked is one where nothing else differs. */
    List<String> changed(EntryState entry, PublishedEntry before) {
        return hindrances(entry).isEmpty()
                ? Copy.differences(before, content(entry))
                : Copy.differencesOfWords(before, entry);
    }

    EntryState entry(EntryId id) {
        return standing(id).entry();
    }

    /**
     * The entries of a new snapshot, the chosen as they are now, the others as they went out last; in the order of the
     * dates that readers see, and by hand where those overlap.
     */
    List<PublishedEntry> issue(Set<EntryId> chosen) {
        record Placed(String key, PublishedEntry content) {}
        var issue = new ArrayList<Placed>();
        for (var entry : timeline.entries()) {
            going(entry, chosen)
                    .ifPresent(content -> issue.add(new Placed(
                            EntryOrder.key(entry, When.edtf(content.when().edtf())), content)));
        }
        return issue.stream()
                .sorted(Comparator.comparing(Placed::key))
                .map(Placed::content)
                .toList();
    }

    private Optional<PublishedEntry> going(EntryState entry, Set<EntryId> chosen) {
        if (chosen.contains(entry.id())) {
            return Optional.of(content(entry));
        }
        return isWithdrawn(entry.id().uuid()) ? Optional.empty() : published(entry.id());
    }

    private boolean isWithdrawn(UUID entry) {
        var because = withheld.get(entry);
        return because != null && because.kind() != PublishedNotice.Kind.HOLD;
    }

    /**
     * The header under which an issue would go out, as it is on the desk.
     *
     * @param headHash the hash of the timeline's chain now
     */
    PublishedTimeline header(List<PublishedEntry> issue, Instant at, boolean fourEyes, String headHash) {
        return new PublishedTimeline(
                PublishedTimeline.VERSION,
                timeline.id().uuid(),
                timeline.slug(),
                last.map(Snapshot::number).orElse(0) + 1,
                timeline.title(),
                timeline.summary(),
                timeline.language().toLanguageTag(),
                timeline.zone().getId(),
                strands(issue),
                periods(),
                at,
                Role.EDITOR.name(),
                fourEyes,
                timeline.revision(),
                headHash,
                last.map(Snapshot::sha256).orElse(null));
    }

    /** The strands of the desk, and those that readers still need though the desk has let them go. */
    private List<PublishedStrand> strands(List<PublishedEntry> issue) {
        var strands = timeline.strands().stream()
                .map(strand -> new PublishedStrand(strand.id().uuid(), strand.name(), strand.colour()))
                .collect(Collectors.toCollection(ArrayList::new));
        var known = strands.stream().map(PublishedStrand::id).collect(Collectors.toSet());
        var needed = issue.stream().map(PublishedEntry::strand).collect(Collectors.toSet());
        last.map(Snapshot::header).map(PublishedTimeline::strands).orElse(List.of()).stream()
                .filter(strand -> needed.contains(strand.id()) && !known.contains(strand.id()))
                .forEach(strands::add);
        return strands;
    }

    private List<PublishedPeriod> periods() {
        return timeline.periods().stream()
                .map(period -> new PublishedPeriod(
                        period.id().uuid(), period.name(), period.when().edtf()))
                .toList();
    }

    List<String> headerChanged() {
        if (last.isEmpty()) {
            return List.of();
        }
        var before = last.get().header();
        var changed = new ArrayList<String>();
        add(changed, "title", before.title(), timeline.title());
        add(changed, "summary", before.summary(), timeline.summary());
        add(changed, "language", before.language(), timeline.language().toLanguageTag());
        add(changed, "zone", before.zone(), timeline.zone().getId());
        add(changed, "slug", before.slug(), timeline.slug());
        add(changed, "strands", before.strands(), strands(issue(Set.of())));
        add(changed, "periods", before.periods(), periods());
        add(changed, "order", had(), order());
        return changed;
    }

    private static void add(List<String> changed, String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            changed.add(field);
        }
    }

    /**
     * @param shown the revision that the editor had before them
     * @throws ShownIsOld if an entry they chose, or the header that they sign, has changed since
     */
    void requireShown(long shown, Set<EntryId> chosen) {
        for (var id : chosen) {
            if (entry(id).revision() > shown) {
                throw new ShownIsOld(entry(id).headline());
            }
        }
        timeline.fieldRevisions().forEach((field, revision) -> {
            if (revision > shown) {
                throw new ShownIsOld(field);
            }
        });
    }

    /**
     * @param shown the revision that the editor had before them
     * @throws VersionOut if readers have got another version since
     */
    void requireNewest(long shown) {
        last.map(Snapshot::issue).filter(issue -> issue.revision() >= shown).ifPresent(issue -> {
            throw new VersionOut(issue.number());
        });
    }

    /**
     * @throws CannotGoOut if something stands in the way of one of them
     */
    void requireGoing(Set<EntryId> chosen) {
        for (var id : chosen) {
            hindrances(entry(id)).stream().findFirst().ifPresent(hindrance -> {
                throw new CannotGoOut(entry(id).headline(), hindrance);
            });
        }
    }

    private Standing standing(EntryId id) {
        var standing = standings.get(id);
        if (standing == null) {
            throw new NoSuchEntry(id);
        }
        return standing;
    }

    private SourceFacts fact(SourceId source) {
        var known = facts.get(source);
        if (known == null) {
            throw new IllegalStateException("no facts of source " + source);
        }
        return known;
    }
}
