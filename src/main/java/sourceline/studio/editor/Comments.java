package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sourceline.journal.OpId;
import sourceline.newsroom.Role;
import sourceline.review.Comment;
import sourceline.review.CommentId;
import sourceline.review.Standing;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** What members say to each other about the entry. */
class Comments extends Div implements EntryPart {

    private final Workbench workbench;
    private final EntryId entry;
    private final Span open = new Span();
    private final Div list = new Div();
    private final Div write;
    private Map<CommentId, CommentThread> threads = Map.of();

    Comments(Workbench workbench, EntryId entry) {
        this.workbench = workbench;
        this.entry = entry;
        open.addClassName("sl-flags");
        H3 title = new H3(new Span(Words.say("editor.comments")), open);
        list.addClassName("sl-threads");
        write = write();
        addClassNames("sl-section", "sl-comments");
        add(title, list, write);
    }

    private Div write() {
        TextArea words = FieldNames.name("comment", new TextArea());
        words.setAriaLabel(Words.say("editor.comment.new"));
        words.setPlaceholder(Words.say("editor.comment.new"));
        words.setWidthFull();
        Checkbox must = new Checkbox(Words.say("editor.comment.must"));
        Button send = new Button(Words.say("editor.comment.send"), click -> {
            workbench
                    .services()
                    .discussion()
                    .comment(OpId.random(), workbench.timeline(), entry, null, words.getValue(), must.getValue());
            words.clear();
            must.clear();
        });
        Div row = new Div(must, send);
        row.addClassNames("sl-actions", "sl-spread-row");
        Div box = new Div(words, row);
        box.addClassName("sl-write");
        return box;
    }

    /** Threads stay where they stay, so that a reply somebody is typing is not taken from under them. */
    @Override
    public void show(Standing standing) {
        List<Comment> comments = standing.comments();
        Map<CommentId, CommentThread> now = new LinkedHashMap<>();
        for (Comment opening : comments) {
            if (opening.replyTo().isEmpty()) {
                CommentThread thread = threads.get(opening.id());
                now.put(opening.id(), thread == null ? new CommentThread(workbench, opening.id()) : thread);
            }
        }
        now.forEach((id, thread) -> {
            if (thread.getParent().isEmpty()) {
                list.add(thread);
            }
            thread.show(comments);
        });
        threads = now;
        open.setText(standing.openComments() == 0 ? "" : Words.say("editor.comments.open", standing.openComments()));
        write.setVisible(workbench.services().signedIn().has(Role.WRITER));
    }
}
