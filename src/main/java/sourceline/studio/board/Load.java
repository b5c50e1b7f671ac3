package sourceline.studio.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Role;
import sourceline.review.BoardItem;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Words;

/** The desk's load: for each checker what they were asked to do, what they are at, and what is late. */
class Load extends Section {

    Load(BoardServices services, List<BoardItem> items) {
        addClassName("sl-section");
        var now = services.clock().instant();
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        services.members().all().stream()
                .filter(member -> member.has(Role.CHECKER))
                .forEach(member -> row(list, member, items, now));
        add(new H2(Words.say("board.load")));
        if (list.getComponentCount() == 0) {
            var nothing = new Paragraph(Words.say("board.load.nothing"));
            nothing.addClassName("sl-quiet");
            add(nothing);
        } else {
            add(list);
        }
    }

    private static void row(UnorderedList list, MemberView member, List<BoardItem> items, Instant now) {
        var asked = items.stream()
                .filter(item -> member.id().equals(item.hands().assignee()))
                .toList();
        var at = items.stream()
                .filter(item -> member.id().equals(item.hands().claimedBy()))
                .count();
        if (asked.isEmpty() && at == 0) {
            return;
        }
        var late = asked.stream()
                .filter(item -> item.hands().due() != null && item.hands().due().isBefore(now))
                .count();
        var name = new Span(member.name());
        name.addClassName("sl-row-headline");
        var facts = new Div(new Span(Words.say("board.load.of", asked.size(), at)));
        facts.addClassName("sl-facts");
        if (late > 0) {
            var told = new Span(Words.say("board.load.late", late));
            told.addClassName("sl-work-open");
            facts.add(told);
        }
        var row = new ListItem(new MemberAvatar(member), new Div(name, facts));
        row.addClassName("board-member");
        list.add(row);
    }
}
