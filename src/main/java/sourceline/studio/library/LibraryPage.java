package sourceline.studio.library;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import sourceline.newsroom.MemberId;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.source.SourceFacts;
import sourceline.source.SourceLibrary;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;

/** Every source that the member may know of, to be searched and sifted. */
@Route(Places.SOURCES)
@PermitAll
@StyleSheet("context://assets/library.css")
class LibraryPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int AT_ONCE = 100;
    private static final int HITS = 50;

    private final TextField search = new TextField();
    private final Select<Shown> shown = new Select<>();
    private final Div results = new Div();
    private final Span count = new Span();
    private final boolean mayAdd;
    private final List<Coverage.Counted> sources;
    private final SourceLibrary library;
    private final Function<MemberId, String> name;
    private int limit = AT_ONCE;

    LibraryPage(Coverage coverage, SourceLibrary library, Members members, SignedIn signedIn) {
        this.library = library;
        addClassNames("sl-page", "library");
        mayAdd = signedIn.has(Role.WRITER);
        sources = coverage.ofAll();
        name = members::name;
        results.addClassName("library-results");
        count.addClassName("sl-quiet");
        count.getElement().setAttribute("role", "status");
        add(title(), tools(), results);
    }

    private Div title() {
        var title = new Div(new H1(Words.say("library.title")));
        title.addClassName("sl-title");
        if (mayAdd) {
            title.add(
                    link(LibraryAddress.WATCH, "library.watch"),
                    link(LibraryAddress.IMPORT, "library.import"),
                    addButton());
        }
        return title;
    }

    private static Anchor link(String place, String words) {
        var link = new Anchor(place, Words.say(words));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Button addButton() {
        var add = new Button(Words.say("library.add"), click -> UI.getCurrent().navigate(LibraryAddress.ADD));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private Div tools() {
        search.setPlaceholder(Words.say("library.search"));
        search.setAriaLabel(Words.say("library.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(Shown::words);
        shown.setAriaLabel(Words.say("library.shown"));
        var tools = new Div(search, shown, count);
        tools.addClassNames("sl-actions", "library-tools");
        tools.setVisible(!sources.isEmpty());
        return tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = LibraryAddress.of(event.getLocation().getQueryParameters());
        search.setValue(address.search());
        shown.setValue(address.shown());
        show();
    }

    /** From here on what is typed and chosen goes into the address; what came from there does not go back. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        search.addValueChangeListener(change -> sift(attached.getUI()));
        shown.addValueChangeListener(change -> sift(attached.getUI()));
    }

    private void sift(UI ui) {
        new LibraryAddress(search.getValue(), shown.getValue()).replace(ui);
        limit = AT_ONCE;
        show();
    }

    private void show() {
        var found = found().toList();
        count.setText(Words.say("library.count", found.size(), sources.size()));
        results.removeAll();
        results.add(found.isEmpty() ? nothing() : list(found));
        showTexts();
        if (found.size() > limit) {
            results.add(new Button(Words.say("library.more", found.size() - limit), click -> {
                limit += AT_ONCE;
                show();
            }));
        }
    }

    /** Sentences of the sources in which the words stand. */
    private void showTexts() {
        var hits = library.search(search.getValue(), HITS);
        if (hits.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        hits.stream().map(TextHitLine::new).forEach(list::add);
        var section = new Section(
                new H2(Words.say(hits.size() < HITS ? "library.in-texts" : "library.in-texts-first", hits.size())),
                list);
        section.addClassName("sl-section");
        results.add(section);
    }

    private Stream<Coverage.Counted> found() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        return sources.stream()
                .filter(source -> shown.getValue().includes(source))
                .filter(source -> text(source.source().facts()).contains(words));
    }

    private static String text(SourceFacts facts) {
        return Stream.of(facts.title(), facts.publisher(), facts.author(), facts.origin(), facts.address())
                .map(fact -> fact == null ? "" : fact)
                .reduce("", (all, fact) -> all + "\n" + fact)
                .toLowerCase(Locale.ROOT);
    }

    private UnorderedList list(List<Coverage.Counted> found) {
        var list = new UnorderedList();
        list.addClassNames("sl-rows", "sl-rows-card");
        found.stream().limit(limit).map(source -> new SourceLine(source, name)).forEach(list::add);
        return list;
    }

    private EmptyState nothing() {
        if (!sources.isEmpty()) {
            return new EmptyState(
                    Words.say("library.none-found"),
                    Words.say("library.none-found.next"),
                    new Button(Words.say("library.show-all"), click -> {
                        search.clear();
                        shown.setValue(Shown.ALL);
                    }));
        }
        var actions = mayAdd ? new Component[] {addButton()} : new Component[0];
        return new EmptyState(
                Words.say("library.empty"),
                Words.say(mayAdd ? "library.empty.next" : "library.empty.next-reader"),
                actions);
    }

    @Override
    public String getPageTitle() {
        return Words.say("library.page-title");
    }
}
