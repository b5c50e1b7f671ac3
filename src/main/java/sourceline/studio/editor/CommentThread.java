package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.review.Comment;
import sourceline.review.CommentId;
import sourceline.review.Discussion;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** One comment with its replies. */
class CommentThread extends Div {

    private final Workbench workbench;
    private final CommentId opening;
    private final Div said = new Div();
    private final TextArea reply = FieldNames.name("comment", new TextArea());
    private final Button send = new Button(Words.say("editor.comment.reply.send"), click -> reply());
    private final Button answer = new Button(Words.say("editor.comment.reply"), click -> answering(true));
    private final Button resolve = new Button(Words.say("editor.comment.resolve"), click -> resolve());
    private final Button reopen = new Button(Words.say("editor.comment.reopen"), click -> reopen());
    private boolean answering;
    private String shown = "";

    CommentThread(Workbench workbench, CommentId opening) {
        this.workbench = workbench;
        this.opening = opening;
        reply.setAriaLabel(Words.say("editor.comment.reply"));
        reply.setWidthFull();
        List.of(answer, resolve, reopen).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        Div row = new Div(answer, send, resolve, reopen);
        row.addClassName("sl-actions");
        addClassName("sl-thread");
        add(said, reply, row);
    }

    void show(List<Comment> comments) {
        List<Comment> thread = comments.stream()
                .filter(comment -> comment.id().equals(opening)
                        || comment.replyTo().filter(opening::equals).isPresent())
                .toList();
        Comment first = thread.getFirst();
        String now = thread.stream().map(Comment::id).toList().toString() + first.isResolved();
        if (!now.equals(shown)) {
            shown = now;
            said.removeAll();
            thread.forEach(comment -> said.add(words(comment)));
            first.resolvedBy()
                    .ifPresent(by -> said.add(quiet(Words.say("editor.comment.resolved", workbench.name(by)))));
        }
        getElement().setAttribute("data-resolved", Boolean.toString(first.isResolved()));
        boolean write = workbench.mayWrite();
        resolve.setVisible(write && !first.isResolved() && mayResolve(first));
        reopen.setVisible(write && first.isResolved());
        answering(answering && write);
        answer.setVisible(write && !answering);
    }

    /** One that must be resolved is closed by whoever raised it, or by an editor. */
    private boolean mayResolve(Comment comment) {
        return !comment.mustBeResolved()
                || comment.by().equals(workbench.services().signedIn().id())
                || workbench.services().signedIn().has(Role.EDITOR);
    }

    private Div words(Comment comment) {
        Span who = new Span(workbench.name(comment.by()));
        who.addClassName("sl-who-said");
        Div head =
                new Div(who, new Ago(comment.at(), workbench.services().clock().instant()));
        head.addClassName("sl-said-head");
        Optional<String> field = comment.field();
        field.ifPresent(name -> head.add(quiet(Words.say("editor.comment.on", VerdictPanel.part(name)))));
        if (comment.mustBeResolved() && !comment.isResolved()) {
            Span must = new Span(Words.say("editor.comment.must"));
            must.addClassName("sl-flags");
            head.add(must);
        }
        return new Div(head, new Paragraph(comment.words()));
    }

    private static Span quiet(String words) {
        Span span = new Span(words);
        span.addClassName("sl-quiet");
        return span;
    }

    private void answering(boolean yes) {
        boolean begins = yes && !answering;
        answering = yes;
        reply.setVisible(yes);
        send.setVisible(yes);
        answer.setVisible(!yes);
        if (begins) {
            reply.focus();
        }
    }

    private Discussion discussion() {
        return workbench.services().discussion();
    }

    private void reply() {
        discussion().reply(OpId.random(), workbench.timeline(), opening, reply.getValue());
        reply.clear();
        answering(false);
    }

    private void resolve() {
        discussion().resolve(OpId.random(), workbench.timeline(), opening);
    }

    private void reopen() {
        discussion().reopen(OpId.random(), workbench.timeline(), opening);
    }
}
