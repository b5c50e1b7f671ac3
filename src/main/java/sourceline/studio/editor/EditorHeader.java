package sourceline.studio.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sourceline.live.LiveTimeline;
import sourceline.newsroom.MemberView;
import sourceline.newsroom.Role;
import sourceline.review.Stage;
import sourceline.studio.parts.FindDialog;
import sourceline.studio.parts.MemberAvatar;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.TimelineTitle;

/** The timeline's name and what can be done with the whole of it, how far its entries are, and who is here. */
class EditorHeader extends Div {

    private static final List<Stage> COUNTED =
            List.of(Stage.DRAFT, Stage.IN_CHECK, Stage.SENT_BACK, Stage.CHECKED, Stage.APPROVED);

    /** So many other timelines are offered without looking for them. */
    private static final int LATELY = 5;

    /** So many of those who are here are shown, the others counted. */
    private static final int FACES = 6;

    private final Workbench workbench;
    private final UndoButtons undo;
    private final MenuBar menu = new MenuBar();
    private final Div counts = new Div();
    private final Div people = new Div();
    private final Button publish = new Button(Words.say("editor.publish"));
    private @Nullable TimelineFacts facts;
    private String title = "";
    private List<MemberView> here = List.of();
    private Map<Stage, Long> counted = Map.of();

    EditorHeader(Workbench workbench) {
        this.workbench = workbench;
        undo = new UndoButtons(workbench);
        addClassName("sl-editor-header");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        menu.addClassNames("sl-choice", "sl-timeline-menu");
        counts.addClassName("sl-pills");
        people.addClassName("sl-avatars");
        people.getElement().setAttribute("role", "group");
        people.getElement().setAttribute("aria-label", Words.say("editor.here"));
        Div spread = new Div();
        spread.addClassName("sl-spread");
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClassName("sl-publish");
        publish.addClickListener(click -> go(Places.publish(workbench.state().slug())));
        add(menu, counts, spread, undo, new LiveMark(), people, publish);
    }

    void show() {
        showMenu();
        showCounts();
        showPeople();
        undo.show();
        if (facts != null) {
            facts.show();
        }
        boolean may = workbench.services().signedIn().has(Role.EDITOR);
        boolean something = !workbench.state().standing().isEmpty();
        publish.setEnabled(may && something);
        if (!may || !something) {
            Tooltip.forComponent(publish).setText(Words.say(may ? "editor.publish.nothing" : "editor.publish.editors"));
            publish.setAriaLabel(Words.say("editor.publish") + " "
                    + Words.say(may ? "editor.publish.nothing" : "editor.publish.editors"));
        } else {
            Tooltip.forComponent(publish).setText(null);
            publish.getElement().removeAttribute("aria-label");
        }
    }

    private void openFacts() {
        TimelineFacts opened = new TimelineFacts(workbench);
        opened.addOpenedChangeListener(change -> facts = change.isOpened() ? opened : null);
        opened.open();
    }

    UndoButtons undo() {
        return undo;
    }

    private void showMenu() {
        if (title.equals(workbench.state().title())) {
            return;
        }
        title = workbench.state().title();
        menu.removeAll();
        MenuItem root = menu.addItem(title);
        root.setAriaLabel(Words.say("editor.timeline-menu", title));
        var items = root.getSubMenu();
        items.addItem(Words.say("editor.facts"), click -> openFacts());
        items.addItem(
                Words.say("editor.timeline-history"),
                click -> go(Places.history(workbench.state().slug())));
        items.addItem(
                        Words.say("editor.publish"),
                        click -> go(Places.publish(workbench.state().slug())))
                .setEnabled(workbench.services().signedIn().has(Role.EDITOR));
        items.addSeparator();
        List<TimelineTitle> lately = workbench.services().book().lastWorkedOn(LATELY + 1).stream()
                .filter(other -> !other.id().equals(workbench.timeline()))
                .limit(LATELY)
                .toList();
        if (!lately.isEmpty()) {
            MenuHeading.in(items, "editor.timelines.lately");
            lately.forEach(other -> items.addItem(other.title(), click -> go(Places.timeline(other.slug()))));
            items.addSeparator();
        }
        items.addItem(Words.say("editor.timelines.all"), click -> findDialog().open());
    }

    private FindDialog<TimelineTitle> findDialog() {
        return new FindDialog<>(
                Words.say("editor.timelines.find"),
                Words.say("editor.timelines.find.by"),
                workbench.services().book()::find,
                other -> FindDialog.link(new Location(Places.timeline(other.slug())), other.title()));
    }

    private void showCounts() {
        Map<Stage, Long> now = workbench
                .picture()
                .derived(Counts.class, Words.locale(), Counts::of)
                .byStage();
        if (now.equals(counted)) {
            return;
        }
        counted = now;
        counts.removeAll();
        COUNTED.stream()
                .filter(now::containsKey)
                .forEach(stage -> counts.add(pill(stage, now.getOrDefault(stage, 0L))));
    }

    /** How many standing entries there are at each stage. */
    private record Counts(Map<Stage, Long> byStage) {

        static Counts of(LiveTimeline picture) {
            return new Counts(picture.state().standing().stream()
                    .map(entry -> picture.standing(entry.id()).stage())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        }
    }

    /** A count that narrows the list to what it counts. */
    private NativeButton pill(Stage stage, long count) {
        Wanted wanted = Wanted.of(stage);
        NativeButton pill = new NativeButton(
                Words.say("editor.count." + wanted.key(), count),
                click -> workbench.go(here -> here.filter(EntryFilter.NONE.wanted(wanted))));
        pill.addClassName("sl-pill");
        return pill;
    }

    private void showPeople() {
        List<MemberView> now = workbench.company().everybody();
        if (!now.equals(here)) {
            here = now;
            people.removeAll();
            now.stream().limit(FACES).forEach(member -> people.add(new MemberAvatar(member)));
            if (now.size() > FACES) {
                people.add(others(now.subList(FACES, now.size())));
            }
        }
    }

    /** Those for whom there is no room, as a number that names them. */
    private static Span others(List<MemberView> members) {
        Span others = new Span(Words.say("editor.here.more", members.size()));
        String names = members.stream().map(MemberView::name).collect(Collectors.joining(", "));
        others.setTitle(names);
        others.getElement().setAttribute("role", "img");
        others.getElement().setAttribute("aria-label", names);
        others.addClassName("sl-more-people");
        return others;
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }
}
