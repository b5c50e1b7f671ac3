package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Refused;
import sourceline.source.Material;
import sourceline.source.Preview;
import sourceline.source.SourceLibrary;
import sourceline.source.Sources;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/**
 * What a version is made from: a page on the web, pasted text or a file, and what was understood of it before it is kept.
 * Turning from one to another loses none.
 */
class MaterialForm extends Div {

    private static final int REST = 600;

    private final Tab addressTab = new Tab(Words.say("material.web"));
    private final Tab pasteTab = new Tab(Words.say("material.paste"));
    private final Tab uploadTab = new Tab(Words.say("material.upload"));
    private final Tabs ways = new Tabs(pasteTab, addressTab, uploadTab);
    private final TextArea text = FieldNames.name("text", new TextArea(Words.say("material.text")));
    private final UploadField file = FieldNames.name("file", new UploadField(this::preview));
    private final AddressField address;
    private final Understood understood = new Understood();
    private final SourceLibrary library;
    private final Supplier<Locale> language;
    private final Consumer<Preview> read;

    /**
     * @param language the language that the text is read in
     * @param read is told what was understood, each time anew
     */
    MaterialForm(SourceLibrary library, Sources sources, Supplier<Locale> language, Consumer<Preview> read) {
        address = new AddressField(sources, this::preview);
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
        add(ways, address, text, file, understood);
        turn();
    }

    private void turn() {
        address.setVisible(is(addressTab));
        text.setVisible(is(pasteTab));
        file.setVisible(is(uploadTab));
        preview();
    }

    private boolean is(Tab way) {
        return way.equals(ways.getSelectedTab());
    }

    /** Reads it again, as when the language has changed. */
    void preview() {
        understood.clear();
        if (given().isPresent()) {
            var preview = library.preview(given().get(), language.get());
            understood.show(preview, language.get());
            read.accept(preview);
        }
    }

    private Optional<Material> given() {
        if (is(addressTab)) {
            return address.fetched().map(Material.class::cast);
        }
        if (is(pasteTab)) {
            return text.getValue().isBlank() ? Optional.empty() : Optional.of(new Material.Pasted(text.getValue()));
        }
        return Optional.ofNullable(file.getValue());
    }

    /**
     * What is to be captured.
     *
     * @throws Refused if nothing has been fetched or chosen
     */
    Material material() {
        return given().orElseGet(() -> {
            if (is(pasteTab)) {
                return new Material.Pasted(text.getValue());
            }
            throw is(addressTab) ? new Refused("page-missing", "address") : new Refused("file-missing", "file");
        });
    }

    /** Begins with the page at an address. */
    void propose(@Nullable String known) {
        address.propose(known);
        if (known != null) {
            ways.setSelectedTab(addressTab);
        }
    }

    /** Whether anything was handed in that would be lost. */
    boolean isEmpty() {
        return text.getValue().isBlank() && file.isEmpty() && address.fetched().isEmpty();
    }

    void focus() {
        text.focus();
    }
}
