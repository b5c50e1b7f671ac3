package sourceline.studio.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sourceline.newsroom.Members;
import sourceline.newsroom.Role;
import sourceline.newsroom.SignedIn;
import sourceline.source.ArticleView;
import sourceline.source.ReadingHabits;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.source.SourceView;
import sourceline.source.Sources;
import sourceline.source.VersionId;
import sourceline.source.VersionInfo;
import sourceline.source.Visibility;
import sourceline.source.Watching;
import sourceline.studio.parts.PaneTabs;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.ArticleCues;
import sourceline.studio.reader.KindsOfStatement;
import sourceline.studio.reader.Reader;
import sourceline.studio.reader.ReaderArticle;
import sourceline.studio.trail.Trail;
import sourceline.timeline.EntryId;

/** One source: the article to read, with what is cited of it, beside what is known of it. */
@Route(Places.SOURCES + "/:id")
@PermitAll
@StyleSheet("context://assets/library.css")
class SourcePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The panes, as tabs where they do not fit beside each other. */
    private static final List<String> PANES = List.of("article", "facts", "versions", "history");

    private final SourceLibrary library;
    private final Sources sources;
    private final CitedPassages passages;
    private final SourceWording wording;
    private final SignedIn signedIn;
    private final Watching watching;
    private final ReadingHabits reading;
    private final ArticleCues cues;
    private final Reader reader = new Reader();
    private final PaneTabs tabs = new PaneTabs("source.pane", PANES);
    private Map<String, String> timelines = Map.of();
    private String title = "";

    SourcePage(
            SourceLibrary library,
            Sources sources,
            Watching watching,
            CitedPassages passages,
            ReadingHabits reading,
            ArticleCues cues,
            Members members,
            SignedIn signedIn) {
        this.library = library;
        this.sources = sources;
        this.passages = passages;
        this.wording = new SourceWording(members);
        this.signedIn = signedIn;
        this.watching = watching;
        this.reading = reading;
        this.cues = cues;
        addClassNames("sl-screen-fixed", "library-source");
        reader.onOpen(this::open);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var source = LibraryAddress.source(event.getRouteParameters())
                .flatMap(library::find)
                .orElseThrow(NotFoundException::new);
        var asked = LibraryAddress.version(event.getLocation().getQueryParameters());
        show(
                source,
                asked < 0
                        ? source.latest()
                        : source.versions().stream()
                                .filter(version -> version.number() == asked)
                                .findFirst()
                                .orElseThrow(NotFoundException::new));
        LibraryAddress.passage(event.getLocation().getQueryParameters())
                .ifPresent(passage -> reader.show(passage.start(), passage.end()));
    }

    private void show(SourceView source, VersionInfo version) {
        title = source.facts().title();
        var article = library.article(version.id());
        var cited = passages.of(source.id(), version.id());
        reader.read(ReaderArticle.of(article, source.facts().language()));
        reader.mark(cited.stream().map(CitedPassages.Cited::mark).toList());
        timelines = cited.stream()
                .collect(Collectors.toMap(
                        passage -> passage.mark().entry(), CitedPassages.Cited::slug, (one, same) -> one));
        var share = Coverage.in(
                article, cited.stream().map(CitedPassages.Cited::span).toList());
        removeAll();
        var strip = new CoverageStrip(
                article, cited.stream().map(CitedPassages.Cited::span).toList());
        add(head(source, version, share, strip), tabs, panes(source, version, article));
    }

    /** Leads from a cited passage to the entry that cites it. */
    private void open(String entry) {
        Optional.ofNullable(timelines.get(entry))
                .map(slug -> new Location(Places.entry(slug, EntryId.of(entry))))
                .ifPresent(place -> UI.getCurrent().navigate(place.getPath(), place.getQueryParameters()));
    }

    private Div head(SourceView source, VersionInfo version, Coverage.Cited share, CoverageStrip strip) {
        var back = new Anchor(Places.SOURCES, Words.say("source.back"));
        back.getElement().setAttribute("router-link", true);
        back.addClassName("library-back");
        var line = new Div(
                new Span(SourceWords.publisher(source.facts())),
                new Span(Words.say("source.version", version.number())),
                new Span(Words.say("source.cited", share.cited(), share.sentences())));
        line.addClassName("sl-facts");
        var heading = new H1(title);
        var head = new Div(back, heading, line, strip);
        head.addClassName("library-head");
        if (source.facts().visibility() != Visibility.PUBLIC) {
            line.add(new VisibilityMark(source.facts().visibility()));
        }
        if (!version.equals(source.latest())) {
            var newest = new Anchor(
                    Places.source(source.id()),
                    Words.say("source.newer", source.latest().number()));
            newest.getElement().setAttribute("router-link", true);
            line.add(newest);
        }
        return head;
    }

    private Div panes(SourceView source, VersionInfo version, ArticleView read) {
        var kinds = new KindsOfStatement(reader, cues, reading.marksKinds(), reading::markKinds);
        kinds.show(read, source.facts());
        var tools = new Div(new FindInArticle(reader, read), kinds);
        tools.addClassName("library-reading");
        var article = new Div(tools, reader);
        article.addClassNames("sl-pane-body", "library-article");
        tabs.put("article", article);
        var writes = signedIn.has(Role.WRITER);
        var aside = new Div(
                part("facts", new FactsPanel(source, wording, writes ? () -> edit(source, version) : null)),
                part("versions", versions(source, version, writes)),
                part("history", new Trail(limit -> library.history(source.id(), 0, limit), wording)));
        aside.addClassNames("sl-pane-body", "library-aside");
        var panes = new Div(article, aside);
        panes.addClassName("library-panes");
        return panes;
    }

    private Section part(String name, Component content) {
        var part = new Section(new H2(Words.say("source.pane." + name)), content);
        part.addClassName("sl-section");
        tabs.put(name, part);
        return part;
    }

    private Component versions(SourceView source, VersionInfo version, boolean writes) {
        var versions = new Div();
        if (writes && source.facts().address() != null) {
            versions.add(new WatchPanel(watching, source.id(), () -> compare(source.id())));
        }
        if (source.versions().size() > 1) {
            var compare = new Anchor(Places.compare(source.id()), Words.say("versions.compare"));
            compare.getElement().setAttribute("router-link", true);
            compare.addClassName("library-compare-link");
            versions.add(compare);
        }
        versions.add(new VersionsPanel(library, source, version, wording, writes ? () -> capture(source) : null));
        return versions;
    }

    private static void compare(SourceId source) {
        UI.getCurrent().navigate(Places.compare(source));
    }

    private void edit(SourceView source, VersionInfo version) {
        var readers = signedIn.has(Role.EDITOR) ? new ReadersField(wording.members(), source.readers()) : null;
        new FactsDialog(
                        sources,
                        source,
                        signedIn.id(),
                        readers,
                        () -> library.find(source.id())
                                .ifPresentOrElse(
                                        now -> show(now, version),
                                        () -> UI.getCurrent().navigate(Places.SOURCES)))
                .open();
    }

    private void capture(SourceView source) {
        new CaptureDialog(sources, library, source, newest -> read(source.id(), newest)).open();
    }

    private void read(SourceId source, VersionId version) {
        library.find(source).orElseThrow().versions().stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .ifPresent(
                        one -> UI.getCurrent().navigate(Places.source(source), LibraryAddress.atVersion(one.number())));
    }

    @Override
    public String getPageTitle() {
        return Words.say("source.page-title", title);
    }
}
