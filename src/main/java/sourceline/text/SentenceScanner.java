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
    private ListMarker marker = ListMarker.NONE;

    SentenceScanner(String text, Span paragraph, SentenceWords words) {
        this.text = new SentenceText(text, paragraph.end(), words);
        begin(paragraph.start());
    }

    void collectInto(List<Span> sentences) {
        cutDateline(sentences);
        for (var at = start; at < text.to(); ) {
            if (at > start && marker.followsAt(text.all(), at, text.to())) {
                cut(sentences, at, at);
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
            } else {
                at = stop.end();
            }
        }
        cut(sentences, text.to(), text.to());
    }

    private void cut(List<Span> sentences, int end, int next) {
        var sentence = new Span(start, end).stripped(text.all());
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        begin(next);
    }

    private void begin(int next) {
        start = next;
        if (next < text.to()) {
            marker = marker.orNext(ListMarker.at(text.all(), next, text.to()));
        }
    }

    /** Where and from whom a report came stands before its first sentence and is none of its words. */
    private void cutDateline(List<Span> sentences) {
        var end = Dateline.end(text.all(), start, text.to());
        if (end > start && text.skipSpace(end) < text.to()) {
            cut(sentences, end, text.skipSpace(end));
        }
    }
}
