package sourceline.studio.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import sourceline.source.CheckOutcome;
import sourceline.source.Watching;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.InBackground;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** Every source that can be looked at where it was found: how often each is, and a look at all of them now. */
@Route(LibraryAddress.WATCH)
@RolesAllowed("WRITER")
@StyleSheet("context://assets/library.css")
class WatchPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** So many sites are asked at the same time. */
    private static final int AT_ONCE = 4;

    private static final int SHOWN = 100;

    private final List<WatchLine> all;
    private final TextField search = new TextField();
    private List<WatchLine> lines = List.of();
    private final UnorderedList list = new UnorderedList();
    private final Button begin = new Button(Words.say("watch.all"), click -> begin());
    private final Button cancel = new Button(Words.say("action.cancel"), click -> cancel());
    private final Button more = new Button("", click -> showMore());
    private final ProgressBar progress = new ProgressBar();
    private final Span told = new Span();
    private final Deque<WatchLine> waiting = new ArrayDeque<>();
    private final Map<WatchLine, Future<?>> running = new HashMap<>();
    private final List<CheckOutcome> seen = new ArrayList<>();
    private int done;

    WatchPage(Watching watching) {
        addClassNames("sl-page", "library-watching");
        all = watching.all().stream()
                .map(source -> new WatchLine(watching, source))
                .toList();
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        cancel.setVisible(false);
        progress.setVisible(false);
        told.addClassName("sl-quiet");
        told.getElement().setAttribute("role", "status");
        list.addClassNames("sl-rows", "sl-rows-card");
        var back = new Anchor(Places.SOURCES, Words.say("source.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("library-back");
        var title = new Div(new H1(Words.say("watch.title")));
        title.addClassName("sl-title");
        add(back, title);
        if (all.isEmpty()) {
            add(new EmptyState(Words.say("watch.none"), Words.say("watch.none.next")));
            return;
        }
        search.setPlaceholder(Words.say("watch.search"));
        search.setAriaLabel(Words.say("watch.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        var actions = new Div(search, begin, cancel, told);
        actions.addClassName("sl-actions");
        add(new Paragraph(Words.say("watch.explained")), actions, progress, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(
                LibraryAddress.of(event.getLocation().getQueryParameters()).search());
        sift();
    }

    /** All further work is on those that are shown. */
    private void sift() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        lines = all.stream().filter(line -> line.has(words)).toList();
        list.removeAll();
        begin.setEnabled(!lines.isEmpty());
        begin.setText(Words.say(words.isEmpty() ? "watch.all" : "watch.these", lines.size()));
        told.setText("");
        showMore();
    }

    private void showMore() {
        lines.stream().skip(list.getComponentCount()).limit(SHOWN).forEach(list::add);
        int hidden = lines.size() - list.getComponentCount();
        more.setVisible(hidden > 0);
        more.setText(Words.say("library.more", hidden));
    }

    private void begin() {
        done = 0;
        seen.clear();
        lines.forEach(WatchLine::await);
        waiting.addAll(lines);
        progress.setMax(lines.size());
        show(true);
        for (int lane = 0; lane < AT_ONCE; lane++) {
            next();
        }
    }

    private void next() {
        progress.setValue(done);
        told.setText(Words.say("import.progress", done, lines.size()));
        var line = waiting.poll();
        if (line != null) {
            line.begin();
            running.put(line, InBackground.run(this, line::look, looked -> note(line, looked), () -> finish(line)));
        } else if (running.isEmpty()) {
            show(false);
            told.setText(sum());
        }
    }

    private void note(WatchLine line, WatchLine.Looked looked) {
        line.show(looked);
        if (looked instanceof WatchLine.Looked.Saw saw) {
            seen.add(saw.outcome());
        }
    }

    private void finish(WatchLine line) {
        // One that was cancelled a moment before belongs to a round that is over.
        if (running.remove(line) != null) {
            done++;
            next();
        }
    }

    private String sum() {
        var changed = seen.stream().filter(CheckOutcome.NEW_VERSION::equals).count();
        var notSeen = done - seen.stream().filter(CheckOutcome::isSeen).count();
        return Words.say("watch.sum", done, changed, notSeen);
    }

    private void cancel() {
        running.values().forEach(look -> look.cancel(false));
        running.clear();
        waiting.clear();
        lines.forEach(WatchLine::cancel);
        told.setText(Words.say("material.cancelled"));
        show(false);
    }

    private void show(boolean busy) {
        begin.setVisible(!busy);
        cancel.setVisible(busy);
        progress.setVisible(busy);
        search.setEnabled(!busy);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        begin.focus();
        search.addValueChangeListener(change -> {
            LibraryAddress.replaceWatched(attached.getUI(), change.getValue());
            sift();
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        running.values().forEach(look -> look.cancel(false));
    }

    @Override
    public String getPageTitle() {
        return Words.say("watch.page-title");
    }
}
