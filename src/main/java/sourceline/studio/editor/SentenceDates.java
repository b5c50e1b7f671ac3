package sourceline.studio.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sourceline.chronology.Anchor;
import sourceline.chronology.DateMention;
import sourceline.chronology.Reading;
import sourceline.chronology.Rule;
import sourceline.chronology.TextDates;
import sourceline.chronology.WhenText;
import sourceline.journal.OpId;
import sourceline.review.Standing;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.SourceUnknown;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.WhenBasis;

/**
 * The dates in the cited sentences of an entry that has none yet, each with what it would be and how it was read; where
 * the words can mean several, all of them stand there and a member chooses. What they choose is the date with its basis.
 */
class SentenceDates extends Div implements EntryPart {

    private final Workbench workbench;
    private final EntryId entry;
    private List<CitationState> shown = List.of();

    SentenceDates(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        addClassNames("sl-section", "sl-dates");
        setVisible(false);
    }

    /** A date in a cited sentence. */
    private record Offer(CitationState citation, ArticleView article, SourceFacts facts, DateMention mention) {

        String words() {
            return mention.words().in(article.text());
        }
    }

    @Override
    public void show(Standing standing) {
        var wanted = workbench.writes(standing) && standing.entry().when() == null
                ? standing.entry().citations()
                : List.<CitationState>of();
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        removeAll();
        var offers = wanted.stream().flatMap(this::offers).toList();
        if (!offers.isEmpty()) {
            add(new H3(Words.say("dates.title")));
            offers.forEach(offer -> add(row(offer)));
        }
        setVisible(!offers.isEmpty());
    }

    private Stream<Offer> offers(CitationState citation) {
        var library = workbench.services().library();
        var facts = library.facts(List.of(citation.source())).get(citation.source());
        if (facts == null) {
            return Stream.empty();
        }
        ArticleView article;
        try {
            article = library.article(citation.version());
        } catch (SourceUnknown confidential) {
            return Stream.empty();
        }
        var anchor = new Anchor(facts.published(), facts.publishedInferredBy() != null, facts.zone(), facts.language());
        // Counted in whole sentences, as what points forward or back may stand outside the quote.
        return article.sentences(citation.start(), citation.end()).stream()
                .flatMap(sentence ->
                        TextDates.in(article.text(), new sourceline.text.Span(sentence.start(), sentence.end()), anchor)
                                .stream())
                .filter(mention -> mention.words().start() >= citation.start()
                        && mention.words().end() <= citation.end())
                .map(mention -> new Offer(citation, article, facts, mention));
    }

    private Component row(Offer offer) {
        var words = new Span(Words.say("dates.words", offer.words()));
        words.addClassName("sl-dates-words");
        words.getElement().setAttribute("dir", "auto");
        var row = new Div(words);
        row.addClassName("sl-dates-row");
        var readings = offer.mention().readings();
        if (readings.isEmpty()) {
            row.add(quiet(Words.say(offer.facts().published() == null ? "dates.no-anchor" : "dates.no-date")));
        }
        if (offer.mention().isAmbiguous()) {
            row.add(quiet(Words.say("dates.ambiguous", readings.size())));
        }
        readings.forEach(reading -> row.add(choice(offer, reading)));
        return row;
    }

    private Component choice(Offer offer, Reading reading) {
        var date =
                new NativeButton(WhenText.describe(reading.when(), workbench.locale()), click -> take(offer, reading));
        date.addClassName("sl-dates-choice");
        var choice = new Div(date, quiet(trace(offer, reading)));
        choice.addClassName("sl-dates-reading");
        return choice;
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }

    /** "Counted from Monday, 23 June 2025, itself inferred: that very day. “set to” points forward." */
    private static String trace(Offer offer, Reading reading) {
        var day = offer.facts().published();
        var rule = rule(offer, reading);
        return reading.rule().isCounted() && day != null
                ? Words.say("dates.trace", anchor(offer.facts(), day), rule)
                : rule;
    }

    /** "That very day. “set to” points forward." */
    private static String rule(Offer offer, Reading reading) {
        var day = offer.facts().published();
        var rule = Words.say("dates.rule." + reading.rule().code());
        return reading.cue()
                .map(cue -> Words.say(
                        day != null && pointsBack(reading, day) ? "dates.cue-back" : "dates.cue-forward",
                        rule,
                        cue.in(offer.article().text())))
                .orElse(rule);
    }

    private static boolean pointsBack(Reading reading, LocalDate day) {
        return reading.when().earliest().filter(day::isAfter).isPresent();
    }

    private static String anchor(SourceFacts facts, LocalDate day) {
        return Words.say(
                facts.publishedInferredBy() == null ? "dates.anchor" : "dates.anchor-inferred", Moment.weekday(day));
    }

    private void take(Offer offer, Reading reading) {
        var state = workbench.standing(entry).orElseThrow().entry();
        var isCounted = reading.rule().isCounted();
        var facts = offer.facts();
        var basis = new WhenBasis(
                offer.words(),
                offer.citation().id(),
                isCounted ? facts.published() : null,
                isCounted
                        ? Words.say(
                                facts.publishedInferredBy() == null
                                        ? "dates.anchor-note"
                                        : "dates.anchor-note-inferred")
                        : null,
                reading.rule() == Rule.PRINTED
                        ? null
                        : workbench.services().signedIn().id(),
                reading.rule() == Rule.PRINTED ? null : rule(offer, reading));
        var base = Optional.ofNullable(state.fieldRevisions().get("when")).orElse(0L);
        workbench.did(workbench
                .services()
                .entries()
                .date(OpId.random(), workbench.timeline(), entry, base, reading.when(), basis));
    }
}
