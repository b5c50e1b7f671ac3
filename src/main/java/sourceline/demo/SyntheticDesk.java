package sourceline.demo;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.publication.Publishing;
import sourceline.review.Checking;
import sourceline.review.Desk;
import sourceline.review.Review;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewEntry;
import sourceline.timeline.TimelineId;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Finding;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Statement;
import sourceline.verification.Verdict;

/** Takes made-up entries from draft to published; each method as whoever is at work. */
@Component
@Profile("demo")
class SyntheticDesk {

    private final Entries entries;
    private final Desk desk;
    private final Review review;
    private final Checking checking;
    private final Publishing publishing;

    SyntheticDesk(Entries entries, Desk desk, Review review, Checking checking, Publishing publishing) {
        this.entries = entries;
        this.desk = desk;
        this.review = review;
        this.checking = checking;
        this.publishing = publishing;
    }

    EntryId draft(TimelineId timeline, NewEntry wanted) {
        var entry = EntryId.of(entries.draft(OpId.random(), timeline, wanted).result());
        review.submit(
                OpId.random(), timeline, entry, desk.standing(timeline, entry).fingerprint());
        return entry;
    }

    List<EntryId> check(TimelineId timeline, List<SyntheticFile.Event> events, List<EntryId> drafted) {
        for (int i = 0; i < drafted.size(); i++) {
            check(timeline, events.get(i), drafted.get(i));
        }
        return drafted;
    }

    private void check(TimelineId timeline, SyntheticFile.Event event, EntryId entry) {
        var standing = desk.standing(timeline, entry);
        var said = event.status().equals("unverified") || event.status().equals("single-source");
        var marks = Marks.all(standing.entry(), Mark.MATCHES);
        for (var statement : Statement.of(standing.entry())) {
            if (said && statement.key().equals("headline")) {
                marks = marks.with(statement, Mark.SAID_BY_SOMEONE);
            }
        }
        var verdict = said
                ? new Verdict(Verdict.Kind.SAID, event.source().publisher(), List.of("this report"))
                : new Verdict(Verdict.Kind.REPORTED, null, List.of());
        var overrides = desk.findings(timeline, entry).stream()
                .filter(finding -> finding.severity() == Finding.Severity.BLOCKING)
                .collect(Collectors.toMap(Finding::key, finding -> "The text is made up.", (one, other) -> one));
        checking.check(
                OpId.random(),
                timeline,
                entry,
                standing.fingerprint(),
                new AssessmentDraft(marks, verdict, "", overrides));
    }

    Receipt publish(TimelineId timeline, List<EntryId> checked) {
        desk.standings(timeline, checked)
                .forEach((entry, standing) -> review.approve(
                        OpId.random(),
                        timeline,
                        entry,
                        standing.assessment().orElseThrow().id(),
                        standing.checkedFingerprint().orElseThrow()));
        var plan = publishing.plan(timeline);
        return publishing.publish(OpId.random(), timeline, plan.revision(), new HashSet<>(checked));
    }
}
