package sourceline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.publication.Publishing;
import sourceline.review.Checking;
import sourceline.review.Desk;
import sourceline.review.Discussion;
import sourceline.review.Review;
import sourceline.source.ArticleView;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineId;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Statement;
import sourceline.verification.Verdict;

/** Takes the seed's entries as far as it says: drafted, submitted, checked or sent back, approved, published. */
@Component
@Profile("demo")
class DemoDesk {

    private final Entries entries;
    private final Citing citing;
    private final Desk desk;
    private final Review review;
    private final Checking checking;
    private final Discussion discussion;
    private final Publishing publishing;

    DemoDesk(
            Entries entries,
            Citing citing,
            Desk desk,
            Review review,
            Checking checking,
            Discussion discussion,
            Publishing publishing) {
        this.entries = entries;
        this.citing = citing;
        this.desk = desk;
        this.review = review;
        this.checking = checking;
        this.discussion = discussion;
        this.publishing = publishing;
    }

    EntryId draft(
            DemoSeed.Steps steps,
            TimelineId timeline,
            SeedFile.Entry seed,
            SeedFile.Anchor anchor,
            Map<String, StrandId> strands,
            ArticleView article) {
        var citations = seed.cite().stream()
                .filter(cite -> !cite.isLater())
                .map(cite -> citation(cite, article))
                .toList();
        var anchored = !Boolean.FALSE.equals(seed.basis().anchored());
        var basis = new WhenBasis(
                seed.basis().words(),
                null,
                anchored ? LocalDate.parse(anchor.date()) : null,
                anchored ? anchor.note() : null,
                steps.member(seed.by()),
                seed.basis().note());
        var wanted = new NewEntry(
                strands.get(seed.strand()),
                When.edtf(seed.when()),
                basis,
                seed.headline(),
                seed.body(),
                Boolean.TRUE.equals(seed.planned()),
                Objects.requireNonNullElse(seed.persons(), List.of()),
                citations);
        return EntryId.of(steps.take(seed.by(), "draft " + seed.key(), opId -> entries.draft(opId, timeline, wanted)));
    }

    /** Places those of one date in the order of the seed, which is that of the story. */
    void order(DemoSeed.Steps steps, TimelineId timeline, List<SeedFile.Entry> sameDate, Map<Integer, EntryId> ids) {
        for (int i = 1; i < sameDate.size(); i++) {
            var entry = sameDate.get(i);
            var after = sameDate.get(i - 1);
            steps.take(
                    entry.by(),
                    "order " + entry.key(),
                    opId -> entries.order(
                            opId, timeline, Objects.requireNonNull(ids.get(entry.key())), ids.get(after.key()), null));
        }
    }

    /** Submits what is to be checked, and gives the verdict or sends it back. */
    void check(DemoSeed.Steps steps, TimelineId timeline, EntryId entry, SeedFile.Entry seed, ArticleView article) {
        if (seed.stage().equals("draft")) {
            return;
        }
        submit(steps, "submit " + seed.key(), timeline, entry, seed);
        switch (seed.stage()) {
            case "in check" -> {
                if (seed.verdict() != null) {
                    judge(steps, timeline, entry, seed);
                    citeMore(steps, timeline, entry, seed, article);
                }
                remark(steps, timeline, entry, seed);
            }
            case "sent back" ->
                steps.take(
                        seed.checker(),
                        "send back " + seed.key(),
                        opId -> review.sendBack(opId, timeline, entry, seed.remark(), seed.field(), seed.suggestion()));
            default -> judge(steps, timeline, entry, seed);
        }
    }

    private void submit(DemoSeed.Steps steps, String step, TimelineId timeline, EntryId entry, SeedFile.Entry seed) {
        steps.take(
                seed.by(),
                step,
                opId -> review.submit(
                        opId, timeline, entry, desk.standing(timeline, entry).fingerprint()));
    }

    private void judge(DemoSeed.Steps steps, TimelineId timeline, EntryId entry, SeedFile.Entry seed) {
        steps.take(seed.checker(), "check " + seed.key(), opId -> {
            var standing = desk.standing(timeline, entry);
            return checking.check(opId, timeline, entry, standing.fingerprint(), assessment(standing.entry(), seed));
        });
    }

