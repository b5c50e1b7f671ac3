package sourceline.studio.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
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
    private final Select<String> field = CommentedField.choice(Words.say("talk.about"));
    private final Div about = new Div();
    private final Span aboutWords = new Span();
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
        var whole = new Button(Words.say("talk.about-all"), click -> speakOfAll());
        whole.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        about.add(aboutWords, whole);
        about.addClassName("sl-quote");
        aboutWords.getElement().setAttribute("dir", "auto");
        about.setVisible(false);
        field.addClassName("sl-about");
        var row = new Div(must, new Button(Words.say("talk.send"), click -> send()));
        row.addClassNames("sl-actions", "sl-spread-row");
        write = new Div(field, about, words, row);
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
        aboutWords.setText(words.words());
        about.setVisible(true);
        field.setVisible(false);
        this.words.focus();
    }

    /**
     * Begins a comment about a field.
     *
     * @param part its name; empty for the entry as a whole
     */
    public void speakOf(String part) {
        speakOfAll();
        if (!part.isEmpty()) {
            field.setValue(part);
        }
        words.focus();
    }

    private void speakOfAll() {
        chosen = null;
        about.setVisible(false);
        field.setVisible(true);
        CommentedField.clear(field);
    }

    private void send() {
        var about = chosen;
        if (about == null) {
            services.discussion()
                    .comment(
                            OpId.random(),
                            timeline,
                            entry,
                            CommentedField.of(field).orElse(null),
                            words.value(),
                            must.getValue());
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
        speakOfAll();
        words.clear();
        must.clear();
    }
}
