package sourceline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.newsroom.Role;
import sourceline.publication.PublishedCheck.PublishedSignature;
import sourceline.review.Standing;
import sourceline.review.Step;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.Visibility;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.MediaState;
import sourceline.verification.Assessment;
import sourceline.verification.Verdict;

/** Copies from an approved entry what readers may know of it, and nothing else. */
final class Copy {

    private final Function<SourceId, SourceFacts> facts;
    private final Quoting quoting;

    private Copy(Function<SourceId, SourceFacts> facts, Quoting quoting) {
        this.facts = facts;
        this.quoting = quoting;
    }

    /**
     * The entry as it would go out. Citations that came after the check stay at the desk, and so does everything of a
     * confidential source.
     *
     * @throws IllegalStateException if it is not approved
     */
    static PublishedEntry of(Standing standing, Function<SourceId, SourceFacts> facts, Quoting quoting) {
        return new Copy(facts, quoting).copy(standing);
    }

    private PublishedEntry copy(Standing standing) {
        var entry = standing.entry();
        var assessment = standing.assessment().orElseThrow(() -> missing("assessment", entry));
        return new PublishedEntry(
                entry.id().uuid(),
                entry.revision(),
                Objects.requireNonNull(entry.strand(), "strand").uuid(),
                when(entry),
                entry.planned(),
                entry.headline(),
                entry.body(),
                entry.persons(),
                media(entry.media()),
                verdict(assessment.verdict()),
                entry.citations().stream()
                        .filter(citation -> assessment.seen().standing().contains(citation.id()))
                        .filter(citation -> visibility(citation) != Visibility.CONFIDENTIAL)
                        .map(this::citation)
                        .toList(),
                check(standing, assessment));
    }

    private static IllegalStateException missing(String what, EntryState entry) {
        return new IllegalStateException("going out without " + what + ": " + entry.id());
    }

    private Visibility visibility(CitationState citation) {
        return facts.apply(citation.source()).visibility();
    }

    private PublishedWhen when(EntryState entry) {
        var basis = entry.basis();
        var mayBeQuoted = basis.citation() == null
                || entry.citations().stream()
                        .filter(citation -> citation.id().equals(basis.citation()))
                        .allMatch(citation -> visibility(citation) == Visibility.PUBLIC);
        return new PublishedWhen(
                Objects.requireNonNull(entry.when(), "when").edtf(),
                mayBeQuoted ? basis.words() : null,
                basis.anchor(),
                basis.anchorNote(),
                basis.inferredBy() != null,
                basis.note());
    }

    private static @Nullable PublishedMedia media(@Nullable MediaState media) {
        return media == null
                ? null
                : new PublishedMedia(
                        media.contentHash(),
                        media.mediaType(),
                        media.width(),
                        media.height(),
                        media.alternativeText(),
                        media.caption(),
                        media.credit());
    }

    private static PublishedVerdict verdict(Verdict verdict) {
        var kind = switch (verdict.kind()) {
            case CONFIRMED -> PublishedVerdict.Kind.CONFIRMED;
            case REPORTED -> PublishedVerdict.Kind.REPORTED;
            case SAID -> PublishedVerdict.Kind.SAID;
            case DISPUTED -> PublishedVerdict.Kind.DISPUTED;
            case FALSE -> PublishedVerdict.Kind.FALSE;
        };
        return new PublishedVerdict(
                kind, verdict.speaker(), verdict.chain(), verdict.originalMaterial(), verdict.originNotGiven());
    }

    private PublishedCitation citation(CitationState citation) {
        var known = facts.apply(citation.source());
        return new PublishedCitation(
                citation.id().uuid(),
                citation.stance(),
                known.visibility() == Visibility.PUBLIC ? quoting.quote(citation) : null,
                source(citation.source(), known));
    }

    private static PublishedSource source(SourceId id, SourceFacts known) {
        return new PublishedSource(
                id.uuid(),
                known.title(),
                known.publisher(),
                known.author(),
                known.address(),
                known.published(),
                known.publishedInferredBy() != null,
                known.visibility() == Visibility.PUBLIC ? known.publishedBasis() : null,
                known.language().toLanguageTag(),
                known.nearness(),
                known.origin());
    }

    private static PublishedCheck check(Standing standing, Assessment assessment) {
        var checked = standing.checked().orElseThrow(() -> missing("check", standing.entry()));
        var approved = standing.approved().orElseThrow(() -> missing("approval", standing.entry()));
        return new PublishedCheck(
                checked.assessment().orElse(assessment.id()).uuid(),
                assessment.seen().fingerprint().hash(),
                assessment.byAuthor(),
                List.of(
                        signature(PublishedSignature.Kind.CHECKED, Role.CHECKER, checked),
                        signature(PublishedSignature.Kind.APPROVED, Role.EDITOR, approved)));
    }

    private static PublishedSignature signature(PublishedSignature.Kind kind, Role as, Step step) {
        return new PublishedSignature(kind, as, step.at());
    }

    /** The fields in which two published states of an entry differ, named as in {@link PublishedEntry}. */
    static List<String> differences(PublishedEntry before, PublishedEntry now) {
        var fields = new ArrayList<String>();
        add(fields, "strand", before.strand(), now.strand());
        add(fields, "when", before.when(), now.when());
        add(fields, "planned", before.planned(), now.planned());
        add(fields, "headline", before.headline(), now.headline());
        add(fields, "body", before.body(), now.body());
        add(fields, "persons", before.persons(), now.persons());
        add(fields, "media", before.media(), now.media());
        add(fields, "verdict", before.verdict(), now.verdict());
        add(fields, "citations", before.citations(), now.citations());
        add(fields, "check", before.check(), now.check());
        return fields;
    }

    /** The same for an entry that may not go out: what its writers have changed, without what only a check can tell. */
    static List<String> differencesOfWords(PublishedEntry before, EntryState now) {
        var fields = new ArrayList<String>();
        add(
                fields,
                "strand",
                before.strand(),
                now.strand() == null ? null : now.strand().uuid());
        add(
                fields,
                "when",
                before.when().edtf(),
                now.when() == null ? null : now.when().edtf());
        add(fields, "planned", before.planned(), now.planned());
        add(fields, "headline", before.headline(), now.headline());
        add(fields, "body", before.body(), now.body());
        add(fields, "persons", before.persons(), now.persons());
        add(fields, "media", before.media(), media(now.media()));
        return fields;
    }

    private static void add(List<String> fields, String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            fields.add(field);
        }
    }
}
