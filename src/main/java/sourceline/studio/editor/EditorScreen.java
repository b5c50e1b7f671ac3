package sourceline.studio.editor;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sourceline.journal.OpId;
import sourceline.studio.axis.Axis;
import sourceline.studio.parts.PaneTabs;
import sourceline.studio.parts.Toast;
import sourceline.studio.parts.Words;
import sourceline.timeline.CitationId;
import sourceline.timeline.EntryId;
import sourceline.timeline.NewCitation;
import sourceline.timeline.NewEntry;
import sourceline.timeline.StrandId;
import sourceline.timeline.WhenBasis;

/** The parts of the editor and how they lead to each other. */
class EditorScreen extends Div implements SourcePane.Passages, EditorKeys.Commands {

    /** How much of a passage becomes the first headline of the entry made from it. */
    private static final int FIRST_HEADLINE = 80;

    private static final String SOURCE = "source";
    private static final String ENTRIES = "entries";
    private static final String ENTRY = "entry";

    private final Workbench workbench;
    private final EditorHeader header;
    private final News news;
    private final Axis axis = new Axis();
    private final AxisBox axisBox = new AxisBox(axis);
    private final PaneTabs tabs = new PaneTabs("editor.pane", List.of(SOURCE, ENTRIES, ENTRY));
    private final SourcePane source;
    private final EntriesPane entries;
    private final EntryPane entry;

    EditorScreen(Workbench workbench) {
        this.workbench = workbench;
        header = new EditorHeader(workbench);
        news = new News(workbench);
        entries = new EntriesPane(workbench, this::begin);
        source = new SourcePane(workbench, this);
        entry = new EntryPane(workbench, citation -> {
            tabs.choose(SOURCE);
            source.goTo(citation);
        });
        axis.addEntryOpenListener(event -> open(EntryId.of(event.entry())));
        var panes = new Div(source, entries, entry);
        panes.addClassName("sl-panes");
        tabs.put(SOURCE, source);
        tabs.put(ENTRIES, entries);
        tabs.put(ENTRY, entry);
        addClassName("sl-editor-screen");
        add(axisBox, tabs, panes, news, new EditorKeys(this));
        workbench.onOwn(this::show);
        tabs.choose(workbench.address().entry() == null ? ENTRIES : ENTRY);
    }

    EditorHeader header() {
        return header;
    }

    void show() {
        EntryId open = workbench.address().entry();
        header.show();
        axisBox.setVisible(workbench.state().standing().stream().anyMatch(one -> one.when() != null));
        axis.show(AxisPicture.of(workbench.picture()));
        axis.select(open == null ? null : open.toString());
        source.show();
        entries.show();
        entry.show();
        news.show(entries::place);
    }

    /** Brings the open entry to the front where there is room for one pane only. */
    void showEntry() {
        tabs.choose(ENTRY);
    }

    private void open(EntryId id) {
        showEntry();
        workbench.open(id);
    }

    @Override
    public void cite(NewCitation citation) {
        workbench.open().ifPresent(open -> {
            String id = workbench
                    .services()
                    .citing()
                    .cite(OpId.random(), workbench.timeline(), open.id(), citation)
                    .result();
            OpId undo = OpId.random();
            Toast.undoable(
                    Words.say("editor.cited", open.entry().headline()),
                    () -> workbench
                            .services()
                            .citing()
                            .uncite(undo, workbench.timeline(), open.id(), CitationId.of(id)));
        });
    }

    @Override
    public void begin(NewCitation citation) {
        String text = workbench.services().library().article(citation.version()).text();
        begin(new NewEntry(
                strand(),
                null,
                WhenBasis.NONE,
                FirstHeadline.of(text.substring(citation.start(), citation.end()), FIRST_HEADLINE),
                "",
                false,
                List.of(),
                List.of(citation)));
    }

    @Override
    public void begin() {
        if (!workbench.mayWrite()) {
            return;
        }
        begin(new NewEntry(
                strand(), null, WhenBasis.NONE, Words.say("editor.new-headline"), "", false, List.of(), List.of()));
    }

    private void begin(NewEntry wanted) {
        String id = workbench
                .services()
                .entries()
                .draft(OpId.random(), workbench.timeline(), wanted)
                .result();
        workbench.refresh();
        open(EntryId.of(id));
        entry.word();
        OpId undo = OpId.random();
        Toast.undoable(Words.say("editor.begun"), () -> {
            workbench.services().entries().delete(undo, workbench.timeline(), EntryId.of(id));
            workbench.open(null);
        });
    }

    @Override
    public void undo() {
        header.undo().undo();
    }

    @Override
    public void redo() {
        header.undo().redo();
    }

    @Override
    public void move(int step) {
        entry.move(step);
    }

    /** The strand that the list is narrowed to, which is where a new entry then belongs. */
    private @Nullable StrandId strand() {
        return workbench.address().filter().strand();
    }
}
