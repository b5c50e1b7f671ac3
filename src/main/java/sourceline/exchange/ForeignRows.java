package sourceline.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.exchange.ForeignDate.Parts;
import sourceline.exchange.ImportRow.Fate;
import sourceline.journal.Refused;
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.NewEntry;

/** Puts together what a file of TimelineJS holds, event by event, whatever form it has. */
final class ForeignRows {

    private final Locale language;
    private final LanesRead lanes = new LanesRead();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<ImportNote> fileNotes = new ArrayList<>();
    private String title = "";
    private String summary = "";

    ForeignRows(Locale language) {
        this.language = language;
    }

    /** One event; texts are HTML. */
    record Event(Parts start, Parts end, String display, String headline, String text, String group, String media) {}

    void title(String headline, String text) {
        title = HtmlWords.line(headline);
        summary = HtmlWords.text(text);
    }

    void event(int number, Event event) {
        var notes = new ArrayList<ImportNote>();
        var date = ForeignDate.of(event.start(), event.end(), event.display(), language, notes);
        var body = HtmlWords.text(event.text());
        if (HtmlWords.isMarkup(event.text())) {
            notes.add(ImportNote.of("body", "markup"));
        }
        if (!event.media().isEmpty()) {
            notes.add(ImportNote.of("media", "media", event.media()));
        }
        var strand = strand(HtmlWords.line(event.group()), notes);
        var entry = new NewEntry(
                null, date.when(), date.basis(), HtmlWords.line(event.headline()), body, false, List.of(), List.of());
        rows.add(checked(number, BroughtEntry.of(entry, strand), notes));
    }

    /** One row of our own table, whose texts are no HTML. */
    void ownRow(
            int number,
            String when,
            String headline,
            String body,
            String strand,
            boolean planned,
            List<String> persons,
            boolean cited) {
        var notes = new ArrayList<ImportNote>();
        var date = ForeignDate.ofWords(when, language, notes);
        if (cited) {
            notes.add(ImportNote.of("citations", "citations-in-words"));
        }
        var entry = new NewEntry(null, date.when(), date.basis(), headline, body, planned, persons, List.of());
        rows.add(checked(number, BroughtEntry.of(entry, strand(strand, notes)), notes));
    }

    /** A row, refused if no entry may be like it. */
    static ImportRow checked(int number, BroughtEntry brought, List<ImportNote> notes) {
        try {
            brought.entry().require();
            return new ImportRow(number, brought, notes, Fate.COMES_IN);
        } catch (Refused refused) {
            notes.addFirst(ImportNote.of(refused));
            return new ImportRow(number, brought, notes, Fate.REFUSED);
        }
    }

    private @Nullable String strand(String name, List<ImportNote> notes) {
        return name.isEmpty() ? null : lanes.strand(name, notes);
    }

    void era(int number, Parts start, Parts end, String headline) {
        var notes = new ArrayList<ImportNote>();
        var when = ForeignDate.of(start, end, "", language, notes).when();
        // a period has no basis that its words could stay as
        fileNotes.addAll(when == null ? notes.subList(0, 1) : notes);
        lanes.period(number, HtmlWords.line(headline), when, fileNotes);
    }

    ImportPreview preview() {
        return new ImportPreview(
                title, summary, Optional.empty(), Optional.empty(), lanes.strands(), lanes.periods(), rows, fileNotes);
    }
}
