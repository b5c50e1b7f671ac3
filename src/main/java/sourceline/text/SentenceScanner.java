package sourceline.text;

import java.util.List;

/**
 * Finds the sentences of one paragraph in a single pass. At each run of full stops, question and exclamation marks ({@link Stop}) it is decided
 * ({@link SentenceEnd}) whether a sentence ends there; enumerations and datelines are cut by themselves.
 */
final class SentenceScanner {

    /** No word that matters is longer; what looks back or ahead goes no farther, so that hostile text takes linear time. */
    static final int REACH = 40;

    private final SentenceText text;
    private final OpenMarks open = new OpenMarks();
    private int start;
    private int token;
    private ListMarker marker = ListMarker.NONE;

    /** @param start where the paragraph begins */
    SentenceScanner(SentenceText text, int start) {
        this.text = text;
        this.token = start;
        begin(start);
    }

    void collectInto(List<Span> sentences) {
        cutDateline(sentences);
        for (var at = start; at < text.to(); ) {
            at = text.skipWord(at);
            if (at == text.to()) {
                break;
            }
            if (text.isSpaceAt(at)) {
                breakBetween(sentences, at++);
                nextItem(sentences, at);
                continue;
            }
            if (!text.isTerminator(at)) {
                open.read(text.charAt(at++));
                continue;
            }
            var stop = new Stop(text, at, open);
            if (stop.next() < text.to() && new SentenceEnd(text, start, stop).isOne()) {
                cut(sentences, stop.endOfSentence(), stop.next());
                cutDateline(sentences);
                at = start;
                token = start;
            } else {
                at = stop.end();
            }
        }
        cut(sentences, text.to(), text.to());
    }

    private void nextItem(List<Span> sentences, int at) {
        if (marker.isOne() && at > start && at < text.to() && marker.followsAt(text, at, text.to())) {
            cut(sentences, at, at);
        }
    }

    /** At white space: separators, addresses and the like stand apart without any full stop. */
    private void breakBetween(List<Span> sentences, int space) {
        var behindWord = space > token && space > start;
        var from = token;
        token = space + 1;
        if (behindWord) {
            var next = text.skipSpace(space);
            if (next < text.to()
                    && Break.mayBe(text.charAt(space - 1), text.charAt(next))
                    && new Break(text, start, from, space, next).isOne()) {
                cut(sentences, space, next);
                cutDateline(sentences);
            }
        }
    }

    private void cut(List<Span> sentences, int end, int next) {
        var from = text.skipSpace(start);
        var to = end;
        while (to > from && text.isSpaceAt(to - 1)) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
        begin(next);
    }

    private void begin(int next) {
        start = next;
        if (next < text.to()) {
            marker = marker.orNext(ListMarker.at(text, next, text.to()));
        }
    }

    /** Where and from whom a report came stands before its first sentence and is none of its words. */
    private void cutDateline(List<Span> sentences) {
        var end = Dateline.end(text, start);
        if (end > start && text.skipSpace(end) < text.to()) {
            cut(sentences, end, text.skipSpace(end));
        }
    }
}
