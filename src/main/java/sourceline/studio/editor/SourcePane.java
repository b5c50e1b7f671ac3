package sourceline.studio.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sourceline.source.ArticleView;
import sourceline.source.SourceFacts;
import sourceline.source.SourceId;
import sourceline.source.SourceRow;
import sourceline.source.VersionId;
import sourceline.studio.parts.EmptyState;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.studio.reader.KindsOfStatement;
import sourceline.studio.reader.Passage;
import sourceline.studio.reader.Reader;
import sourceline.studio.reader.ReaderAction;
import sourceline.studio.reader.ReaderArticle;
import sourceline.timeline.CitationState;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.Stance;

/** The source on the left: what of it is cited, and what can be made of a passage. */
class SourcePane extends Div {

    private static final String NEW_ENTRY = "new";

    /** What the pane asks of the screen around it. */
    interface Passages {
        void cite(NewCitation citation);

        void begin(NewCitation citation);
    }

    private final Workbench workbench;
    private final Passages passages;
    private final SourceMenu menu;
    private final Span facts = new Span();
    private final Reader reader = new Reader();
    private final KindsOfStatement kinds;
    private final Div body = new Div();
    private @Nullable ArticleView article;
    private @Nullable SourceRow shown;
    private @Nullable CitationState pinned;
    private @Nullable SourceRow wanted;
    private @Nullable EditorAddress readAt;

    SourcePane(Workbench workbench, Passages passages) {
        this.workbench = workbench;
        this.passages = passages;
        menu = new SourceMenu(workbench);
        facts.addClassName("sl-quiet");
        Div head = new Div(menu, facts);
        head.addClassName("sl-pane-head");
        kinds = new KindsOfStatement(
                reader,
                workbench.services().cues(),
                workbench.services().reading().marksKinds(),
                workbench.services().reading()::markKinds);
        body.addClassName("sl-pane-body");
        addClassNames("sl-pane", "sl-source-pane");
        add(head, kinds, body);
        reader.onAction(this::act);
        reader.onOpen(entry -> workbench.open(EntryId.of(entry)));
    }

    /** Shows the source that the address names, with what stands of it in the timeline. */
    void show() {
        List<SourceId> cited = Cited.of(workbench.picture()).sources();
        if (!workbench.address().equals(readAt) || wanted == null) {
            readAt = workbench.address();
            wanted = wanted(cited).orElse(null);
        }
        SourceRow now = wanted;
        menu.show(now == null ? null : now.title(), cited);
        if (now == null) {
            showNothing();
            return;
        }
        if (!now.equals(shown)) {
            shown = now;
            pinned = null;
        }
        read(pinned == null ? now.latest().id() : pinned.version());
        reader.offer(actions());
        EntryId open = workbench.address().entry();
        reader.open(open == null ? null : open.toString());
    }

    /** Goes to the quote of a citation, in the version that it was taken from. */
    void goTo(CitationState citation) {
        if (workbench.services().library().row(citation.source()).isEmpty()) {
            Toast.problem(Words.say("editor.source.unreadable"));
            return;
        }
        if (shown == null || !shown.id().equals(citation.source())) {
            workbench.go(here -> here.read(citation.source()));
        }
        pinned = citation;
        show();
        reader.show(citation.start(), citation.end());
    }

    private void read(VersionId version) {
        if (article == null || !article.version().equals(version)) {
            article = workbench.services().library().article(version);
            reader.read(ReaderArticle.of(article, shownFacts().language()));
        }
        if (reader.getParent().isEmpty()) {
            body.removeAll();
            body.add(reader);
        }
        kinds.setVisible(true);
        kinds.show(article, shownFacts());
        Cited.In cited = Cited.of(workbench.picture()).in(article);
        reader.mark(cited.marks());
        facts.setText(Words.say(
                "editor.source.facts", article.number(), article.sentences().size(), cited.sentences()));
    }

    private SourceFacts shownFacts() {
        return Objects.requireNonNull(shown).facts();
    }

    private void showNothing() {
        if (shown != null || body.getComponentCount() == 0) {
            shown = null;
            article = null;
            facts.setText("");
            kinds.setVisible(false);
            Button library = new Button(
                    Words.say("editor.source.to-library"), click -> getUI().ifPresent(ui -> ui.navigate("sources")));
            body.removeAll();
            body.add(new EmptyState(Words.say("editor.source.empty"), Words.say("editor.source.empty.next"), library));
        }
    }

    /** The source that the address names, or else the one that is cited most, or the one that came last. */
    private Optional<SourceRow> wanted(List<SourceId> cited) {
        return Stream.concat(Stream.ofNullable(workbench.address().source()), cited.stream())
                .flatMap(id -> workbench.services().library().row(id).stream())
                .findFirst()
                .or(() -> workbench.services().titles().find("", 0, 1).stream()
                        .flatMap(newest -> workbench.services().library().row(newest.id()).stream())
                        .findFirst());
    }

    private List<ReaderAction> actions() {
        if (!workbench.mayWrite()) {
            return List.of();
        }
        List<ReaderAction> actions = new ArrayList<>();
        boolean open = workbench.writesOpen();
        if (open) {
            actions.add(new ReaderAction(Stance.SUPPORTS.name(), Words.say("editor.cite"), true));
        }
        actions.add(new ReaderAction(NEW_ENTRY, Words.say("editor.new-from-this"), !open));
        if (open) {
            actions.add(new ReaderAction(Stance.DENIES.name(), Words.say("editor.cite.denies"), false));
            actions.add(new ReaderAction(Stance.CONTRADICTS.name(), Words.say("editor.cite.contradicts"), false));
            actions.add(new ReaderAction(Stance.CONTEXT.name(), Words.say("editor.cite.context"), false));
        }
        return List.copyOf(actions);
    }

    private void act(String action, Passage passage) {
        VersionId version = Objects.requireNonNull(article).version();
        Function<Stance, NewCitation> citing =
                stance -> NewCitation.of(version, passage.start(), passage.end(), stance);
        if (action.equals(NEW_ENTRY)) {
            passages.begin(citing.apply(Stance.SUPPORTS));
        } else {
            passages.cite(citing.apply(Stance.valueOf(action)));
        }
    }
}
