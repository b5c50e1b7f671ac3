package sourceline.studio.check;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import sourceline.review.Passage;
import sourceline.studio.parts.Words;
import sourceline.verification.Finding;

/** Words, some of them marked: those that a finding concerns, and those that the other side does not have. */
class MarkedWords extends Span {

    private record Marking(sourceline.text.Span at, Span shown) {}

    private MarkedWords(String words, Stream<Marking> markings) {
        var at = 0;
        for (var marking : markings.sorted(
                        Comparator.comparingInt(one -> one.at().start()))
                .toList()) {
            var from = Math.max(at, Math.min(words.length(), marking.at().start()));
            var to = Math.max(from, Math.min(words.length(), marking.at().end()));
            if (to > from) {
                add(words.substring(at, from));
                marking.shown().setText(words.substring(from, to));
                add(marking.shown());
                at = to;
            }
        }
        add(words.substring(at));
    }

    /**
     * Words of the entry.
     *
     * @param start where the words begin in the field from which the findings count
     * @param notSaid those that none of the sentences has; one that a finding concerns is marked as that
     * @param commented those of the field that comments are about; what is marked otherwise stays marked so
     */
    static MarkedWords ofEntry(
            String words,
            int start,
            List<Finding> findings,
            List<sourceline.text.Span> notSaid,
            List<Passage> commented) {
        var found = new ArrayList<Marking>();
        findings.stream()
                .filter(finding -> finding.end() > start)
                .forEach(finding -> found.add(new Marking(
                        new sourceline.text.Span(Math.max(0, finding.start() - start), finding.end() - start),
                        finding(finding))));
        commented.stream()
                .filter(passage -> passage.end() > start && passage.start() < start + words.length())
                .map(passage -> new sourceline.text.Span(
                        Math.max(0, passage.start() - start), Math.min(words.length(), passage.end() - start)))
                .filter(span -> found.stream().noneMatch(other -> other.at().overlaps(span)))
                .toList()
                .forEach(span -> found.add(new Marking(span, commented())));
        var missing = notSaid.stream()
                .filter(span -> found.stream().noneMatch(other -> other.at().overlaps(span)))
                .map(span -> new Marking(span, missing("check.not-said-word")));
        return new MarkedWords(words, Stream.concat(found.stream(), missing));
    }

    private static Span commented() {
        var marked = new Span();
        marked.addClassName("sl-commented");
        marked.setTitle(Words.say("talk.commented"));
        return marked;
    }

    /**
     * Words of a sentence.
     *
     * @param notTold those that the entry does not have
     */
    static MarkedWords ofSentence(String words, List<sourceline.text.Span> notTold) {
        return new MarkedWords(words, notTold.stream().map(span -> new Marking(span, missing("check.not-told-word"))));
    }

    private static Span finding(Finding finding) {
        var marked = new Span();
        marked.addClassName("check-found");
        marked.getElement()
                .setAttribute("data-severity", finding.severity().name().toLowerCase(Locale.ROOT));
        return marked;
    }

    private static Span missing(String why) {
        var marked = new Span();
        marked.addClassName("check-missing");
        marked.setTitle(Words.say(why));
        return marked;
    }
}
