package sourceline.studio.history;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import sourceline.journal.Chain;
import sourceline.journal.ChainCheck;
import sourceline.journal.Subject;
import sourceline.publication.Issue;
import sourceline.publication.Publishing;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Deed;
import sourceline.timeline.TimelineBook;

/** Checks on request that nobody has touched the journal, in itself and against what the newest snapshot recorded. */
class ChainPanel extends Div {

    private final Chain chain;
    private final Publishing publishing;
    private final TimelineBook book;
    private final Background background;
    private final Div result = new Div();

    ChainPanel(Chain chain, Publishing publishing, TimelineBook book, Background background) {
        this.chain = chain;
        this.publishing = publishing;
        this.book = book;
        this.background = background;
        addClassName("sl-journal-check");
        result.addClassName("sl-journal-result");
        result.getElement().setAttribute("role", "status");
        var verify = new Button(Words.say("history.verify"), click -> verify());
        verify.setDisableOnClick(true);
        verify.addClickListener(click -> verify.setEnabled(true));
        var explained = new Span(Words.say("history.verify.explained"));
        explained.addClassName("sl-quiet");
        add(verify, explained, result);
    }

    private void verify() {
        var timeline = background.timeline().id();
        var subject = Subject.timeline(timeline.uuid());
        var recorded = publishing.issues(timeline).stream().findFirst();
        var check = recorded.map(issue -> chain.verify(subject, issue.revision(), issue.headHash()))
                .orElseGet(() -> chain.verify(subject));
        result.removeAll();
        result.getElement().setAttribute("data-intact", check.intact());
        switch (check) {
            case ChainCheck.Intact intact -> showIntact(intact, recorded);
            case ChainCheck.Broken broken -> showBroken(broken, recorded);
        }
    }

    private void showIntact(ChainCheck.Intact intact, Optional<Issue> recorded) {
        result.add(line(Words.say("history.intact", intact.changes(), intact.revision())));
        result.add(line(
                recorded.map(issue -> Words.say("history.intact.snapshot", issue.number(), moment(issue.publishedAt())))
                        .orElseGet(() -> Words.say("history.intact.unpublished"))));
        var hash = new Span(intact.headHash());
        hash.addClassNames("sl-quiet", "sl-hash");
        result.add(hash);
    }

    private void showBroken(ChainCheck.Broken broken, Optional<Issue> recorded) {
        var key = broken.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        result.add(line(Words.say("history.broken", broken.revision(), broken.ordinal() + 1)));
        result.add(line(
                Words.say("history.broken." + key, recorded.map(Issue::number).orElse(0))));
        deed(broken.revision())
                .ifPresent(deed -> result.add(line(Words.say(
                        "history.broken.deed", deed.words(background.name(deed.actor())), moment(deed.at())))));
        result.add(line(Words.say("history.broken.next")));
    }

    /** What the journal now says was done at a revision; nothing where the row itself is gone. */
    private Optional<Deed> deed(long revision) {
        return Past.whole(book, background.timeline()).since(revision - 1).stream()
                .filter(deed -> deed.revision() == revision)
                .findFirst();
    }

    private String moment(Instant at) {
        return Moment.of(at, background.timeline().zone());
    }

    private static Div line(String words) {
        return new Div(words);
    }
}
