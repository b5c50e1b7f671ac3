package sourceline.studio.parts;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import sourceline.timeline.NewTimeline;

/** What a timeline needs to begin; the address is made from the title until somebody writes their own. */
public class NewTimelineForm extends Div {

    private static final int ADDRESS_LENGTH = 80;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private final TextField title = FieldNames.name("title", new TextField(Words.say("new-timeline.name")));
    private final TextField address = FieldNames.name("slug", new TextField(Words.say("new-timeline.address")));
    private final TextArea summary = FieldNames.name("summary", new TextArea(Words.say("new-timeline.summary")));
    private final ComboBox<Locale> language =
            FieldNames.name("language", new ComboBox<>(Words.say("new-timeline.language")));
    private final ComboBox<ZoneId> zone = FieldNames.name("zone", new ComboBox<>(Words.say("new-timeline.zone")));
    private boolean addressIsOurs = true;
    private List<KeptText> kept = List.of();

    public NewTimelineForm() {
        addClassName("sl-new-timeline");
        add(titleField(), addressField(), summaryField(), language(), zone());
    }

    /** The timeline that is wanted. */
    public NewTimeline wanted() {
        return new NewTimeline(
                title.getValue(),
                summary.getValue(),
                language.getOptionalValue().orElse(Locale.ENGLISH),
                zone.getOptionalValue().orElse(ZoneId.of("UTC")),
                address.getValue());
    }

    /** The language that is chosen. */
    public Locale languageChosen() {
        return language.getOptionalValue().orElse(Locale.ENGLISH);
    }

    /** Begins with what is known from elsewhere; what somebody typed stays. */
    public void propose(String title, String summary, Optional<Locale> language, Optional<ZoneId> zone) {
        proposeText(this.title, title);
        proposeText(this.summary, summary);
        language.ifPresent(this.language::setValue);
        zone.ifPresent(this.zone::setValue);
    }

    private static void proposeText(HasValue<?, String> field, String text) {
        if (field.isEmpty()) {
            field.setValue(text);
        }
    }

    /**
     * Has the browser keep what is typed until it is taken or given up.
     *
     * @param key from {@link KeptDrafts}
     */
    public void keep(String key) {
        kept = List.of(KeptText.in(title, key + ":title"), KeptText.in(summary, key + ":summary"));
    }

    /** It was taken, or given up. */
    public void drop() {
        kept.forEach(KeptText::drop);
    }

    /** Calls when another language is chosen. */
    public void onLanguage(Runnable chosen) {
        language.addValueChangeListener(change -> chosen.run());
    }

    /** Presses the button when Enter is pressed in a field of one line. */
    public void enterPresses(Button button) {
        button.addClickShortcut(Key.ENTER).listenOn(title, address);
    }

    public void focusTitle() {
        title.focus();
    }

    private TextField titleField() {
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> {
            if (addressIsOurs) {
                address.setValue(address(change.getValue()));
            }
        });
        return title;
    }

    private TextField addressField() {
        address.setRequiredIndicatorVisible(true);
        address.setPrefixComponent(new Div("/t/"));
        address.setHelperText(Words.say("new-timeline.address.help"));
        address.addValueChangeListener(change -> addressIsOurs = addressIsOurs && !change.isFromClient());
        return address;
    }

    private TextArea summaryField() {
        summary.setHelperText(Words.say("new-timeline.summary.help"));
        return summary;
    }

    private ComboBox<Locale> language() {
        var shown = Words.locale();
        language.setItems(Arrays.stream(Locale.getISOLanguages())
                .map(Locale::of)
                .sorted(Comparator.comparing(locale -> locale.getDisplayLanguage(shown)))
                .toList());
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(shown));
        language.setValue(Locale.ENGLISH);
        language.setRequiredIndicatorVisible(true);
        return language;
    }

    private ComboBox<ZoneId> zone() {
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/") || id.equals("UTC"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setValue(ZoneId.of("UTC"));
        zone.setHelperText(Words.say("new-timeline.zone.help"));
        zone.setRequiredIndicatorVisible(true);
        zone.getElement()
                .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
                .then(String.class, this::proposeZone);
        return zone;
    }

    /** Begins with the zone of the person's own clock. */
    private void proposeZone(String id) {
        if (ZoneId.getAvailableZoneIds().contains(id)) {
            zone.setValue(ZoneId.of(id));
        }
    }

    private static String address(String title) {
        var latin = ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD))
                .replaceAll("");
        var hyphened = NOT_IN_ADDRESS.matcher(latin.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = hyphened.length() > ADDRESS_LENGTH ? hyphened.substring(0, ADDRESS_LENGTH) : hyphened;
        return EDGES.matcher(cut).replaceAll("");
    }
}
