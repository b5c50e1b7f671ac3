package sourceline.studio.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import sourceline.newsroom.MemberId;
import sourceline.review.Comment;
import sourceline.review.HouseRules;
import sourceline.review.Standing;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceView;
import sourceline.studio.parts.KeptDrafts;
import sourceline.text.Sentences;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineState;
import sourceline.verification.Assessment;
import sourceline.verification.Comparison;
import sourceline.verification.Finding;
import sourceline.verification.Statement;
import sourceline.verification.ToldBy;

/** An entry and its sentences as they were read at one moment, and the house rules under which it is signed. */
record Sheet(TimelineState timeline, Standing standing, List<Finding> findings, List<Cited> cited, HouseRules rules) {

    /**
     * A statement and where its words stand.
     *
     * @param field the field of the entry that it is a part of
     * @param start first UTF-16 unit of it in that field
     */
    record Line(Statement statement, String field, int start) {

        /** The findings about these words; those about a field as a whole stand with its first words. */
        List<Finding> concerning(List<Finding> findings) {
            var end = start + statement.words().length();
            return findings.stream()
                    .filter(finding -> finding.field().equals(field))
                    .filter(finding -> finding.start() == finding.end()
                            ? start == 0
                            : finding.start() >= start && finding.start() < end)
                    .toList();
        }
    }

    /**
     * A citation with what the member may know of its source.
     *
     * @param source empty where the source is confidential to others
     * @param article the version that is cited; empty where the source is
     */
    record Cited(CitationState citation, Optional<SourceView> source, Optional<ArticleView> article) {}

    /** The entry's words beside those of its sentences. */
    Comparison comparison() {
        return Comparison.of(entry());
    }

    /** By whom the sentences that the member may read say that it is said. */
    ToldBy toldBy() {
        return ToldBy.of(entry(), known());
    }

    /** What the member may know of the sources, by the order in which they are cited. */
    Map<SourceId, SourceFacts> known() {
        var known = new LinkedHashMap<SourceId, SourceFacts>();
        cited.forEach(each -> each.source().ifPresent(source -> known.put(source.id(), source.facts())));
        return known;
    }

    /** The key under which the browser keeps what a member types about it until it counts. */
    String key(MemberId member, String what) {
        return KeptDrafts.key(member, "check", entry().id(), what);
    }

    EntryState entry() {
        return standing.entry();
    }

    /** Whether signatures on the other sheet are signatures on this one. */
    boolean isSameAs(Sheet other) {
        return standing.fingerprint().hash().equals(other.standing.fingerprint().hash());
    }

    /** Whether neither the work on the entry nor what was said about it has gone on. */
    boolean standsAs(Sheet other) {
        return progress().equals(other.progress());
    }

    private List<Object> progress() {
        return List.of(
                standing.stage(),
                standing.checkAgain(),
                standing.newEvidence(),
                standing.reworded(),
                standing.lost(),
                standing.comments().stream().map(Sheet::said).toList(),
                standing.latestAssessment().map(Assessment::id),
                entry().deleted());
    }

    private static List<Object> said(Comment comment) {
        return List.of(comment.id(), comment.words(), comment.isResolved(), comment.acceptedBy());
    }

    /** All that is ticked off, in the order in which it is read. */
    List<Line> lines() {
        var sentences = Sentences.of(entry().body(), Locale.ROOT);
        var lines = new ArrayList<Line>();
        var sentence = 0;
        for (var statement : Statement.of(entry())) {
            if (statement.key().startsWith("body.")) {
                lines.add(new Line(statement, "body", sentences.get(sentence++).start()));
            } else {
                lines.add(new Line(statement, statement.key(), 0));
            }
        }
        return List.copyOf(lines);
    }

    /** The findings about no words of a statement: on the citations, or on a field that is empty. */
    List<Finding> loose() {
        return findings.stream()
                .filter(finding -> lines().stream()
                        .noneMatch(line -> line.concerning(findings).contains(finding)))
                .toList();
    }
}
