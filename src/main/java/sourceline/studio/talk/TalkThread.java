package sourceline.studio.talk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.review.Comment;
import sourceline.review.CommentId;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineId;
import tools.jackson.databind.JsonNode;

/** One comment with its replies, and what can be done about it. */
class TalkThread extends Div {

    /** Under this the browser keeps replies that were not sent yet. */
    static final String REPLY = "reply";

    private static final String MENDS = "mends";

    private final TalkServices services;
    private final TimelineId timeline;
    private final CommentId opening;
    private final Div said = new Div();
    private final SayField reply;
    private final Button take = button("talk.take", this::take);
    private final Button answer = button("talk.reply", () -> answering(null));
    private final Button mend = button("talk.mend", this::beginMending);
    private final Button send = new Button("", click -> send());
    private final Button cancel = button("action.cancel", this::silent);
    private final Button resolve = button("talk.resolve", this::resolve);
    private final Button reopen = button("talk.reopen", this::reopen);
    private List<Comment> thread = List.of();
    private boolean writing;
    private @Nullable Comment mending;
    private String shown = "";

    TalkThread(TalkServices services, TimelineId timeline, EntryId entry, CommentId opening) {
        this.services = services;
        this.timeline = timeline;
        this.opening = opening;
        reply = new SayField(
                services.members(), Words.say("talk.reply"), services.key(timeline, entry, REPLY, opening), this::goOn);
        take.removeThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(take, answer, send, cancel, mend, resolve, reopen);
        row.addClassName("sl-actions");
        addClassName("sl-thread");
        add(said, reply, row);
    }

    private static Button button(String words, Runnable deed) {
        var button = new Button(Words.say(words), click -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void show(List<Comment> comments) {
        thread = comments.stream()
                .filter(comment -> comment.id().equals(opening)
                        || comment.replyTo().filter(opening::equals).isPresent())
                .toList();
        var first = thread.getFirst();
        var now = thread.stream()
                        .map(comment -> comment.id() + comment.words() + comment.passage())
                        .toList()
                        .toString()
                + first.isResolved();
        if (!now.equals(shown)) {
            shown = now;
            said.removeAll();
            thread.forEach(comment -> said.add(new Said(comment, services)));
            Stream.of(first)
                    .filter(comment -> comment.acceptedBy().isEmpty())
                    .flatMap(comment -> comment.resolvedBy().stream())
                    .forEach(by -> said.add(Said.quiet(Words.say("talk.resolved", services.name(by)))));
        }
        getElement().setAttribute("data-resolved", Boolean.toString(first.isResolved()));
        offer();
    }

    private void offer() {
        var first = thread.getFirst();
        var write = services.mayWrite();
        var idle = write && !writing;
        reply.setVisible(write && writing);
        send.setVisible(write && writing);
        cancel.setVisible(write && writing);
        take.setVisible(idle && !first.isResolved() && first.suggestion().isPresent());
        answer.setVisible(idle);
        mend.setVisible(idle && services.mayMend(thread.getLast()));
        resolve.setVisible(idle && !first.isResolved() && services.mayResolve(first));
        reopen.setVisible(idle && first.isResolved());
    }

    private void beginMending() {
        answering(thread.getLast());
    }

    private void answering(@Nullable Comment mended) {
        if (mended != null) {
            reply.begin(mended.words());
        }
        write(mended);
        reply.focus();
    }

    private void write(@Nullable Comment mended) {
        writing = true;
        mending = mended;
        reply.about(mended == null ? Map.of() : Map.of(MENDS, mended.id().toString()));
        send.setText(Words.say(mended == null ? "talk.reply.send" : "talk.mend.send"));
        offer();
    }

    /** What was typed on a page that is gone is there again. */
    void goOn() {
        if (!writing && services.mayWrite()) {
            write(null);
        }
    }

    private void goOn(JsonNode about) {
        var mended = about.path(MENDS).asString("");
        thread.stream()
                .filter(comment -> comment.id().toString().equals(mended) && services.mayMend(comment))
                .findFirst()
                .ifPresent(this::write);
    }

    private void silent() {
        writing = false;
        mending = null;
        reply.clear();
        offer();
    }

    private void send() {
        if (mending == null) {
            services.discussion().reply(OpId.random(), timeline, opening, reply.value());
        } else {
            services.discussion().mend(OpId.random(), timeline, mending.id(), reply.value());
        }
        silent();
    }

    private void take() {
        services.discussion().accept(OpId.random(), timeline, opening);
        Toast.done(Words.say("talk.took"));
    }

    private void resolve() {
        services.discussion().resolve(OpId.random(), timeline, opening);
    }

    private void reopen() {
        services.discussion().reopen(OpId.random(), timeline, opening);
    }
}
