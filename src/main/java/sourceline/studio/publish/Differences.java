package sourceline.studio.publish;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.When;
import sourceline.chronology.WhenText;
import sourceline.publication.EntryPlan;
import sourceline.publication.PublishedCitation;
import sourceline.publication.PublishedEntry;
import sourceline.publication.PublishedMedia;
import sourceline.publication.PublishedStrand;
import sourceline.publication.PublishedVerdict;
import sourceline.source.SourceFacts;
import sourceline.studio.parts.KeptPicture;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryState;
import sourceline.timeline.MediaState;
import sourceline.timeline.Stance;
import sourceline.timeline.StrandState;
import sourceline.verification.Verdict;

/** In which fields an entry differs from what readers see, and how. */
class Differences extends Div {

    private final PublishServices services;
    private final Plan plan;
    private final PublishedEntry before;
    private final EntryState now;

    /**
     * @param before as it went out last
     */
    Differences(PublishServices services, Plan plan, EntryPlan entry, PublishedEntry before) {
        this.services = services;
        this.plan = plan;
        this.before = before;
        this.now = plan.entry(entry);
        addClassName("sl-differences");
        entry.changed().forEach(field -> add(row(field, entry)));
    }

    private Div row(String field, EntryPlan entry) {
        var name = new Span(Words.say("publish.field." + field));
        name.addClassName("sl-change-field");
        var row = new Div(name, difference(field, entry));
        row.addClassName("sl-change");
        return row;
    }

    private Component difference(String field, EntryPlan entry) {
        return switch (field) {
            case "headline" -> new WordChanges(before.headline(), now.headline());
            case "body" -> new WordChanges(before.body(), now.body());
            case "when" -> when();
            case "planned" -> words(planned(before.planned()), planned(now.planned()));
            case "strand" -> words(strandBefore(), strandNow());
            case "persons" -> words(String.join(", ", before.persons()), String.join(", ", now.persons()));
            case "media" -> media();
            case "verdict" ->
                words(
                        verdict(before.verdict()),
                        plan.standing(entry).verdict().map(Differences::verdict).orElse(""));
            case "citations" -> citations();
            default -> quiet(Words.say("publish.checked-anew"));
        };
    }

    /** Differs in something that stands behind the words where the words are the same. */
    private static Component words(String before, String now) {
        return before.equals(now) ? quiet(Words.say("publish.details-changed")) : new WordChanges(before, now);
    }

    private Component when() {
        var date = now.when();
        return words(
                WhenText.describe(When.edtf(before.when().edtf()), Words.locale()),
                date == null ? "" : WhenText.describe(date, Words.locale()));
    }

    private static String planned(boolean planned) {
        return Words.say(planned ? "publish.planned" : "publish.happened");
    }

    private String strandBefore() {
        var header = plan.plan().before();
        return (header == null ? Stream.<PublishedStrand>empty() : header.strands().stream())
                .filter(strand -> strand.id().equals(before.strand()))
                .map(PublishedStrand::name)
                .findFirst()
                .orElse("");
    }

    private String strandNow() {
        var strand = now.strand();
        return strand == null
                ? ""
                : plan.timeline().strand(strand).map(StrandState::name).orElse("");
    }

    /** The words of the pictures, and above them the pictures where they are not the same. */
    private Component media() {
        var was = before.media();
        var is = now.media();
        var said = words(media(was), media(is));
        if (was != null && is != null && was.sha256().equals(is.contentHash())) {
            return said;
        }
        var pictures = new Div();
        pictures.addClassName("sl-pictures");
        if (was != null) {
            pictures.add(marked("del", picture(was.sha256(), was.mediaType(), was.alternativeText())));
        }
        if (is != null) {
            pictures.add(marked("ins", picture(is.contentHash(), is.mediaType(), is.alternativeText())));
        }
        return media(was).equals(media(is)) ? pictures : new Div(pictures, said);
    }

    private KeptPicture picture(String hash, String mediaType, String alternativeText) {
        return new KeptPicture(services.contents(), hash, mediaType, alternativeText);
    }

    private static String media(@Nullable PublishedMedia media) {
        return media == null ? "" : join(media.alternativeText(), media.caption(), media.credit());
    }

    private static String media(@Nullable MediaState media) {
        return media == null ? "" : join(media.alternativeText(), media.caption(), media.credit());
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String verdict(PublishedVerdict verdict) {
        return verdict(verdict.kind().name(), verdict.speaker());
    }

    private static String verdict(Verdict verdict) {
        return verdict(verdict.kind().name(), verdict.speaker());
    }

    private static String verdict(String kind, @Nullable String speaker) {
        return speaker == null
                ? Words.say("verdict." + kind.toLowerCase(Locale.ROOT))
                : Words.say("verdict.said-by", speaker);
    }

    private Component citations() {
        var known = before.citations().stream().collect(Collectors.toMap(PublishedCitation::id, Function.identity()));
        var standing =
                now.citations().stream().map(citation -> citation.id().uuid()).collect(Collectors.toSet());
        var titles = services.sources()
                .facts(now.citations().stream()
                        .filter(citation -> !known.containsKey(citation.id().uuid()))
                        .map(CitationState::source)
                        .collect(Collectors.toSet()));
        var list = new Div();
        list.addClassName("sl-words");
        before.citations().stream()
                .filter(citation -> !standing.contains(citation.id()))
                .forEach(citation -> list.add(new Div(
                        marked("del", new Span(words(citation))),
                        from(citation.source().title()))));
        for (var citation : now.citations()) {
            var was = known.get(citation.id().uuid());
            if (was == null) {
                list.add(new Div(marked("ins", new Span(words(citation))), from(title(titles.get(citation.source())))));
            } else if (was.stance() != citation.stance()) {
                list.add(new Div(
                        new WordChanges(stance(was.stance()), stance(citation.stance())), from(words(citation))));
            }
        }
        return list.getChildren().findAny().isPresent() ? list : quiet(Words.say("publish.sources-changed"));
    }

    private static String stance(Stance stance) {
        return Words.say("stance." + stance.name().toLowerCase(Locale.ROOT));
    }

    private static String title(@Nullable SourceFacts source) {
        return source == null ? "" : source.title();
    }

    private static Span from(String words) {
        var from = quiet(words);
        from.getElement().setAttribute("dir", "auto");
        return from;
    }

    private static String words(PublishedCitation citation) {
        var quote = citation.quote();
        return quote == null ? citation.source().title() : quote.words();
    }

    private static String words(CitationState citation) {
        return citation.exact().isEmpty() ? Words.say("publish.citation-unseen") : citation.exact();
    }

    private static HtmlContainer marked(String tag, Component content) {
        var change = new HtmlContainer(tag);
        change.add(content);
        return change;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("sl-quiet");
        return span;
    }
}