    /** New evidence for what was checked, and the wish to have it weighed too. */
    private void citeMore(
            DemoSeed.Steps steps, TimelineId timeline, EntryId entry, SeedFile.Entry seed, ArticleView article) {
        var more = seed.cite().stream().filter(SeedFile.Cite::isLater).toList();
        for (var place = 0; place < more.size(); place++) {
            var citation = citation(more.get(place), article);
            steps.take(
                    seed.by(),
                    "cite " + seed.key() + "." + place,
                    opId -> citing.cite(opId, timeline, entry, citation));
        }
        submit(steps, "submit again " + seed.key(), timeline, entry, seed);
    }

    private void remark(DemoSeed.Steps steps, TimelineId timeline, EntryId entry, SeedFile.Entry seed) {
        if (seed.comment() != null) {
            steps.take(
                    seed.checker(),
                    "comment " + seed.key(),
                    opId -> discussion.comment(
                            opId,
                            timeline,
                            entry,
                            seed.field(),
                            seed.remark(),
                            Boolean.TRUE.equals(seed.mustBeResolved())));
        }
    }

    EntryId approve(DemoSeed.Steps steps, TimelineId timeline, EntryId entry, SeedFile.Entry seed) {
        steps.take(seed.approver(), "approve " + seed.key(), opId -> {
            var standing = desk.standing(timeline, entry);
            return review.approve(
                    opId,
                    timeline,
                    entry,
                    standing.assessment().orElseThrow().id(),
                    standing.checkedFingerprint().orElseThrow());
        });
        return entry;
    }

    Receipt publish(OpId opId, TimelineId timeline, Set<EntryId> chosen) {
        return publishing.publish(opId, timeline, publishing.plan(timeline).revision(), chosen);
    }

    private static AssessmentDraft assessment(EntryState entry, SeedFile.Entry seed) {
        var kind = Verdict.Kind.valueOf(DemoSeed.name(seed.given().kind()));
        var verdict = new Verdict(
                kind,
                seed.given().speaker(),
                Objects.requireNonNullElse(seed.given().chain(), List.of()));
        var marks = Marks.all(entry, Mark.MATCHES);
        var told = told(kind);
        for (var statement : Statement.of(entry)) {
            if (statement.key().equals("headline")) {
                marks = marks.with(statement, told);
            }
        }
        return new AssessmentDraft(marks, verdict, Objects.requireNonNullElse(seed.rationale(), ""), Map.of());
    }

    /** What the verdict means for the headline. */
    private static Mark told(Verdict.Kind kind) {
        return switch (kind) {
            case CONFIRMED, REPORTED, FALSE -> Mark.MATCHES;
            case SAID -> Mark.SAID_BY_SOMEONE;
            case DISPUTED -> Mark.DISPUTED;
        };
    }

    private static NewCitation citation(SeedFile.Cite cite, ArticleView article) {
        var stance = cite.stance() == null ? Stance.SUPPORTS : Stance.valueOf(DemoSeed.name(cite.stance()));
        var words = cite.words();
        if (words != null) {
            var start = only(article.text(), words);
            return NewCitation.of(article.version(), start, start + words.length(), stance);
        }
        var sentence = sentence(cite.begins(), article);
        return NewCitation.of(article.version(), sentence.start(), sentence.end(), stance);
    }

    private static ArticleView.Sentence sentence(@Nullable String begins, ArticleView article) {
        var wanted = Objects.requireNonNull(begins, "a citation of the seed says neither begins nor words");
        var found = article.sentences().stream()
                .filter(sentence -> article.text(sentence).startsWith(wanted))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " sentences begin with " + wanted);
        }
        return found.getFirst();
    }

    private static int only(String text, String words) {
        var start = text.indexOf(words);
        if (start < 0 || text.indexOf(words, start + 1) >= 0) {
            throw new IllegalStateException("not exactly once in the article: " + words);
        }
        return start;
    }
}
