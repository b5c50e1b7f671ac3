package sourceline.studio.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sourceline.journal.JournalEntry;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.MemberView;
import sourceline.publication.EntryPlan;
import sourceline.studio.parts.Words;
import sourceline.timeline.EntryId;

/** What others have changed since the plan on the screen was read: whose changes they are, and the way to the present. */
class News extends Div {

    private static final int MOST_READ = 500;
    private static final Set<String> HEADER = Set.of("timeline", "strand", "period");

    private final List<JournalEntry> since;

    /**
     * @param shown what the editor has before them
     * @param now what there is
     * @param show brings the present before them
     */
    News(PublishServices services, Plan shown, Plan now, Runnable show) {
        var revision = shown.plan().revision();
        since = services.book().history(now.id(), 0, MOST_READ).stream()
                .filter(change -> change.revision() > revision)
                .toList();
        addClassName("sl-news");
        getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        changed(shown, now)
                .forEach(entry -> list.add(new ListItem(
                        Words.say("publish.news.entry", by(services, entry.uuid()), now.headline(entry.uuid())))));
        var last = now.plan().last();
        if (last != null && !last.equals(shown.plan().last())) {
            var by = services.members()
                    .named(last.publishedBy())
                    .map(MemberView::name)
                    .orElseGet(() -> Words.say("publish.news.somebody"));
            list.add(new ListItem(Words.say("publish.news.version", by, last.number())));
        }
        if (!shown.planned().equals(now.planned())) {
            list.add(new ListItem(Words.say("publish.news.planned")));
        }
        if (headerChanged(shown, now)) {
            list.add(new ListItem(Words.say("publish.news.header", byHeader(services))));
        }
        add(
                new Paragraph(Words.say("publish.news")),
                list,
                new Button(Words.say("publish.news.show"), click -> show.run()));
    }

    /** Whether somebody has changed anything that the editor would sign or choose by. */
    static boolean concern(Plan shown, Plan now) {
        return headerChanged(shown, now)
                || !Objects.equals(shown.plan().last(), now.plan().last())
                || !shown.planned().equals(now.planned())
                || !changed(shown, now).isEmpty();
    }

    private static boolean headerChanged(Plan shown, Plan now) {
        return !shown.timeline().fieldRevisions().equals(now.timeline().fieldRevisions());
    }

    private static Set<EntryId> changed(Plan shown, Plan now) {
        var before = shown.plan().entries().stream().collect(Collectors.toMap(EntryPlan::entry, plan -> plan));
        var changed = new LinkedHashSet<EntryId>();
        for (var entry : now.plan().entries()) {
            if (!entry.equals(before.get(entry.entry()))
                    || !now.retraction(entry).equals(shown.retraction(entry))
                    || now.entry(entry).revision() > shown.plan().revision()) {
                changed.add(entry.entry());
            }
        }
        return changed;
    }

    private String by(PublishServices services, UUID entry) {
        return names(
                services,
                since.stream().filter(change -> entry.equals(change.about())).toList());
    }

    private String byHeader(PublishServices services) {
        return names(
                services,
                since.stream().filter(change -> HEADER.contains(change.what())).toList());
    }

    private static String names(PublishServices services, List<JournalEntry> changes) {
        var names = changes.stream()
                .map(change ->
                        services.members().named(new MemberId(change.actor().member())))
                .flatMap(Optional::stream)
                .map(MemberView::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Words.say("publish.news.somebody") : names;
    }
}
