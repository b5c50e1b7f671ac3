package sourceline.timeline;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import sourceline.As;
import sourceline.journal.OpId;
import sourceline.source.Material;
import sourceline.source.Nearness;
import sourceline.source.NewSource;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.source.VersionId;
import sourceline.source.Visibility;

/** Timelines, entries and sources for tests, made the way members make them. */
public class TimelineFixture {

    public static final String ARTICLE = """
            A letter is due

            Araqchi is set to deliver a letter on Monday. The letter has not been made public.

            Putin said Moscow would “help the Iranian people”. He gave no details.
            """;

    private final As as;
    private final Timelines timelines;
    private final Entries entries;
    private final Sources sources;
    private final SourceLibrary library;

    TimelineFixture(As as, Timelines timelines, Entries entries, Sources sources, SourceLibrary library) {
        this.as = as;
        this.timelines = timelines;
        this.entries = entries;
        this.sources = sources;
        this.library = library;
    }

    /** An empty timeline at an address of its own. */
    public TimelineId timeline() {
        var wanted = new NewTimeline(
                "The letter", "What is known of it.", Locale.ENGLISH, ZoneId.of("Europe/Moscow"), slug());
        return TimelineId.of(
                as.writer(() -> timelines.create(OpId.random(), wanted)).result());
    }

    public static String slug() {
        return "t-" + UUID.randomUUID();
    }

    public EntryId entry(TimelineId timeline, String headline) {
        return entry(timeline, NewEntry.of(headline));
    }

    public EntryId entry(TimelineId timeline, NewEntry wanted) {
        return EntryId.of(
                as.writer(() -> entries.draft(OpId.random(), timeline, wanted)).result());
    }

    /** A public source with {@link #ARTICLE} as its only version. */
    public SourceId source() {
        return source(Visibility.PUBLIC);
    }

    public SourceId source(Visibility visibility) {
        return source(visibility, ARTICLE);
    }

    public SourceId source(Visibility visibility, String article) {
        var added = new NewSource(facts(visibility), new Material.Pasted(article));
        return SourceId.of(as.editor(() -> sources.add(OpId.random(), added)).result());
    }

    public static SourceFacts facts(Visibility visibility) {
        return new SourceFacts(
                "A letter is due: Araqchi, Putin, Moscow and Tehran, two or three of them, on Monday or Tuesday",
                null,
                null,
                null,
                null,
                null,
                null,
                ZoneId.of("Europe/Moscow"),
                Locale.ENGLISH,
                Nearness.SECOND_HAND,
                "Reuters",
                visibility);
    }

    public VersionId version(SourceId source) {
        return as.editor(
                () -> library.find(source).orElseThrow().versions().getFirst().id());
    }

    /** The words of {@link #ARTICLE} as a citation of that version. */
    public NewCitation citing(VersionId version, String words, Stance stance) {
        var text = text(version);
        var start = text.indexOf(words);
        return NewCitation.of(version, start, start + words.length(), stance);
    }

    public String text(VersionId version) {
        return as.editor(() -> library.article(version)).text();
    }
}
