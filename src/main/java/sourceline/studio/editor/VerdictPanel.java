package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.review.Standing;
import sourceline.review.Step;
import sourceline.studio.parts.Moment;
import sourceline.studio.parts.StageWord;
import sourceline.studio.parts.Words;
import sourceline.verification.Assessment;
import sourceline.verification.Verdict;

/** What is told of the entry's truth: the verdict, by whom the words came, who checked it when, and what changed since. */
class VerdictPanel extends Div implements EntryPart {

    private final Workbench workbench;
    private @Nullable Shown shown;

    /** What is told, and in whose hours; while it is the same, nothing is drawn anew. */
    private record Shown(Standing standing, ZoneId zone) {}

    VerdictPanel(Workbench workbench) {
        this.workbench = workbench;
        addClassNames("sl-card", "sl-verdict-panel");
    }

    @Override
    public void show(Standing standing) {
        Shown wanted = new Shown(standing, workbench.state().zone());
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        removeAll();
        Div title = new Div(Told.of(standing).mark(), new StageWord(standing.stage()));
        title.addClassName("sl-verdict-title");
        add(title);
        standing.assessment().ifPresent(this::showCheck);
        standing.approved().ifPresent(step -> add(line("editor.approved-by", step)));
        if (standing.assessment().isEmpty()) {
            standing.submitted().ifPresent(step -> add(line("editor.submitted-by", step)));
        }
        standing.sentBack().ifPresent(step -> add(line("editor.sent-back-by", step)));
        standing.dropped().ifPresent(step -> add(line("editor.dropped-by", step)));
        showChanged(standing);
    }

    private void showCheck(Assessment check) {
        showChain(check.verdict());
        String material = check.verdict().originalMaterial();
        if (material != null) {
            add(new Paragraph(Words.say("editor.original-material", material)));
        }
        if (check.verdict().originNotGiven()) {
            add(new Paragraph(Words.say("editor.origin-not-given")));
        }
        if (!check.rationale().isEmpty()) {
            add(new Paragraph(check.rationale()));
        }
        add(new Paragraph(Words.say(
                check.byAuthor() ? "editor.checked-by-author" : "editor.checked-by",
                workbench.name(check.checker()),
                moment(check.at()))));
    }

    private void showChain(Verdict verdict) {
        String speaker = verdict.speaker();
        if (speaker == null) {
            return;
        }
        List<String> links = Stream.concat(Stream.of(speaker), verdict.chain().stream())
                .distinct()
                .toList();
        Div chain = new Div();
        chain.addClassName("sl-chain");
        for (String link : links) {
            if (chain.getComponentCount() > 0) {
                Span arrow = new Span("→");
                arrow.getElement().setAttribute("aria-hidden", "true");
                chain.add(arrow);
            }
            Span chip = new Span(link);
            chip.addClassName("sl-pill");
            chain.add(chip);
        }
        add(chain);
    }

    private void showChanged(Standing standing) {
        List<String> changed = standing.changedSinceCheck();
        if (!changed.isEmpty() && standing.latestAssessment().isPresent()) {
            Paragraph words = new Paragraph(Words.say(
                    "editor.changed-since-check",
                    changed.stream().map(VerdictPanel::part).collect(Collectors.joining(", "))));
            words.addClassName("sl-changed");
            add(words);
        }
    }

    /** A part of the fingerprint in words. */
    static String part(String part) {
        String key = "editor.field." + part;
        return Words.has(key) ? Words.say(key) : part;
    }

    private Paragraph line(String key, Step step) {
        String reason = step.reason().orElse("");
        return new Paragraph(Words.say(key, workbench.name(step.by()), moment(step.at()), reason));
    }

    private String moment(Instant at) {
        return Moment.of(at, workbench.state().zone());
    }
}
