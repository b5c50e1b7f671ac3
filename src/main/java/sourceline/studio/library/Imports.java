package sourceline.studio.library;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.journal.Refused;
import sourceline.source.Alike;
import sourceline.source.ArticleView;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.Preview;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.source.Visibility;

/** Sources that come in without a form: with what their documents say of themselves, to be confirmed later. */
record Imports(Sources sources, SourceLibrary library) {

    /** What became of one: a source, or why there is none. */
    sealed interface Result {
        /**
         * @param alike the source that says much the same already, if one does
         * @param origin that its text credits
         */
        record Added(SourceId source, String title, int sentences, Optional<Alike> alike, Optional<String> origin)
                implements Result {}

        record NotAdded(Refused why) implements Result {}
    }

    Result ofAddress(String address) {
        try {
            return add(sources.fetch(address), address, address);
        } catch (Refused refused) {
            return new Result.NotAdded(refused);
        }
    }

    Result ofFile(Material.Uploaded file) {
        try {
            return add(file, file.fileName(), null);
        } catch (Refused refused) {
            return new Result.NotAdded(refused);
        }
    }

    private Result add(Material material, String called, @Nullable String address) {
        var preview = library.preview(material, Locale.ENGLISH);
        var facts = facts(preview, called, address);
        var alike = library.alike(preview, facts.language()).stream().findFirst();
        var receipt = sources.add(OpId.random(), new NewSource(facts, material));
        return new Result.Added(
                SourceId.of(receipt.result()),
                facts.title(),
                preview.sentences(),
                alike,
                preview.found().origin());
    }

    private static SourceFacts facts(Preview preview, String called, @Nullable String address) {
        var found = preview.found();
        var title = found.title().or(() -> heading(preview)).orElse(called);
        var published = found.published().orElse(null);
        return new SourceFacts(
                title.codePointCount(0, title.length()) > SourceFacts.TITLE_LIMIT
                        ? title.substring(0, title.offsetByCodePoints(0, SourceFacts.TITLE_LIMIT))
                        : title,
                found.publisher().orElse(null),
                found.author().orElse(null),
                found.address().orElse(address),
                published,
                null,
                published == null ? null : found.publishedWords().orElse(null),
                found.zone().orElse(ZoneId.of("UTC")),
                found.language().orElse(Locale.ENGLISH),
                Nearness.SECOND_HAND,
                found.origin().orElse(null),
                Visibility.PUBLIC);
    }

    private static Optional<String> heading(Preview preview) {
        return preview.blocks().stream()
                .limit(1)
                .filter(ArticleView.Heading.class::isInstance)
                .map(heading -> preview.text().substring(heading.start(), heading.end()))
                .findFirst();
    }
}
