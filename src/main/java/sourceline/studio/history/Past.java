package sourceline.studio.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import sourceline.journal.JournalEntry;
import sourceline.studio.trail.Deed;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.TimelineState;

/** Reads a timeline's journal backwards, as far as somebody looks. */
class Past {

    private static final int AT_ONCE = 500;
    private static final int A_PAGE = 50;

    private final TimelineBook book;
    private final TimelineId timeline;
    private final HistoryAddress wanted;
    private final ZoneId zone;
    private final Deque<Deed> ready = new ArrayDeque<>();
    private final List<JournalEntry> unfinished = new ArrayList<>();
    private int offset;
    private long lastRevision = Long.MAX_VALUE;
    private int lastOrdinal;
    private boolean allRead;

    Past(TimelineBook book, TimelineId timeline, HistoryAddress wanted, ZoneId zone) {
        this.book = book;
        this.timeline = timeline;
        this.wanted = wanted;
        this.zone = zone;
    }

    /** All that was ever done to a timeline. */
    static Past whole(TimelineBook book, TimelineState timeline) {
        return new Past(book, timeline.id(), HistoryAddress.all(timeline.slug()), timeline.zone());
    }

    /** Whether the pages taken so far are all there is. */
    boolean atTheEnd() {
        return allRead && ready.isEmpty();
    }

    /** The next page of what is wanted, newest first. */
    List<Deed> next() {
        while (ready.size() <= A_PAGE && !allRead) {
            read();
        }
        var page = new ArrayList<Deed>();
        while (page.size() < A_PAGE && !ready.isEmpty()) {
            page.add(ready.removeFirst());
        }
        return page;
    }

    /** All of what is wanted that is still to be read, newest first. */
    List<Deed> rest() {
        var rest = new ArrayList<Deed>();
        while (!atTheEnd()) {
            rest.addAll(next());
        }
        return rest;
    }

    /** What is wanted of what was done after a revision, newest first. */
    List<Deed> since(long revision) {
        var news = new ArrayList<JournalEntry>();
        var from = 0;
        List<JournalEntry> rows;
        do {
            rows = rows(from);
            rows.stream().filter(row -> row.revision() > revision).forEach(news::add);
            from += rows.size();
        } while (rows.size() == AT_ONCE && rows.getLast().revision() > revision);
        return Deed.of(news).stream().filter(this::isWanted).toList();
    }

    /** What came on top meanwhile moves all places down, so a row that was read before is known by its revision. */
    private void read() {
        var rows = rows(offset);
        offset += rows.size();
        rows.stream().filter(this::isUnread).forEach(unfinished::add);
        allRead = rows.size() < AT_ONCE || wanted.entry() != null;
        if (unfinished.isEmpty()) {
            return;
        }
        lastRevision = unfinished.getLast().revision();
        lastOrdinal = unfinished.getLast().ordinal();
        var deeds = Deed.of(unfinished);
        unfinished.clear();
        if (!allRead) {
            unfinished.addAll(deeds.getLast().changes().reversed());
            deeds = deeds.subList(0, deeds.size() - 1);
        }
        allRead |= deeds.stream().anyMatch(this::isTooOld);
        deeds.stream().filter(this::isWanted).forEach(ready::add);
    }

    private List<JournalEntry> rows(int from) {
        var entry = wanted.entry();
        return entry == null ? book.history(timeline, from, AT_ONCE) : book.history(timeline, entry);
    }

    private boolean isUnread(JournalEntry row) {
        return row.revision() < lastRevision || row.revision() == lastRevision && row.ordinal() < lastOrdinal;
    }

    private boolean isTooOld(Deed deed) {
        var from = wanted.from();
        return from != null && day(deed).isBefore(from);
    }

    private boolean isTooNew(Deed deed) {
        var to = wanted.to();
        return to != null && day(deed).isAfter(to);
    }

    private LocalDate day(Deed deed) {
        return LocalDate.ofInstant(deed.at(), zone);
    }

    private boolean isWanted(Deed deed) {
        var by = wanted.by();
        return (by == null || deed.actor().member().equals(by.uuid()))
                && (wanted.kind() == null || DeedKind.of(deed.command()) == wanted.kind())
                && !isTooOld(deed)
                && !isTooNew(deed);
    }
}
