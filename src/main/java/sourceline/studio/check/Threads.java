package sourceline.studio.check;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.review.Comment;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.Words;

/** What has been said about the entry, for reading: each thread with its replies, resolved ones quietly. */
@SpringComponent
class Threads {

    private final Members members;
    private final Clock clock;

    Threads(Members members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    Div of(List<Comment> comments) {
        var threads = new Div();
        threads.addClassName("check-threads");
        comments.stream()
                .filter(comment -> comment.replyTo().isEmpty())
                .forEach(comment -> threads.add(thread(comment, comments)));
        return threads;
    }

    private Div thread(Comment opening, List<Comment> comments) {
        var thread = new Div(said(opening));
        thread.addClassName("check-thread");
        thread.getElement().setAttribute("data-resolved", Boolean.toString(opening.isResolved()));
        comments.stream()
                .filter(comment ->
                        comment.replyTo().filter(opening.id()::equals).isPresent())
                .forEach(reply -> {
                    var answer = said(reply);
                    answer.addClassName("check-reply");
                    thread.add(answer);
                });
        return thread;
    }

    private Div said(Comment comment) {
        var who = new Span(members.named(comment.by()).map(MemberView::name).orElse(""));
        who.addClassName("check-who");
        var head = new Div(who, new Ago(comment.at(), clock.instant()));
        head.addClassName("sl-facts");
        comment.field()
                .filter(field -> Words.has("field." + field))
                .ifPresent(field -> head.add(new Span(Words.say("check.comment-on", Words.say("field." + field)))));
        if (comment.isResolved()) {
            head.add(new Span(Words.say("check.resolved")));
        } else if (comment.mustBeResolved()) {
            var must = new Span(Words.say("check.must-be-resolved"));
            must.addClassName("check-must");
            head.add(must);
        }
        var words = new Paragraph(comment.words());
        words.getElement().setAttribute("dir", "auto");
        return new Div(head, words);
    }
}
