package sourceline.verification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.newsroom.MemberId;
import sourceline.source.Nearness;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.VersionId;
import sourceline.source.Visibility;
import sourceline.timeline.CitationId;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandId;
import sourceline.timeline.TimelineId;
import sourceline.timeline.WhenBasis;

/** An entry with its sources, as the pure rules see it; each verb makes it another state. */
public final class Examples {

    public static final MemberId WRITER = MemberId.random();

    private final EntryId id = EntryId.random();
    private final TimelineId timeline = TimelineId.random();
    private @Nullable StrandId strand = StrandId.random();
    private final Map<SourceId, SourceFacts> sources = new HashMap<>();
    private final List<CitationState> citations = new ArrayList<>();
    private @Nullable When when = When.edtf("[..2025-06-23]");
    private WhenBasis basis = WhenBasis.NONE;
    private String headline = "A letter is due";
    private String body = "He spoke of help. He gave no details.";
    private boolean planned;
    private boolean deleted;
    private Set<MemberId> authors = Set.of(WRITER);

    public Examples headline(String headline) {
        this.headline = headline;
        return this;
    }

    public Examples body(String body) {
        this.body = body;
        return this;
    }

    public Examples when(@Nullable String edtf, @Nullable String words) {
        this.when = edtf == null ? null : When.edtf(edtf);
        this.basis = new WhenBasis(words, null, null, null, null, null);
        return this;
    }

    public Examples anchor(LocalDate anchor) {
        this.basis = new WhenBasis(basis.words(), null, anchor, null, null, null);
        return this;
    }

    /** Makes it something that is announced. */
    public Examples planned() {
        this.planned = true;
        return this;
    }

    /** Takes it out of its strand. */
    public Examples unlaned() {
        this.strand = null;
        return this;
    }

    public Examples authors(MemberId... authors) {
        this.authors = Set.of(authors);
        return this;
    }

    public Examples deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    /** A source of its own, first-hand and by that publisher. */
    public SourceId source(@Nullable String publisher, @Nullable String origin, Nearness nearness) {
        var source = SourceId.random();
        sources.put(source, facts(publisher, origin, nearness));
        return source;
    }

    /** Makes something else known of a source. */
    public void describe(SourceId source, @Nullable String publisher) {
        sources.put(source, facts(publisher, null, Nearness.SECOND_HAND));
    }

    /** A second-hand source with this title. */
    public SourceId titled(String title, @Nullable String origin) {
        var source = SourceId.random();
        sources.put(source, facts(title, null, origin, Nearness.SECOND_HAND));
        return source;
    }

    private static SourceFacts facts(@Nullable String publisher, @Nullable String origin, Nearness nearness) {
        return facts("An article on Putin", publisher, origin, nearness);
    }

    private static SourceFacts facts(
            String title, @Nullable String publisher, @Nullable String origin, Nearness nearness) {
        return new SourceFacts(
                title,
                publisher,
                null,
                null,
                null,
                null,
                null,
                ZoneId.of("Europe/Moscow"),
                Locale.ENGLISH,
                nearness,
                origin,
                Visibility.PUBLIC);
    }

    public CitationState cite(SourceId source, Stance stance, String words) {
        var citation = new CitationState(
                CitationId.random(),
                source,
                VersionId.random(),
                0,
                words.length(),
                words,
                "",
                "",
                stance,
                null,
                null,
                WRITER,
                1,
                null);
        citations.add(citation);
        return citation;
    }

    /** A citation of a second-hand source that says no more of itself than the seed article does. */
    public CitationState cite(Stance stance, String words) {
        return cite(source(null, null, Nearness.SECOND_HAND), stance, words);
    }

    public Examples uncite(CitationState citation) {
        citations.remove(citation);
        return this;
    }

    public Examples citeAgain(CitationState citation) {
        citations.add(citation);
        return this;
    }

    public Function<SourceId, SourceFacts> facts() {
        var known = Map.copyOf(sources);
        return source -> {
            var facts = known.get(source);
            if (facts == null) {
                throw new IllegalStateException("no source " + source);
            }
            return facts;
        };
    }

    public EntryState state() {
        return new EntryState(
                id,
                timeline,
                strand,
                when,
                basis,
                headline,
                body,
                planned,
                List.of(),
                null,
                List.copyOf(citations),
                "",
                deleted,
                authors,
                Map.of(),
                1,
                "5a17");
    }
}
