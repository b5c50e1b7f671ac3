package sourceline.studio.library;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import sourceline.journal.OpId;
import sourceline.newsroom.Members;
import sourceline.newsroom.SignedIn;
import sourceline.source.ArticleView;
import sourceline.source.NewSource;
import sourceline.source.Preview;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;

/** Adds a source: what it says, what was understood of that, and what is known of it. */
@Route(LibraryAddress.ADD)
@RolesAllowed("WRITER")
@StyleSheet("context://assets/library.css")
class AddSourcePage extends Div implements BeforeLeaveObserver, HasDynamicTitle {

    private static final int ALIKE = 3;

    private final Sources sources;
    private final SignedIn signedIn;
    private final FactsForm facts = new FactsForm();
    private final MaterialForm material;
    private final ReadersField readers;
    private final OpId opId = OpId.random();
    private final Div alike = new Div();
    private final SourceLibrary library;
    private boolean added;

    AddSourcePage(Sources sources, SourceLibrary library, Members members, SignedIn signedIn) {
        this.sources = sources;
        this.library = library;
        this.signedIn = signedIn;
        material = new MaterialForm(library, sources, facts::language, this::read);
        readers = new ReadersField(members, Set.of(signedIn.id()));
        facts.whereConfidential(readers);
        facts.onLanguage(material::preview);
        addClassNames("sl-page", "library-add");
        var title = new Div(new H1(Words.say("add.title")));
        title.addClassName("sl-title");
        add(title, section("add.material", new Div(material, alike)), section("add.facts", facts), actions());
        alike.addClassName("library-alike");
        alike.getElement().setAttribute("role", "status");
        material.focus();
    }

    private static Section section(String heading, Div content) {
        content.addClassName("sl-card");
        var section = new Section(new H2(Words.say(heading)), content);
        section.addClassName("sl-section");
        return section;
    }

    /** Proposes what the document says of itself; for want of a title, the heading that it begins with. */
    private void read(Preview preview) {
        alike.removeAll();
        library.alike(preview, facts.language()).stream()
                .limit(ALIKE)
                .map(other -> new AlikeLine(other, preview.found().origin()))
                .forEach(alike::add);
        facts.propose(preview.found());
        preview.blocks().stream()
                .limit(1)
                .filter(ArticleView.Heading.class::isInstance)
                .map(heading -> preview.text().substring(heading.start(), heading.end()))
                .findFirst()
                .ifPresent(facts::proposeTitle);
    }

    private Div actions() {
        var keep = new Button(Words.say("add.keep"), click -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Anchor(Places.SOURCES, Words.say("add.back"));
        back.getElement().setAttribute("router-link", true);
        var actions = new Div(keep, back);
        actions.addClassNames("sl-actions", "library-foot");
        return actions;
    }

    private void keep() {
        var described = facts.facts(signedIn.id());
        var named = facts.isConfidential() ? readers.readers() : Set.of(signedIn.id());
        var receipt = sources.add(opId, new NewSource(described, named, material.material()));
        added = true;
        Toast.done(Words.say("add.done", described.title()));
        UI.getCurrent().navigate(Places.source(SourceId.of(receipt.result())));
    }

    /** What was handed in and not kept is not thrown away without a question. */
    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (added || material.isEmpty()) {
            return;
        }
        var postponed = leaving.postpone();
        var question = new ConfirmDialog(
                Words.say("add.leave"),
                Words.say("add.leave.text"),
                Words.say("add.leave.yes"),
                confirmed -> postponed.proceed(),
                Words.say("add.leave.no"),
                stays -> postponed.cancel());
        question.open();
    }

    @Override
    public String getPageTitle() {
        return Words.say("add.page-title");
    }
}
