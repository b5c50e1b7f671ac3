package sourceline.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.NotADate;
import sourceline.chronology.When;
import sourceline.exchange.TimelineFile.Citation;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceUnknown;
import sourceline.source.VersionId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

/**
 * Reads our own JSON. A citation comes in where this newsroom has the same capture of its source, the member may read it, and the same words
 * stand there.
 */
final class OwnReader {

    private final SourceLibrary library;
    private final MemberId by;

    /**
     * @param by who takes it in, and with that every inference in it
     */
    OwnReader(SourceLibrary library, MemberId by) {
        this.library = library;
        this.by = by;
    }

    /**
     * @throws ImportRefused if it names a time zone that does not exist
     */
    ImportPreview read(TimelineFile file) {
        var periods = new ArrayList<ImportPreview.Period>();
        var notes = new ArrayList<ImportNote>();
        var number = 0;
        for (var period : file.periods()) {
            number++;
            var leftOut = ImportNote.of("periods", "period-left-out", number, period.name());
            try {
                Timelines.requirePeriod(period.name(), periods.size());
                periods.add(new ImportPreview.Period(period.name(), When.edtf(period.when())));
            } catch (NotADate refused) {
                notes.add(ImportNote.of(refused));
                notes.add(leftOut);
            } catch (Refused refused) {
                notes.add(ImportNote.of(refused));
                notes.add(leftOut);
            }
        }
        var strands = strands(file, notes);
        var names = strands.stream().map(TimelineFile.Strand::name).collect(Collectors.toUnmodifiableSet());
        var rows = new ArrayList<ImportRow>();
        for (var entry : file.entries()) {
            rows.add(row(rows.size() + 1, entry, names));
        }
        return new ImportPreview(
                file.title(),
                file.summary(),
                Optional.of(Locale.forLanguageTag(file.language())),
                Optional.of(zone(file.zone())),
                strands,
                periods,
                rows,
                notes);
    }

    private static List<TimelineFile.Strand> strands(TimelineFile file, List<ImportNote> notes) {
        var strands = new LinkedHashMap<String, TimelineFile.Strand>();
        for (var strand : file.strands()) {
            try {
                Timelines.requireStrand(strand.name(), strands.size());
                strands.putIfAbsent(
                        strand.name().strip().toLowerCase(Locale.ROOT),
                        new TimelineFile.Strand(strand.name(), Math.clamp(strand.colour(), 1, ForeignRows.COLOURS)));
            } catch (Refused refused) {
                notes.add(ImportNote.of(refused));
            }
        }
        return List.copyOf(strands.values());
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new ImportRefused("zone", id);
        }
    }

    private ImportRow row(int number, TimelineFile.Entry entry, Set<String> strands) {
        var notes = new ArrayList<ImportNote>();
        if (entry.picture() != null) {
            notes.add(ImportNote.of("media", "picture", entry.picture().alternativeText()));
        }
        var strand = entry.strand();
        if (strand != null && !strands.contains(strand)) {
            notes.add(ImportNote.of("strand", "strand-missing", strand));
            strand = null;
        }
        var citations = entry.citations().stream()
                .flatMap(citation -> citation(citation, notes).stream())
                .toList();
        var wanted = new NewEntry(
                null,
                when(entry.when(), notes),
                basis(entry.basis()),
                entry.headline(),
                entry.body(),
                entry.planned(),
                entry.persons(),
                citations);
        return ForeignRows.checked(number, wanted, strand, notes);
    }

    private static @Nullable When when(@Nullable String edtf, List<ImportNote> notes) {
        if (edtf == null) {
            return null;
        }
        try {
            return When.edtf(edtf);
        } catch (NotADate refused) {
            notes.add(ImportNote.of(refused));
            return null;
        }
    }

    private WhenBasis basis(TimelineFile.Basis basis) {
        return new WhenBasis(
                basis.words(), null, basis.anchor(), basis.anchorNote(), basis.inferred() ? by : null, basis.note());
    }

    private Optional<NewCitation> citation(Citation citation, List<ImportNote> notes) {
        try {
            var version = new VersionId(citation.version());
            var text = library.article(version).text();
            var length = text.codePointCount(0, text.length());
            if (citation.start() >= 0 && citation.start() < citation.end() && citation.end() <= length) {
                var start = text.offsetByCodePoints(0, citation.start());
                var end = text.offsetByCodePoints(start, citation.end() - citation.start());
                var quote = citation.quote();
                if (quote == null) {
                    return Optional.of(NewCitation.of(version, start, end, citation.stance()));
                }
                if (text.substring(start, end).equals(quote.exact())) {
                    return Optional.of(new NewCitation(
                            version, start, end, citation.stance(), quote.translation(), quote.translator()));
                }
            }
            notes.add(ImportNote.of("citations", "citation-differs", citation.start(), citation.end()));
        } catch (SourceUnknown elsewhere) {
            notes.add(ImportNote.of("citations", "citation-elsewhere"));
        }
        return Optional.empty();
    }
}
