package sourceline.studio.check;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.stream.Stream;
import sourceline.newsroom.Members;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.verification.Assessment;
import sourceline.verification.Verdict;

/** A check that was given, in words: verdict, speaker and chain, rationale, overrides, by whom and when. */
@SpringComponent
class GivenVerdict {

    private final Members members;
    private final Clock clock;

    GivenVerdict(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /**
     * @param stands false where the entry has changed since
     */
    Div of(Assessment given, boolean stands) {
        var card = new Div(VerdictMark.of(given.verdict()));
        card.addClassNames("sl-card", "check-given");
        card.getElement().setAttribute("data-stands", Boolean.toString(stands));
        if (!given.verdict().chain().isEmpty()) {
            card.add(chain(given.verdict()));
        }
        if (given.verdict().originNotGiven()) {
            card.add(new Paragraph(Words.say("check.given.origin-not-given")));
        }
        var material = given.verdict().originalMaterial();
        if (material != null) {
            card.add(new Paragraph(Words.say("check.given.original-material", material)));
        }
        if (!given.rationale().isBlank()) {
            card.add(new Paragraph(given.rationale()));
        }
        given.overrides()
                .values()
                .forEach(reason -> card.add(new Paragraph(Words.say("check.given.override", reason))));
        var who = members.name(given.checker());
        var by = new Div(
                new Span(Words.say(given.byAuthor() ? "check.given.by-author" : "check.given.by", who)),
                new Ago(given.at(), clock.instant()));
        by.addClassName("sl-facts");
        card.add(by);
        return card;
    }

    private static Div chain(Verdict verdict) {
        var chain = new Div();
        chain.addClassName("check-given-chain");
        Stream.concat(Stream.ofNullable(verdict.speaker()), verdict.chain().stream())
                .forEach(link -> {
                    var pill = new Span(link);
                    pill.addClassName("sl-pill");
                    chain.add(pill);
                });
        return chain;
    }
}
