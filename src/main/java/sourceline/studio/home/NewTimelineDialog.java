package sourceline.studio.home;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import sourceline.journal.OpId;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Places;
import sourceline.studio.parts.Words;
import sourceline.timeline.NewTimeline;
import sourceline.timeline.TimelineBook;
import sourceline.timeline.TimelineId;
import sourceline.timeline.Timelines;

/** What a timeline needs to begin; the address is made from the title until somebody writes their own. */
class NewTimelineDialog extends Dialog {

    private static final int ADDRESS_LENGTH = 80;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private final Timelines timelines;
    private final TimelineBook book;
    private final TextField title = FieldNames.name("title", new TextField(Words.say("new-timeline.name")));
    private final TextField address = FieldNames.name("slug", new TextField(Words.say("new-timeline.address")));
    private final TextArea summary = FieldNames.name("summary", new TextArea(Words.say("new-timeline.summary")));
    private final ComboBox<Locale> language =
            FieldNames.name("language", new ComboBox<>(Words.say("new-timeline.language")));
    private final ComboBox<ZoneId> zone = FieldNames.name("zone", new ComboBox<>(Words.say("new-timeline.zone")));
    private boolean addressIsOurs = true;

    NewTimelineDialog(Timelines timelines, TimelineBook book) {
        this.timelines = timelines;
        this.book = book;
        addClassName("home-new");
        setHeaderTitle(Words.say("home.new-timeline"));
        var begin = new Button(Words.say("new-timeline.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClickShortcut(Key.ENTER).listenOn(title, address);
        getFooter().add(new Button(Words.say("action.cancel"), click -> close()), begin);
        var form = new Div(titleField(), addressField(), summaryField(), language(), zone());
        form.addClassName("home-form");
        add(form);
        addOpenedChangeListener(change -> title.focus());
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

    private void begin() {
        var wanted = new NewTimeline(
                title.getValue(),
                summary.getValue(),
                language.getOptionalValue().orElse(Locale.ENGLISH),
                zone.getOptionalValue().orElse(ZoneId.of("UTC")),
                address.getValue());
        var made = TimelineId.of(timelines.create(OpId.random(), wanted).result());
        close();
        UI.getCurrent().navigate(Places.timeline(book.timeline(made).slug()));
    }
}
