package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import sourceline.journal.Refused;
import sourceline.source.Material;
import sourceline.source.Preview;
import sourceline.source.SourceLibrary;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/**
 * What a version is made from: pasted text or a file, and what was understood of it before it is kept. Turning from one
 * to the other loses neither.
 */
class MaterialForm extends Div {

    private static final int REST = 600;

    private final Tab pasteTab = new Tab(Words.say("material.paste"));
    private final Tab uploadTab = new Tab(Words.say("material.upload"));
    private final Tabs ways = new Tabs(pasteTab, uploadTab);
    private final TextArea text = FieldNames.name("text", new TextArea(Words.say("material.text")));
    private final UploadField file = FieldNames.name("file", new UploadField(this::preview));
    private final Understood understood = new Understood();
    private final SourceLibrary library;
    private final Supplier<Locale> language;
    private final Consumer<Preview> read;

    /**
     * @param language the language that the text is read in
     * @param read is told what was understood, each time anew
     */
    MaterialForm(SourceLibrary library, Supplier<Locale> language, Consumer<Preview> read) {
        this.library = library;
        this.language = language;
        this.read = read;
        addClassName("library-material");
        text.setHelperText(Words.say("material.text.help"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(REST);
        text.addValueChangeListener(change -> preview());
        text.setMinRows(8);
        text.setMaxRows(14);
        ways.getElement().setAttribute("aria-label", Words.say("material.ways"));
        ways.addSelectedChangeListener(change -> turn());
        add(ways, text, file, understood);
        turn();
    }

    private void turn() {
        text.setVisible(pasted());
        file.setVisible(!pasted());
        preview();
    }

    private boolean pasted() {
        return pasteTab.equals(ways.getSelectedTab());
    }

    /** Reads it again, as when the language has changed. */
    void preview() {
        understood.clear();
        if (pasted() ? text.getValue().isBlank() : file.isEmpty()) {
            return;
        }
        var preview = library.preview(material(), language.get());
        understood.show(preview, language.get());
        read.accept(preview);
    }

    /**
     * What is to be captured.
     *
     * @throws Refused if no file has been chosen
     */
    Material material() {
        if (pasted()) {
            return new Material.Pasted(text.getValue());
        }
        if (file.isEmpty()) {
            throw new Refused("file-missing", "file");
        }
        return file.getValue();
    }

    /** Whether anything was handed in that would be lost. */
    boolean isEmpty() {
        return text.getValue().isBlank() && file.isEmpty();
    }

    void focus() {
        text.focus();
    }
}
