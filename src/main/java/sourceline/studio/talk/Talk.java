package sourceline.studio.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.CommentId;
import sourceline.review.Standing;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;

/** What members say to each other about one entry. */
@StyleSheet("context://assets/talk.css")
public class Talk extends Div {

    /**
     * Words that somebody chose to speak of.
     *
     * @param shown the field as they had it before them
     */
    public record Chosen(String field, String shown, int start, int end) {

        String words() {
            return shown.substring(start, end);
        }
    }

    private final TalkServices services;
    private final TimelineId timeline;
    private final EntryId entry;
    private final Span open = new Span();
    private final Div list = new Div();
    private final Div write;
    private final Div about = new Div();
    private final SayField words;
    private final Checkbox must = new Checkbox(Words.say("talk.must"));
    private Map<CommentId, TalkThread> threads = Map.of();
    private @Nullable Chosen chosen;

    public Talk(TalkServices services, TimelineId timeline, EntryId entry) {
        this.services = services;
        this.timeline = timeline;
        this.entry = entry;
        words = new SayField(services.members(), Words.say("talk.new"));
        open.addClassName("sl-flags");
        list.addClassName("sl-threads");
        about.addClassName("sl-quote");
        about.setVisible(false);
        var row = new Div(must, new Button(Words.say("talk.send"), click -> send()));
        row.addClassNames("sl-actions", "sl-spread-row");
        write = new Div(about, words, row);
        write.addClassName("sl-write");
        addClassNames("sl-section", "sl-comments");
        add(new H3(new Span(Words.say("talk.title")), open), list, write);
    }

    public void show(Standing standing) {
        var comments = standing.comments();
        var now = new LinkedHashMap<CommentId, TalkThread>();
        comments.stream().filter(comment -> comment.replyTo().isEmpty()).forEach(opening -> {
            var known = threads.get(opening.id());
            now.put(opening.id(), known == null ? new TalkThread(services, timeline, opening.id()) : known);
        });
        now.values().forEach(thread -> {
            if (thread.getParent().isEmpty()) {
                list.add(thread);
            }
            thread.show(comments);
        });
        threads = now;
        open.setText(standing.openComments() == 0 ? "" : Words.say("talk.open", standing.openComments()));
        write.setVisible(services.mayWrite());
    }

    /** Begins a comment about some words. */
    public void speakOf(Chosen words) {
        chosen = words;
        about.setText(words.words());
        about.setVisible(true);
        this.words.focus();
    }

    private void send() {
        var about = chosen;
        if (about == null) {
            services.discussion().comment(OpId.random(), timeline, entry, null, words.value(), must.getValue());
        } else {
            services.discussion()
                    .commentOn(
                            OpId.random(),
                            timeline,
                            entry,
                            about.field(),
                            about.shown(),
                            about.start(),
                            about.end(),
                            words.value(),
                            must.getValue());
        }
        chosen = null;
        this.about.setVisible(false);
        words.clear();
        must.clear();
    }
}
