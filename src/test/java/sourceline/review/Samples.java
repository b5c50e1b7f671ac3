package sourceline.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.As;
import sourceline.chronology.When;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Role;
import sourceline.source.VersionId;
import sourceline.timeline.Citing;
import sourceline.timeline.Entries;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineFixture;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;
import sourceline.verification.AssessmentDraft;
import sourceline.verification.Mark;
import sourceline.verification.Marks;
import sourceline.verification.Verdict;

/** An announced event on its way, for each way to stand; signed by a second writer, checker and editor. */
class Samples {

    static final String QUOTE = "Araqchi is set to deliver a letter on Monday.";
    private static final String LATER = "The letter has not been made public.";
    private static final List<String> PARTS = List.of("deliver a letter", "on Monday", "made public", "no details");
    private static final String HEADLINE = "A letter is due";

    /** How an entry may stand: its stages, and what may come after a signature. */
    enum At {
        DRAFT,
        IN_CHECK,
        CHECKED,
        /** Checked, and cites something since that supports it. */
        MORE,
        APPROVED,
        /** Approved, and says something else since. */
        EDITED,
        /** Approved, and cites a denial since. */
        DENIED,
        /** Approved, and spelt otherwise since. */
        RESPELT,
        /** Approved, and its source says the same in other words since. */
        REWORDED,
        SENT_BACK,
        /** Sent back, and its writer has replied. */
        ANSWERED,
        DROPPED,
        DELETED
    }

    private final As as;
    private final TimelineFixture fixture;
    private final Entries entries;
    private final Citing citing;
    private final Review review;
    private final Checking checking;
    private final Discussion discussion;
    private final Desk desk;
    private final MemberId writer;
    private final MemberId checker;
    private final MemberId editor;
    final TimelineId timeline;
    private final StrandId strand;
    private final VersionId version;

    Samples(
            As as,
            TimelineFixture fixture,
            Timelines timelines,
            Entries entries,
            Citing citing,
            Review review,
            Checking checking,
            Discussion discussion,
            Desk desk) {
        this.as = as;
        this.fixture = fixture;
        this.entries = entries;
        this.citing = citing;
        this.review = review;
        this.checking = checking;
        this.discussion = discussion;
        this.desk = desk;
        writer = as.otherId(Role.WRITER);
        checker = as.otherId(Role.CHECKER);
        editor = as.otherId(Role.EDITOR);
        timeline = fixture.timeline();
        strand = StrandId.of(as.writer(() -> timelines.addStrand(OpId.random(), timeline, "The letter", 1))
                .result());
        version = fixture.version(fixture.source());
    }

    /**
     * @param rests the version that it cites
     * @param alsoBy who writes some of it besides the second writer
     */
    EntryId bring(At at, VersionId rests, List<MemberId> alsoBy) {
        var entry = draft(rests);
        for (var author = 0; author < alsoBy.size(); author++) {
            cite(alsoBy.get(author), entry, PARTS.get(author), Stance.CONTEXT);
        }
        sendBackOnce(entry);
        switch (at) {
            case DRAFT -> {}
            case IN_CHECK -> submit(entry);
            case CHECKED -> check(entry);
            case MORE -> {
                check(entry);
                cite(writer, entry, LATER, Stance.SUPPORTS);
            }
            case APPROVED, REWORDED -> approve(entry);
            case EDITED -> {
                approve(entry);
                rephrase(entry, "No letter is due");
            }
            case DENIED -> {
                approve(entry);
                cite(writer, entry, LATER, Stance.DENIES);
            }
            case RESPELT -> {
                approve(entry);
                rephrase(entry, "A lettre is due");
            }
            case SENT_BACK -> sendBack(entry, null);
            case ANSWERED -> {
                sendBack(entry, null);
                reply(entry);
            }
            case DROPPED -> as.member(writer, () -> review.drop(OpId.random(), timeline, entry, "Not news."));
            case DELETED -> {
                submit(entry);
                as.member(writer, () -> entries.delete(OpId.random(), timeline, entry));
            }
        }
        return entry;
    }

    private EntryId draft(VersionId rests) {
        var wanted = new NewEntry(
                strand,
                When.edtf("[..2025-06-23]"),
                WhenBasis.NONE,
                HEADLINE,
                "",
                true,
                List.of(),
                List.of(fixture.citing(rests, QUOTE, Stance.SUPPORTS)));
        return EntryId.of(as.member(writer, () -> entries.draft(OpId.random(), timeline, wanted))
                .result());
    }

    /** Another entry, with a sentence of its own, that tells what became of what was announced. */
    EntryId telling() {
        var wanted = new NewEntry(
                strand,
                When.edtf("2025-06-24"),
                WhenBasis.NONE,
                "It came",
                "",
                false,
                List.of(),
                List.of(fixture.citing(version, "He gave no details.", Stance.SUPPORTS)));
        return EntryId.of(as.member(writer, () -> entries.draft(OpId.random(), timeline, wanted))
                .result());
    }

    Standing standing(EntryId entry) {
        return as.member(editor, () -> desk.standing(timeline, entry));
    }

    private void submit(EntryId entry) {
        var shown = standing(entry).fingerprint();
        as.member(writer, () -> review.submit(OpId.random(), timeline, entry, shown));
    }

    private void check(EntryId entry) {
        submit(entry);
        var shown = standing(entry);
        as.member(
                checker, () -> checking.check(OpId.random(), timeline, entry, shown.fingerprint(), assessment(shown)));
    }

    static AssessmentDraft assessment(Standing shown) {
        return new AssessmentDraft(
                Marks.all(shown.entry(), Mark.MATCHES),
                Verdict.of(Verdict.Kind.REPORTED),
                "The sentence says it.",
                Map.of());
    }

    private void approve(EntryId entry) {
        check(entry);
        var shown = standing(entry);
        as.member(
                editor,
                () -> review.approve(
                        OpId.random(),
                        timeline,
                        entry,
                        shown.assessment().orElseThrow().id(),
                        shown.checkedFingerprint().orElseThrow()));
    }

    private void sendBack(EntryId entry, @Nullable String wording) {
        submit(entry);
        as.member(checker, () -> review.sendBack(OpId.random(), timeline, entry, "Which letter?", "headline", wording));
    }

    private void reply(EntryId entry) {
        var asked = standing(entry).sentBack().flatMap(Step::comment).orElseThrow();
        as.member(writer, () -> discussion.reply(OpId.random(), timeline, asked, "The one to Putin."));
    }

    /** Of the first send-back a suggested wording is left that nobody took. */
    private void sendBackOnce(EntryId entry) {
        sendBack(entry, "A letter is due: the one to Putin");
        reply(entry);
        submit(entry);
        as.member(writer, () -> review.recall(OpId.random(), timeline, entry));
    }

    private void cite(MemberId who, EntryId entry, String words, Stance stance) {
        var citation = fixture.citing(version, words, stance);
        as.member(who, () -> citing.cite(OpId.random(), timeline, entry, citation));
    }

    private void rephrase(EntryId entry, String headline) {
        var base = standing(entry).entry().revision();
        as.member(writer, () -> entries.rephrase(OpId.random(), timeline, entry, base, headline));
    }
}
