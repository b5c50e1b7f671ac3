package sourceline.studio.administration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import sourceline.newsroom.MemberRecord;
import sourceline.studio.parts.Words;

/** Who belongs to the newsroom, and who once did. */
class MembersSection extends Div {

    private final Services services;

    MembersSection(Services services) {
        this.services = services;
        addClassName("sl-section");
        show();
    }

    private void show() {
        removeAll();
        var all = services.membership().members();
        var active = all.stream().filter(member -> member.member().active()).toList();
        var left = all.stream().filter(member -> !member.member().active()).toList();
        add(quiet(Words.say("members.count", active.size())), list(active));
        if (!left.isEmpty()) {
            add(quiet(Words.say("members.left", left.size())), list(left));
        }
    }

    private UnorderedList list(List<MemberRecord> members) {
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        members.forEach(member -> list.add(new MemberLine(services, member, this::show)));
        return list;
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("sl-quiet");
        return quiet;
    }
}
