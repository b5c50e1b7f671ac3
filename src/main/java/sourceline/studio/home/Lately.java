package sourceline.studio.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Members;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.studio.trail.Deed;
import sourceline.timeline.EntryId;
import sourceline.timeline.EntryState;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineRow;

/** What members did to the timelines lately, a line a command, in plain words. */
@SpringComponent
class Lately {

    private static final int READ_EACH = 60;
    private static final int SHOWN = 12;

    private final TimelineBook book;
    private final Members members;
    private final Clock clock;

    private record Told(TimelineRow timeline, Deed deed) {

        Optional<EntryId> entry() {
            return deed.about().map(EntryId::new);
        }

        /** Whether the other one before it tells the same again, as when somebody types on. */
        boolean repeats(Told newer) {
            return deed.actor().equals(newer.deed.actor())
                    && deed.command().equals(newer.deed.command())
                    && deed.about().equals(newer.deed.about());
        }
    }

    Lately(TimelineBook book, Members members, Clock clock) {
        this.book = book;
        this.members = members;
        this.clock = clock;
    }

    Component of(List<TimelineRow> timelines) {
        var lately = timelines.stream()
                .flatMap(this::told)
                .sorted(Comparator.comparing((Told told) -> told.deed().at()).reversed())
                .limit(SHOWN)
                .toList();
        if (lately.isEmpty()) {
            var none = new Paragraph(Words.say("home.nothing-happened"));
            none.addClassName("sl-quiet");
            return none;
        }
        var headlines = headlines(lately);
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        lately.forEach(told -> list.add(row(told, headlines)));
        return list;
    }

    private Stream<Told> told(TimelineRow timeline) {
        var lately = new ArrayList<Told>();
        for (var deed : Deed.of(book.history(timeline.id(), 0, READ_EACH))) {
            var told = new Told(timeline, deed);
            if (lately.isEmpty() || !told.repeats(lately.getLast())) {
                lately.add(told);
            }
        }
        return lately.stream();
    }

    private Map<EntryId, String> headlines(List<Told> lately) {
        var byTimeline = lately.stream()
                .filter(told -> told.entry().isPresent())
                .collect(Collectors.groupingBy(
                        told -> told.timeline().id(),
                        Collectors.mapping(told -> told.entry().orElseThrow(), Collectors.toSet())));
        return byTimeline.entrySet().stream()
                .flatMap(of -> book.entries(of.getKey(), of.getValue()).stream())
                .collect(Collectors.toMap(EntryState::id, EntryState::headline));
    }

    private ListItem row(Told told, Map<EntryId, String> headlines) {
        var deed = told.deed();
        var member = members.named(new MemberId(deed.actor().member()));
        var what = new Div(deed.words(member.map(MemberView::name).orElseGet(() -> Words.say("home.program"))));
        what.addClassName("home-what");
        var words = new Div(what);
        words.addClassName("home-deed");
        told.entry().map(headlines::get).filter(headline -> !headline.isBlank()).ifPresent(headline -> {
            var about = new Div(headline);
            about.getElement().setAttribute("dir", "auto");
            words.add(about);
        });
        var where = new Div(new Span(told.timeline().title()), new Ago(deed.at(), clock.instant()));
        where.addClassName("sl-facts");
        words.add(where);
        var slug = told.timeline().slug();
        var link =
                new Anchor(told.entry().map(entry -> Places.entry(slug, entry)).orElseGet(() -> Places.timeline(slug)));
        link.addClassNames("sl-row", "home-deed-row");
        link.getElement().setAttribute("router-link", true);
        member.ifPresent(found -> link.add(hidden(new MemberAvatar(found))));
        link.add(words);
        return new ListItem(link);
    }

    /** The name stands beside it. */
    private static MemberAvatar hidden(MemberAvatar avatar) {
        avatar.setTooltipEnabled(false);
        avatar.getElement().setAttribute("aria-hidden", "true");
        return avatar;
    }
}
