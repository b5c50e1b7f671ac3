package sourceline.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import sourceline.journal.Journal;
import sourceline.journal.JournalEntry;
import sourceline.journal.Subject;
import sourceline.newsroom.AsMember;
import sourceline.newsroom.SignedIn;

/** What members read of the timelines. */
@Service
@AsMember
public class TimelineBook {

    private final TimelineRecords records;
    private final Journal journal;
    private final SignedIn signedIn;

    TimelineBook(TimelineRecords records, Journal journal, SignedIn signedIn) {
        this.records = records;
        this.journal = journal;
        this.signedIn = signedIn;
    }

    /** All timelines by title. */
    public List<TimelineRow> list() {
        return records.rows();
    }

    /** The timelines that the member has worked on last, the latest first. */
    public List<TimelineTitle> lastWorkedOn(int most) {
        var ids = journal.lastWorkedOn(signedIn.actor(), Subject.Kind.TIMELINE, most).stream()
                .map(TimelineId::new)
                .toList();
        return records.titles(ids);
    }

    /**
     * Timelines whose title has each of the words in it, in either case, by title.
     *
     * @param words as somebody typed them; all timelines are found by none
     */
    public List<TimelineTitle> find(String words, int offset, int limit) {
        return records.find(words, offset, limit);
    }

    /** The timeline that answers at this address now, or did once. */
    public Optional<TimelineId> at(String slug) {
        return records.at(slug);
    }

    /**
     * A timeline as it stands.
     *
     * @throws NoSuchTimeline if there is none with that id
     */
    public TimelineState timeline(TimelineId id) {
        return records.timeline(id);
    }

    /**
     * An entry as it stands, even if it is deleted.
     *
     * @throws NoSuchEntry if the timeline has none with that id
     */
    public EntryState entry(TimelineId timeline, EntryId id) {
        return records.entry(timeline, id);
    }

    /** Those of the entries that the timeline has, in no particular order. */
    public List<EntryState> entries(TimelineId timeline, Collection<EntryId> ids) {
        return records.entries(timeline, ids);
    }

    /** The spans that standing entries cite, of all sources and in all timelines. */
    public List<CitedSpan> citedSpans() {
        return records.citedSpans();
    }

    /** What has happened to a timeline, newest first. */
    public List<JournalEntry> history(TimelineId timeline, int offset, int limit) {
        return journal.history(Subject.timeline(timeline.uuid()), offset, limit);
    }

    /** What has happened to one entry, newest first. */
    public List<JournalEntry> history(TimelineId timeline, EntryId entry) {
        return journal.historyAbout(Subject.timeline(timeline.uuid()), entry.uuid());
    }
}
