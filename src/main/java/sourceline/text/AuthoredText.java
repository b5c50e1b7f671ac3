package sourceline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in which each word carries who wrote it. A kept word keeps its author; a changed or new one gets that of whoever changed it. A
 * change of typography alone ({@link Normalised}) changes no author.
 *
 * <p>Taking words out is writing too: “did not strike” without its “not” says something else, and whoever took it out must not be the one who
 * checks the rest. So a cut leaves a seam that carries its author, until something new is written in its place.
 */
public final class AuthoredText {

    private static final Pattern AUTHOR = Pattern.compile("[^\"\\\\\\p{Cntrl}\\s]+");
    private static final Pattern JSON_RUN = Pattern.compile("\\G,?\\[\"([^\"\\\\\\s]+)\",(\\d{1,9})]");

    /** {@code length} UTF-16 units by one author; a length of 0 is a seam. */
    private record Run(String author, int length) {}

    private final String text;
    private final List<Run> runs;

    private AuthoredText(String text, List<Run> runs) {
        this.text = text;
        this.runs = List.copyOf(runs);
    }

    /**
     * A text that one person wrote.
     *
     * @param author any id without quotation marks, backslashes and white space
     */
    public static AuthoredText by(String author, String text) {
        requireAuthor(author);
        return new AuthoredText(text, text.isEmpty() ? List.of() : List.of(new Run(author, text.length())));
    }

    /** The same text after somebody changed it to {@code newText}. */
    public AuthoredText rephrasedTo(String newText, String author) {
        requireAuthor(author);
        var diff = WordEdits.between(text, newText, Normalised::key);
        var writing = new Writing(author);
        var doneBefore = 0;
        var doneAfter = 0;
        for (var edit : diff.edits()) {
            writing.keep(diff, doneBefore, edit.getBeginA(), doneAfter);
            var removed = WordEdits.span(diff.before(), edit.getBeginA(), edit.getEndA());
            var added = WordEdits.span(diff.after(), edit.getBeginB(), edit.getEndB());
            writing.replace(removed, added, added.in(newText));
            doneBefore = edit.getEndA();
            doneAfter = edit.getEndB();
        }
        writing.keep(diff, doneBefore, diff.before().size(), doneAfter);
        return new AuthoredText(newText, writing.runs);
    }

    /**
     * The same text after somebody's edit of an earlier state of it was merged in.
     *
     * @param base the state that the edit was made on
     * @param edited what the author made of it
     * @return with the words of {@link #mergeOf}
     */
    public AuthoredText mergedWith(String base, String edited, String author) {
        return rephrasedTo(mergeOf(base, edited).text(), author);
    }

    /** What {@link #mergedWith} comes to, with its conflicts. */
    public Merged mergeOf(String base, String edited) {
        return WordMerge.merge(base, edited, text);
    }

    public String text() {
        return text;
    }

    /** Whoever wrote something that still stands, white space not counted, or took something out where nothing new was written since; in reading order. */
    public Set<String> authors() {
        var authors = new LinkedHashSet<String>();
        var at = 0;
        for (var run : runs) {
            var span = new Span(at, at + run.length());
            if (span.isEmpty() || !span.stripped(text).isEmpty()) {
                authors.add(run.author());
            }
            at = span.end();
        }
        return authors;
    }

    /** Who wrote which stretch of the text, in order, seams left out. */
    public List<Authored> stretches() {
        var stretches = new ArrayList<Authored>();
        var at = 0;
        for (var run : runs) {
            if (run.length() > 0) {
                stretches.add(new Authored(run.author(), new Span(at, at + run.length())));
                at += run.length();
            }
        }
        return stretches;
    }

    /** A stretch by one author. */
    public record Authored(String author, Span span) {}

