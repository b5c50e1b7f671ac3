package sourceline.exchange;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A timeline as a table: a row an entry, the date as EDTF, the citations one below the other in their cell. */
final class Spreadsheet {

    private static final List<String> HEADING =
            List.of("when", "headline", "body", "strand", "planned", "persons", "date basis", "citations");

    private Spreadsheet() {}

    static String write(TimelineFile file) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADING);
        file.entries().forEach(entry -> rows.add(row(file, entry)));
        return Csv.of(rows);
    }

    private static List<String> row(TimelineFile file, TimelineFile.Entry entry) {
        return List.of(
                requireNonNullElse(entry.when(), ""),
                entry.headline(),
                entry.body(),
                requireNonNullElse(entry.strand(), ""),
                entry.planned() ? "planned" : "",
                String.join("; ", entry.persons()),
                said(entry.basis().words(), entry.basis().note()),
                entry.citations().stream()
                        .map(citation -> citation(file, citation))
                        .collect(Collectors.joining("\n")));
    }

    private static String citation(TimelineFile file, TimelineFile.Citation citation) {
        var source = file.source(citation.source());
        var quote = citation.quote();
        return citation.stance().name().toLowerCase(Locale.ROOT) + ": "
                + said(
                        quote == null ? null : "“" + quote.exact().replaceAll("\\s+", " ") + "”",
                        source.title(),
                        source.publisher(),
                        source.address());
    }

    private static String said(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
