package sourceline.exchange;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import sourceline.timeline.BroughtEntry;
import sourceline.timeline.MediaState;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.WhenBasis;

/**
 * Reads our own JSON. A citation comes in where this newsroom has the same capture of its source, the member may read it, and the same words
 * stand there; a picture where this newsroom has its bytes, as an entry somewhere shows it.
 */
final class OwnReader {

    private final SourceLibrary library;
    private final Map<String, MediaState> pictures;
    private final MemberId by;

    /** The text of each version that is cited; empty where the member may not read it. */
    private final Map<UUID, Optional<String>> texts = new HashMap<>();

    /**
     * @param pictures those that this newsroom has
     * @param by who takes it in, and with that every inference in it
     */
    OwnReader(SourceLibrary library, Map<String, MediaState> pictures, MemberId by) {
        this.library = library;
        this.pictures = pictures;
        this.by = by;
    }

    /**
     * @throws ImportRefused if it names a time zone that does not exist
     */
    ImportPreview read(TimelineFile file) {
        var lanes = new LanesRead();
        var notes = new ArrayList<ImportNote>();
        var number = 0;
        for (var period : file.periods()) {
            lanes.period(++number, period.name(), when(period.when(), notes), notes);
        }
        file.strands().forEach(strand -> lanes.strand(strand.name(), strand.colour(), notes));
        var names = lanes.strands().stream().map(TimelineFile.Strand::name).collect(Collectors.toUnmodifiableSet());
        var rows = new ArrayList<ImportRow>();
        for (var entry : file.entries()) {
            rows.add(row(rows.size() + 1, entry, names));
        }
        return new ImportPreview(
                file.title(),
                file.summary(),
                Optional.of(Locale.forLanguageTag(file.language())),
                Optional.of(zone(file.zone())),
                lanes.strands(),
                lanes.periods(),
                rows,
                notes);
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
        var picture = entry.picture() == null ? null : picture(entry.picture(), notes);
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
        var byHand = Boolean.TRUE.equals(entry.byHand());
        return ForeignRows.checked(number, new BroughtEntry(wanted, strand, byHand, picture), notes);
    }

    private @Nullable MediaState picture(TimelineFile.Picture picture, List<ImportNote> notes) {
        var known = pictures.get(picture.sha256());
        if (known == null) {
            notes.add(ImportNote.of("media", "picture", picture.alternativeText()));
            return null;
        }
        try {
            return known.describedAs(picture.alternativeText(), picture.caption(), picture.credit());
        } catch (Refused refused) {
            notes.add(ImportNote.of(refused));
            notes.add(ImportNote.of("media", "picture", picture.alternativeText()));
            return null;
        }
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
        var known = texts.computeIfAbsent(citation.version(), this::text);
        if (known.isEmpty()) {
            notes.add(ImportNote.of("citations", "citation-elsewhere"));
            return Optional.empty();
        }
        var text = known.get();
        var length = text.codePointCount(0, text.length());
        if (citation.start() >= 0 && citation.start() < citation.end() && citation.end() <= length) {
            var version = new VersionId(citation.version());
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
        return Optional.empty();
    }

    private Optional<String> text(UUID version) {
        try {
            return Optional.of(library.article(new VersionId(version)).text());
        } catch (SourceUnknown elsewhere) {
            return Optional.empty();
        }
    }
}
