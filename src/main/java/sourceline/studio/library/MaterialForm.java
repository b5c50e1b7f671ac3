package sourceline.studio.library;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
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
import sourceline.studio.parts.OneOf;
import sourceline.studio.parts.Words;

/**
 * What a version is made from: a page on the web, pasted text or a file, and what was understood of it before it is kept.
 * Turning from one to another loses none.
 */
class MaterialForm extends Div {

    private static final int REST = 600;

    private enum Way {
        PASTE,
        WEB,
        UPLOAD;

        private String words() {
            return Words.say("material." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final OneOf ways = new OneOf(
            Words.say("material.ways"),
            Arrays.stream(Way.values()).map(Way::words).toList(),
            index -> turn(Way.values()[index]));
    private Way way = Way.PASTE;
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
        add(ways, address, text, file, understood);
        turn(way);
    }

    private void turn(Way chosen) {
        way = chosen;
        ways.show(way.ordinal());
        address.setVisible(way == Way.WEB);
        text.setVisible(way == Way.PASTE);
        file.setVisible(way == Way.UPLOAD);
        preview();
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
        return switch (way) {
            case WEB -> address.fetched().map(Material.class::cast);
            case PASTE ->
                Optional.of(text.getValue()).filter(pasted -> !pasted.isBlank()).map(Material.Pasted::new);
            case UPLOAD -> Optional.ofNullable(file.getValue());
        };
    }

    /**
     * What is to be captured.
     *
     * @throws Refused if nothing has been fetched or chosen
     */
    Material material() {
        return given().orElseGet(() -> switch (way) {
            case WEB -> throw new Refused("page-missing", "address");
            case PASTE -> new Material.Pasted(text.getValue());
            case UPLOAD -> throw new Refused("file-missing", "file");
        });
    }

    /** Begins with the page at an address. */
    void propose(@Nullable String known) {
        address.propose(known);
        if (known != null) {
            turn(Way.WEB);
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
