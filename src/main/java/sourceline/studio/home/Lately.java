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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;
import sourceline.studio.parts.Ago;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
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

    /** One command of one member, told by its most telling change. */
    private record Deed(
            TimelineRow timeline,
            JournalEntry change,
            @Nullable EntryId entry) {

        /** Whether the other one before it tells the same again, as when somebody types on. */
        boolean repeats(Deed newer) {
            return change.actor().equals(newer.change.actor())
                    && change.target().equals(newer.change.target())
                    && change.field().equals(newer.change.field());
        }
    }

    Lately(TimelineBook book, Members members, Clock clock) {
        this.book = book;
        this.members = members;
        this.clock = clock;
    }

    Component of(List<TimelineRow> timelines) {
        var deeds = timelines.stream()
                .flatMap(this::deeds)
                .sorted(Comparator.comparing((Deed deed) -> deed.change().at()).reversed())
                .limit(SHOWN)
                .toList();
        if (deeds.isEmpty()) {
            var none = new Paragraph(Words.say("home.nothing-happened"));
            none.addClassName("sl-quiet");
            return none;
        }
        var headlines = headlines(deeds);
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        deeds.forEach(deed -> list.add(row(deed, headlines)));
        return list;
    }

    private Stream<Deed> deeds(TimelineRow timeline) {
        var operations = new HashSet<UUID>();
        var deeds = new ArrayList<Deed>();
        var history = book.history(timeline.id(), 0, READ_EACH);
        var first = history.stream()
                .collect(Collectors.toMap(
                        JournalEntry::operation,
                        change -> change,
                        (one, other) -> one.ordinal() < other.ordinal() ? one : other));
        for (var change : history) {
            if (operations.add(change.operation())) {
                var told = Objects.requireNonNull(first.get(change.operation()));
                var about = told.about();
                var deed = new Deed(timeline, told, about == null ? null : new EntryId(about));
                if (deeds.isEmpty() || !deed.repeats(deeds.getLast())) {
                    deeds.add(deed);
                }
            }
        }
        return deeds.stream();
    }

    private Map<EntryId, String> headlines(List<Deed> deeds) {
        var byTimeline = deeds.stream()
                .filter(deed -> deed.entry() != null)
                .collect(Collectors.groupingBy(
                        deed -> deed.timeline().id(), Collectors.mapping(Deed::entry, Collectors.toSet())));
        return byTimeline.entrySet().stream()
                .flatMap(of -> book.entries(of.getKey(), of.getValue()).stream())
                .collect(Collectors.toMap(EntryState::id, EntryState::headline));
    }

    private ListItem row(Deed deed, Map<EntryId, String> headlines) {
        var member = members.named(new MemberId(deed.change().actor().member()));
        var name = new Span(member.map(found -> found.name()).orElseGet(() -> Words.say("home.program")));
        name.addClassName("home-who");
        var entry = deed.entry();
        var what = new Div(
                name, new Span(" " + Deeds.say(deed.change(), entry == null ? "" : headlines.getOrDefault(entry, ""))));
        var where =
                new Div(new Span(deed.timeline().title()), new Ago(deed.change().at(), clock.instant()));
        where.addClassName("sl-facts");
        var words = new Div(what, where);
        words.addClassName("home-deed");
        var slug = deed.timeline().slug();
        var link = new Anchor(entry == null ? Places.timeline(slug) : Places.entry(slug, entry));
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
