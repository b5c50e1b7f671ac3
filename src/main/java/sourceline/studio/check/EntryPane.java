package sourceline.studio.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import sourceline.chronology.WhenText;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryState;
import sourceline.timeline.MediaState;
import sourceline.timeline.WhenBasis;
import sourceline.verification.Finding;

/** The entry, statement by statement, each with what the automatic checks say of its words. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class EntryPane extends Div {

    private final Members members;
    private final SignedIn signedIn;
    private final List<FindingNote> notes = new ArrayList<>();

    EntryPane(Members members, SignedIn signedIn) {
        this.members = members;
        this.signedIn = signedIn;
        addClassName("check-entry");
    }

    /**
     * Shows the entry. Reasons that were written to findings stay where the finding does.
     *
     * @param overridable whether the member may override a blocking finding now
     */
    void show(Sheet sheet, Ticks ticks, boolean overridable) {
        var written = overrides();
        removeAll();
        notes.clear();
        add(setting(sheet));
        for (var line : sheet.lines()) {
            var what = Stream.concat(
                    Stream.of(label(line), words(sheet, line)),
                    line.concerning(sheet.findings()).stream().map(finding -> note(sheet, finding, overridable)));
            add(ticks.statement(line, sheet.entry(), label(line).getText(), what.toArray(Component[]::new)));
        }
        var media = sheet.entry().media();
        if (media != null) {
            add(picture(media));
        }
        sheet.loose().forEach(finding -> add(note(sheet, finding, overridable)));
        var marked = new Paragraph(new Span(Words.say("check.marked-words")));
        marked.addClassName("check-basis");
        add(marked);
        notes.forEach(note -> note.keep(written.getOrDefault(note.key(), "")));
    }

    private static Component setting(Sheet sheet) {
        var setting = new Div();
        setting.addClassName("check-setting");
        Stream.ofNullable(sheet.entry().strand())
                .flatMap(id -> sheet.timeline().strand(id).stream())
                .forEach(strand -> {
                    var lane = new Span(strand.name());
                    lane.addClassName("sl-strand");
                    lane.getElement().setAttribute("data-strand", Integer.toString(strand.colour()));
                    setting.add(lane);
                });
        if (!sheet.entry().persons().isEmpty()) {
            setting.add(new Span(
                    Words.say("check.persons", String.join(", ", sheet.entry().persons()))));
        }
        return setting;
    }

    private static Span label(Sheet.Line line) {
        var key = line.statement().key();
        var label = new Span(
                key.startsWith("body.")
                        ? Words.say("check.sentence", Integer.parseInt(key.substring("body.".length())) + 1)
                        : Words.say("field." + key));
        label.addClassName("check-label");
        return label;
    }

    private Component words(Sheet sheet, Sheet.Line line) {
        if (line.field().equals("when")) {
            return when(sheet.entry());
        }
        var words = new Div(MarkedWords.ofEntry(
                line.statement().words(),
                line.start(),
                line.concerning(sheet.findings()),
                sheet.comparison().notSaid(line.statement().words()),
                sheet.standing().commented(line.field())));
        words.addClassNames("check-words", "check-" + line.field());
        words.getElement().setAttribute("lang", sheet.timeline().language().toLanguageTag());
        words.getElement()
                .setAttribute("dir", "auto")
                .setAttribute("data-field", line.field())
                .setAttribute("data-start", Integer.toString(line.start()));
        return words;
    }

    private Component when(EntryState entry) {
        var when = Objects.requireNonNull(entry.when());
        var date = new Div(new Span(WhenText.describe(when, Words.locale())));
        date.addClassNames("check-words", "check-date");
        if (entry.planned()) {
            var planned = new Span(Words.say("check.planned"));
            planned.addClassName("sl-pill");
            date.add(planned);
        }
        return new Div(date, basis(entry.basis()));
    }

    private Component basis(WhenBasis basis) {
        var parts = new ArrayList<String>();
        if (basis.words() != null) {
            parts.add(Words.say("basis.words", basis.words()));
        }
        if (basis.anchor() != null) {
            parts.add(
                    basis.anchorNote() == null
                            ? Words.say("basis.anchor", Moment.day(basis.anchor()))
                            : Words.say("basis.anchor-note", Moment.day(basis.anchor()), basis.anchorNote()));
        }
        if (basis.inferredBy() != null) {
            var who = members.name(basis.inferredBy());
            parts.add(Words.say("basis.inferred", who));
        }
        var text = parts.isEmpty() ? Words.say("basis.none") : String.join(", ", parts);
        var shown = new Paragraph(basis.note() == null ? text : text + ". " + basis.note());
        shown.addClassName("check-basis");
        return shown;
    }

    private static Component picture(MediaState media) {
        var words = Stream.of(media.alternativeText(), media.caption(), media.credit())
                .filter(Objects::nonNull)
                .toList();
        var picture = new Paragraph(Words.say("check.picture", String.join(" · ", words)));
        picture.addClassName("check-basis");
        return picture;
    }

    private FindingNote note(Sheet sheet, Finding finding, boolean overridable) {
        var note = new FindingNote(
                finding,
                overridable,
                sheet.key(signedIn.id(), "override-" + finding.key().hashCode()));
        notes.add(note);
        return note;
    }

    /** The reasons count now. */
    void given() {
        notes.forEach(FindingNote::given);
    }

    /** The reasons written so far, by the finding's key. */
    Map<String, String> overrides() {
        var written = new LinkedHashMap<String, String>();
        notes.stream().filter(note -> !note.reason().isBlank()).forEach(note -> written.put(note.key(), note.reason()));
        return written;
    }
}
