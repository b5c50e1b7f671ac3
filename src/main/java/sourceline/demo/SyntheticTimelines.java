package sourceline.demo;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.OpId;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.SignedIn;
import sourceline.source.ArticleView;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.source.Visibility;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;
import sourceline.timeline.WhenBasis;

/**
 * Made-up timelines of any length, to see how Sourceline does with them: every entry is drafted with a citation, checked,
 * approved and published by the same verbs as a real one. A timeline that is published already is left alone.
 */
@Component
@Profile("demo")
class SyntheticTimelines {

    private static final Logger log = LoggerFactory.getLogger(SyntheticTimelines.class);

    private final DemoNewsroom newsroom;
    private final SignedIn signedIn;
    private final Sources sources;
    private final SourceLibrary library;
    private final Timelines timelines;
    private final TimelineBook book;
    private final SyntheticDesk desk;

    SyntheticTimelines(
            DemoNewsroom newsroom,
            SignedIn signedIn,
            Sources sources,
            SourceLibrary library,
            Timelines timelines,
            TimelineBook book,
            SyntheticDesk desk) {
        this.newsroom = newsroom;
        this.signedIn = signedIn;
        this.sources = sources;
        this.library = library;
        this.timelines = timelines;
        this.book = book;
        this.desk = desk;
    }

    void load(SyntheticFile file) {
        var people = newsroom.people();
        var writer = requireNonNull(people.get(Person.WRITER));
        if (signedIn.acting(writer, () -> book.at(file.slug())).isPresent()) {
            return;
        }
        var began = System.nanoTime();
        var made = signedIn.acting(writer, () -> draft(file, writer));
        var checker = requireNonNull(people.get(Person.CHECKER));
        signedIn.acting(checker, () -> desk.check(made.timeline(), file.events(), made.entries()));
        var editor = requireNonNull(people.get(Person.EDITOR));
        signedIn.acting(editor, () -> desk.publish(made.timeline(), made.entries()));
        log.info("{} is published, after {} s", file.slug(), (System.nanoTime() - began) / 1_000_000_000);
    }

    private record Made(TimelineId timeline, List<EntryId> entries) {}

    private Made draft(SyntheticFile file, MemberId writer) {
        var wanted = new NewTimeline(
                file.title(), file.n() + " made-up entries", Locale.ENGLISH, ZoneOffset.UTC, file.slug());
        var timeline = TimelineId.of(timelines.create(OpId.random(), wanted).result());
        Map<String, StrandId> strands = new HashMap<>();
        for (var event : file.events()) {
            strands.computeIfAbsent(
                    event.group(),
                    name -> StrandId.of(timelines
                            .addStrand(OpId.random(), timeline, name, strands.size() + 1)
                            .result()));
        }
        var articles = articles(file);
        var entries = file.events().stream()
                .map(event -> desk.draft(timeline, entry(event, strands, articles, writer)))
                .toList();
        return new Made(timeline, entries);
    }

    private static NewEntry entry(
            SyntheticFile.Event event,
            Map<String, StrandId> strands,
            Map<String, ArticleView> articles,
            MemberId writer) {
        var article = requireNonNull(articles.get(event.source().publisher()));
        var quote = event.source().quote();
        var start = article.text().indexOf(quote);
        return new NewEntry(
                strands.get(event.group()),
                event.when(),
                new WhenBasis(null, null, null, null, writer, "Made up"),
                event.headline(),
                event.text(),
                false,
                List.of(),
                List.of(NewCitation.of(article.version(), start, start + quote.length(), Stance.SUPPORTS)));
    }

    /** A source for each publisher, with all its sentences, a paragraph each. */
    private Map<String, ArticleView> articles(SyntheticFile file) {
        var quotes = file.events().stream()
                .map(SyntheticFile.Event::source)
                .collect(Collectors.groupingBy(
                        SyntheticFile.Source::publisher,
                        Collectors.mapping(SyntheticFile.Source::quote, Collectors.joining("\n\n"))));
        Map<String, ArticleView> articles = new HashMap<>();
        quotes.forEach((publisher, text) -> articles.put(publisher, article(publisher, file.n(), text)));
        return articles;
    }

    private ArticleView article(String publisher, int n, String text) {
        var facts = new SourceFacts(
                "Made-up report (" + n + ")",
                publisher,
                null,
                "https://example.org/source/" + n,
                LocalDate.of(2024, 12, 1),
                null,
                null,
                ZoneOffset.UTC,
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                null,
                Visibility.PUBLIC);
        var file = new Material.Uploaded(text.getBytes(StandardCharsets.UTF_8), "made-up.txt", "text/plain");
        var source = SourceId.of(
                sources.add(OpId.random(), new NewSource(facts, file)).result());
        var view = library.find(source).orElseThrow();
        return library.article(view.versions().getFirst().id());
    }
}
