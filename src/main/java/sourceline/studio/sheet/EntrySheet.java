package sourceline.studio.sheet;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sourceline.chronology.WhenText;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.review.Standing;
import sourceline.review.Step;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.VerdictMark;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationState;
import sourceline.verification.Assessment;
import sourceline.verification.Mark;
import sourceline.verification.Statement;

/** One entry on the sheet: its statements, its sentences, the marks on each, and who signed. */
class EntrySheet extends Section {

    private final Standing standing;
    private final Versions versions;
    private final Members members;
    private final ZoneId zone;

    EntrySheet(Standing standing, Versions versions, Members members, ZoneId zone) {
        this.standing = standing;
        this.versions = versions;
        this.members = members;
        this.zone = zone;
        addClassName("sheet-entry");
        var heading = new H2(standing.entry().headline());
        heading.getElement().setAttribute("dir", "auto");
        var head = new Div(heading, new StageWord(standing.stage()), verdict());
        head.addClassName("sheet-head");
        add(head, lines(), signatures());
    }

    private VerdictMark verdict() {
        return standing.checkAgain()
                ? new VerdictMark(VerdictMark.Shape.AGAIN)
                : standing.verdict().map(VerdictMark::of).orElseGet(() -> new VerdictMark(VerdictMark.Shape.UNCHECKED));
    }

    private HtmlContainer lines() {
        var table = new HtmlContainer("table");
        var body = new HtmlContainer("tbody");
        var header = new HtmlContainer("tr");
        for (var column : new String[] {"sheet.line", "sheet.mark", "sheet.initials"}) {
            var cell = new HtmlContainer("th");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(Words.say(column));
            header.add(cell);
        }
        var head = new HtmlContainer("thead");
        head.add(header);
        Statement.of(standing.entry()).forEach(statement -> body.add(line(statement)));
        standing.entry().citations().forEach(citation -> body.add(sentence(citation)));
        table.add(head, body);
        return table;
    }

    private HtmlContainer line(Statement statement) {
        var words = statement.key().equals("when")
                ? Optional.ofNullable(standing.entry().when())
                        .map(when -> WhenText.describe(when, Words.locale()))
                        .orElse("")
                : statement.words();
        var mark = standing.assessment().map(given -> given.marks().statements().get(statement.key()));
        return row(new Div(words), mark.orElse(null));
    }

    private HtmlContainer sentence(CitationState citation) {
        var quote = new Div(citation.exact().isEmpty() ? Words.say("sheet.confidential") : citation.exact());
        quote.addClassName("sheet-quote");
        var stance = Words.say("stance." + citation.stance().name().toLowerCase(Locale.ROOT));
        var source = new Span(Words.say("sheet.cited", stance, versions.name(citation)));
        source.addClassName("sl-quiet");
        var mark = standing.assessment().map(given -> given.marks().citations().get(citation.id()));
        return row(new Div(quote, source), mark.orElse(null));
    }

    private HtmlContainer row(Div words, @Nullable Mark mark) {
        words.getElement().setAttribute("dir", "auto");
        var row = new HtmlContainer("tr");
        var told = new HtmlContainer("td");
        told.add(words);
        var marked = new HtmlContainer("td");
        marked.setText(
                mark == null
                        ? "☐"
                        : Words.say(
                                "mark." + mark.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var initials = new HtmlContainer("td");
        initials.setText(mark == null ? "" : initials());
        row.add(told, marked, initials);
        return row;
    }

    private String initials() {
        return standing.assessment()
                .map(Assessment::checker)
                .flatMap(members::named)
                .map(MemberView::initials)
                .orElse("");
    }

    private Div signatures() {
        var signed = new Div();
        signed.addClassName("sheet-signed");
        standing.submitted().ifPresent(step -> signed.add(signature("sheet.submitted", step)));
        standing.checked().ifPresent(step -> signed.add(signature("sheet.checked", step)));
        standing.assessment()
                .map(Assessment::rationale)
                .filter(rationale -> !rationale.isBlank())
                .ifPresent(rationale -> signed.add(new Paragraph(rationale)));
        standing.approved().ifPresent(step -> signed.add(signature("sheet.approved", step)));
        return signed;
    }

    private Span signature(String words, Step step) {
        var name = members.name(step.by());
        return new Span(Words.say(words, name, Moment.of(step.at(), zone)));
    }
}
