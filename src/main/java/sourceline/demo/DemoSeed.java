package sourceline.demo;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import sourceline.chronology.When;
import sourceline.demo.DemoNewsroom.Person;
import sourceline.journal.Actor;
import sourceline.journal.Journal;
import sourceline.journal.OpId;
import sourceline.journal.Receipt;
import sourceline.journal.Subject;
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
import sourceline.timeline.NewTimeline;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;

/**
 * Loads the seed as its members would have made it by hand. Each step has an {@code opId} of its own, so a first start
 * that died half-way goes on at the next one, and a step that was taken is never taken again, whatever people did since.
 */
@Component
@Profile("demo")
class DemoSeed {

    private static final Map<String, Person> PERSONS = Map.of(
            "writer-1", Person.WRITER,
            "writer-2", Person.SECOND_WRITER,
            "checker-1", Person.CHECKER,
            "checker-2", Person.SECOND_CHECKER,
            "editor-1", Person.EDITOR,
            "editor-2", Person.SECOND_EDITOR);

    private final DemoNewsroom newsroom;
    private final SignedIn signedIn;
    private final Journal journal;
    private final Sources sources;
    private final SourceLibrary library;
    private final Timelines timelines;
    private final DemoDesk desk;

    DemoSeed(
            DemoNewsroom newsroom,
            SignedIn signedIn,
            Journal journal,
            Sources sources,
            SourceLibrary library,
            Timelines timelines,
            DemoDesk desk) {
        this.newsroom = newsroom;
        this.signedIn = signedIn;
        this.journal = journal;
        this.sources = sources;
        this.library = library;
        this.timelines = timelines;
        this.desk = desk;
    }

    /** Loads what is not there yet. */
    void load() {
        var people = newsroom.people();
        var seed = SeedFile.theLetterFromTehran();
        var source = SourceId.of(addSource(seed.source(), people));
        var timeline = TimelineId.of(begin(seed.timeline(), people));
        var steps = new Steps(Subject.timeline(timeline.uuid()), people);
        if (steps.isTaken(seed.timeline().by(), "complete")) {
            return;
        }
        var strands = new HashMap<String, StrandId>();
        seed.timeline()
                .strands()
                .forEach(strand -> strands.put(
                        strand.name(),
                        StrandId.of(steps.take(
                                seed.timeline().by(),
                                "strand " + strand.name(),
                                opId -> timelines.addStrand(opId, timeline, strand.name(), strand.colour())))));
        seed.timeline()
                .periods()
                .forEach(period -> steps.take(
                        seed.timeline().by(),
                        "period " + period.name(),
                        opId -> timelines.addPeriod(opId, timeline, period.name(), When.edtf(period.when()))));

        var article = article(source, requireNonNull(people.get(Person.EDITOR)));
        var entries = new HashMap<Integer, EntryId>();
        for (var entry : seed.entries()) {
            entries.put(entry.key(), desk.draft(steps, timeline, entry, seed.anchor(), strands, article));
        }
        seed.entries().stream()
                .collect(Collectors.groupingBy(SeedFile.Entry::when, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(sameDate -> desk.order(steps, timeline, sameDate, entries));
        seed.entries()
                .forEach(
                        entry -> desk.check(steps, timeline, requireNonNull(entries.get(entry.key())), entry, article));
        var published = approve(steps, timeline, seed.entries(), entries, "published");
        steps.take(seed.timeline().by(), "publish", opId -> desk.publish(opId, timeline, published));
        approve(steps, timeline, seed.entries(), entries, "approved");
        // The last step changes nothing; it is remembered, and with it that the seed is whole.
        steps.take(
                seed.timeline().by(),
                "complete",
                opId -> timelines.moveStrand(
                        opId,
                        timeline,
                        requireNonNull(
                                strands.get(seed.timeline().strands().getFirst().name())),
                        0));
    }

    private Set<EntryId> approve(
            Steps steps, TimelineId timeline, List<SeedFile.Entry> all, Map<Integer, EntryId> ids, String stage) {
        return all.stream()
                .filter(entry -> entry.stage().equals(stage))
                .map(entry -> desk.approve(steps, timeline, requireNonNull(ids.get(entry.key())), entry))
                .collect(Collectors.toSet());
    }

    private String addSource(SeedFile.Source seed, Map<Person, MemberId> people) {
        var editor = person(seed.inferredBy(), people);
        var facts = new SourceFacts(
                seed.title(),
                seed.publisher(),
                seed.author(),
                seed.address(),
                LocalDate.parse(seed.published()),
                editor,
                seed.publishedBasis(),
                ZoneId.of(seed.zone()),
                Locale.forLanguageTag(seed.language()),
                Nearness.valueOf(name(seed.nearness())),
                seed.origin(),
                Visibility.PUBLIC);
        var file = new Material.Uploaded(seed.bytes(), seed.file(), "text/plain");
        return signedIn.acting(
                editor,
                () -> sources.add(opId("source"), new NewSource(facts, file)).result());
    }

    private String begin(SeedFile.Timeline seed, Map<Person, MemberId> people) {
        var wanted = new NewTimeline(
                seed.title(),
                seed.summary(),
                Locale.forLanguageTag(seed.language()),
                ZoneId.of(seed.zone()),
                seed.slug());
        return signedIn.acting(
                person(seed.by(), people),
                () -> timelines.create(opId("timeline"), wanted).result());
    }

    private ArticleView article(SourceId source, MemberId reader) {
        return signedIn.acting(reader, () -> {
            var view = library.find(source).orElseThrow();
            var first = view.versions().stream()
                    .filter(version -> version.number() == 1)
                    .findFirst()
                    .orElseThrow();
            return library.article(first.id());
        });
    }

    static String name(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    private static OpId opId(String step) {
        return new OpId(UUID.nameUUIDFromBytes(("demo: " + step).getBytes(StandardCharsets.UTF_8)));
    }

    private static MemberId person(String key, Map<Person, MemberId> people) {
        var person = PERSONS.get(key);
        var member = person == null ? null : people.get(person);
        if (member == null) {
            throw new IllegalStateException("the seed names nobody as " + key);
        }
        return member;
    }

    /** The steps on one subject, each taken once, by the person whom the seed names. */
    final class Steps {

        private final Subject subject;
        private final Map<Person, MemberId> people;

        Steps(Subject subject, Map<Person, MemberId> people) {
            this.subject = subject;
            this.people = people;
        }

        /** What the step left, now or when it was taken before. */
        String take(String key, String step, Function<OpId, Receipt> work) {
            var member = person(key, people);
            return journal.receipt(subject, new Actor(member.uuid()), opId(step))
                    .orElseGet(() -> signedIn.acting(member, () -> work.apply(opId(step))))
                    .result();
        }

        boolean isTaken(String key, String step) {
            var member = person(key, people);
            return journal.receipt(subject, new Actor(member.uuid()), opId(step))
                    .isPresent();
        }

        MemberId member(String key) {
            return person(key, people);
        }
    }
}
