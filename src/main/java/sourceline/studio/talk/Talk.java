package sourceline.studio.talk;

import com.vaadin.flow.component.AttachEvent;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.CommentId;
import sourceline.review.Standing;
import sourceline.studio.parts.Arrival;
import sourceline.studio.parts.KeptDrafts;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import tools.jackson.databind.JsonNode;

/** What members say to each other about one entry. */
@StyleSheet("context://assets/talk.css")
public class Talk extends Div {

    /**
     * Words that somebody chose to speak of.
     *
     * @param shown the field as they had it before them
     */
    public record Chosen(String field, String shown, int start, int end) {

        private static Optional<Chosen> of(JsonNode about) {
            var shown = about.path("shown").asString("");
            var start = about.path("start").asInt(0);
            var end = about.path("end").asInt(0);
            return start >= 0 && start < end && end <= shown.length()
                    ? Optional.of(new Chosen(about.path("field").asString(""), shown, start, end))
                    : Optional.empty();
        }

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
        words = new SayField(
                services.members(), Words.say("talk.new"), services.key(timeline, entry, "comment"), this::goOn);
        field.addValueChangeListener(change -> noteAbout());
        must.addValueChangeListener(change -> noteAbout());
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
            now.put(opening.id(), known == null ? new TalkThread(services, timeline, entry, opening.id()) : known);
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
        noteAbout();
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
        noteAbout();
    }

    /** What a comment is about is kept with its words. */
    private void noteAbout() {
        var passage = chosen;
        words.about(
                passage == null
                        ? Map.of("part", field.getValue(), "must", must.getValue())
                        : Map.of(
                                "field", passage.field(),
                                "shown", passage.shown(),
                                "start", passage.start(),
                                "end", passage.end(),
                                "must", must.getValue()));
    }

    /** A comment that was begun on a page that is gone is there again. */
    private void goOn(JsonNode about) {
        must.setValue(about.path("must").asBoolean(false));
        CommentedField.choose(field, about.path("part").asString(""));
        Chosen.of(about).ifPresent(this::speakOf);
    }

    /** So are replies, each in its thread; and whoever was led to a comment arrives at it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Arrival.atAddress(this);
        KeptDrafts.find(
                event.getUI().getPage(),
                services.signedIn().id(),
                openings -> openings.stream()
                        .flatMap(opening -> Stream.ofNullable(threads.get(CommentId.of(opening))))
                        .forEach(TalkThread::goOn),
                timeline,
                entry,
                TalkThread.REPLY);
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
        words.clear();
        must.clear();
        speakOfAll();
    }
}
