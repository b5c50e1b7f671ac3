package sourceline.studio.talk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import sourceline.review.Comment;
import sourceline.review.Passage;
import sourceline.review.Suggestion;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.WordChanges;
import sourceline.studio.parts.Words;

/** One comment as it reads: by whom and when, about what, in which words, and how it would be worded instead. */
class Said extends Div {

    Said(Comment comment, TalkServices services) {
        setId(Places.anchor(comment.id()));
        getElement().setAttribute("tabindex", "-1");
        var who = new Span(services.name(comment.by()));
        who.addClassName("sl-who-said");
        var head = new Div(who, new Ago(comment.at(), services.clock().instant()));
        head.addClassName("sl-said-head");
        comment.field()
                .filter(field -> comment.replyTo().isEmpty() && Words.has("field." + field))
                .ifPresent(field -> head.add(quiet(Words.say("talk.on", Words.say("field." + field)))));
        if (comment.editedAt().isPresent()) {
            head.add(quiet(Words.say("talk.mended")));
        }
        if (comment.mustBeResolved() && !comment.isResolved()) {
            var must = new Span(Words.say("talk.must"));
            must.addClassName("sl-flags");
            head.add(must);
        }
        add(head);
        comment.passage().ifPresent(passage -> add(passage(passage)));
        var words = new Paragraph(comment.words());
        words.getElement().setAttribute("dir", "auto");
        add(words);
        comment.suggestion().ifPresent(suggestion -> add(suggestion(suggestion)));
        comment.acceptedBy().ifPresent(by -> add(quiet(Words.say("talk.taken", services.name(by)))));
    }

    private static Div passage(Passage passage) {
        var quote = new Div(new Span(passage.words()));
        quote.addClassName("sl-quote");
        quote.getElement().setAttribute("dir", "auto");
        if (passage.isGone()) {
            quote.add(quiet(Words.say("talk.passage-gone")));
        }
        return quote;
    }

    private static Div suggestion(Suggestion suggestion) {
        var wording = new Div(new WordChanges(suggestion.base(), suggestion.wording()));
        wording.addClassName("sl-suggestion");
        return wording;
    }

    static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("sl-quiet");
        return span;
    }
}