    /** The authors alone, without the text: a JSON array of pairs of author and length in UTF-16 units, {@code [["m1",12],["m2",3]]}. */
    public String toJson() {
        return runs.stream()
                .map(run -> "[\"" + run.author() + "\"," + run.length() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /**
     * A text with the authors that were kept beside it.
     *
     * @param json what {@link #toJson} wrote for this very text
     * @throws IllegalArgumentException if it is something else, or is as long as another text
     */
    public static AuthoredText fromJson(String text, String json) {
        var runs = new ArrayList<Run>();
        var length = 0L;
        var read = 1;
        var run = JSON_RUN.matcher(json);
        if (json.startsWith("[")) {
            run.region(1, json.length());
            while (run.find() && json.startsWith(",", run.start()) == !runs.isEmpty()) {
                runs.add(new Run(run.group(1), Integer.parseInt(run.group(2))));
                length += runs.getLast().length();
                read = run.end();
            }
        }
        if (!json.startsWith("[") || !json.substring(read).equals("]")) {
            throw new IllegalArgumentException("No list of authors: " + json);
        }
        if (length != text.length()) {
            throw new IllegalArgumentException("Authors of " + length + " units for a text of " + text.length());
        }
        return new AuthoredText(text, runs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthoredText that && text.equals(that.text) && runs.equals(that.runs);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + runs.hashCode();
    }

    @Override
    public String toString() {
        return text + " " + toJson();
    }

    private static void requireAuthor(String author) {
        if (!AUTHOR.matcher(author).matches()) {
            throw new IllegalArgumentException("No author: " + author);
        }
    }

    /** The runs of the next state, made from those of this one. */
    private final class Writing {
        private final String author;
        private final List<Run> runs = new ArrayList<>();
        private int run;
        private int runStart;

        Writing(String author) {
            this.author = author;
        }

        /** Pieces from one index to another stay; they may be typeset differently in the new text, where they begin at another index. */
        void keep(WordEdits diff, int from, int to, int inAfter) {
            for (var i = 0; i < to - from; i++) {
                var start = diff.before().get(from + i).span().start();
                var seams = advance(start);
                if (i > 0 || from == 0) {
                    seams.forEach(seam -> add(seam, 0));
                }
                add(
                        AuthoredText.this.runs.get(run).author(),
                        diff.after().get(inAfter + i).span().length());
            }
            if (to == diff.before().size() && to > from) {
                advance(text.length()).forEach(seam -> add(seam, 0));
            }
        }

        void replace(Span removed, Span added, String words) {
            var silent = words.isBlank();
            if (silent) {
                seamsIn(removed).forEach(seam -> add(seam, 0));
                if (!removed.stripped(text).isEmpty()) {
                    add(author, 0);
                }
            }
            add(author, added.length());
        }

        /** Goes on to the run that holds the unit at the offset, and names the authors of the seams passed on the way. */
        private List<String> advance(int offset) {
            var seams = new ArrayList<String>();
            var all = AuthoredText.this.runs;
            while (run < all.size() && runStart + all.get(run).length() <= offset) {
                if (all.get(run).length() == 0 && runStart == offset) {
                    seams.add(all.get(run).author());
                }
                runStart += all.get(run).length();
                run++;
            }
            return seams;
        }

        private List<String> seamsIn(Span span) {
            var seams = new ArrayList<String>();
            var at = 0;
            for (var each : AuthoredText.this.runs) {
                if (each.length() == 0 && span.start() <= at && at <= span.end()) {
                    seams.add(each.author());
                }
                at += each.length();
            }
            return seams;
        }

        private void add(String by, int length) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.author().equals(by) && (last.length() > 0) == (length > 0)) {
                runs.set(runs.size() - 1, new Run(by, last.length() + length));
            } else if (length > 0 || runs.isEmpty() || !by.equals(lastSeam())) {
                runs.add(new Run(by, length));
            }
        }

        private String lastSeam() {
            return runs.getLast().length() == 0 ? runs.getLast().author() : "";
        }
    }
}
