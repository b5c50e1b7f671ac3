package sourceline.studio.library;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sourceline.journal.Refused;
import sourceline.newsroom.MemberId;
import sourceline.source.Found;
import sourceline.source.Nearness;
import sourceline.source.SourceFacts;
import sourceline.source.Visibility;
import sourceline.studio.parts.FieldNames;
import sourceline.studio.parts.Words;

/** The facts of a source, each with a word on what it is for. What is left empty is not known. */
class FactsForm extends Div {

    private static final ZoneId WHERE_NOBODY_SAYS = ZoneId.of("UTC");

    private final TextField title = text("title");
    private final TextField publisher = optional("publisher");
    private final TextField author = optional("author");
    private final TextField address = optional("address");
    private final TextField origin = optional("origin");
    private final RadioButtonGroup<Nearness> nearness =
            choice("nearness", Nearness.values(), SourceWords::of, "source.nearness.");
    private final PublicationFields published = new PublicationFields();
    private final ComboBox<ZoneId> zone = FieldNames.name("zone", new ComboBox<>(Words.say("facts.zone")));
    private final ComboBox<Locale> language = FieldNames.name("language", new ComboBox<>(Words.say("facts.language")));
    private final RadioButtonGroup<Visibility> visibility =
            choice("visibility", Visibility.values(), SourceWords::of, "source.visibility.");
    private final Span proposed = new Span(Words.say("facts.proposed"));
    private final Map<TextField, String> proposals = new HashMap<>();
    private ZoneId proposedZone = WHERE_NOBODY_SAYS;
    private @Nullable SourceFacts shown;
    private boolean languageChosen;

    FactsForm() {
        addClassName("library-facts-form");
        title.setRequiredIndicatorVisible(true);
        address.setPlaceholder("https://");
        nearness.setValue(Nearness.SECOND_HAND);
        visibility.setValue(Visibility.PUBLIC);
        zone.setItemLabelGenerator(SourceWords::of);
        zone.setHelperText(Words.say("facts.zone.help"));
        zones(WHERE_NOBODY_SAYS);
        languages(Locale.ENGLISH);
        language.setItemLabelGenerator(SourceWords::of);
        language.setHelperText(Words.say("facts.language.help"));
        proposed.addClassName("sl-quiet");
        proposed.setVisible(false);
        language.addValueChangeListener(change -> languageChosen |= change.isFromClient());
        add(
                wide(proposed),
                wide(title),
                publisher,
                author,
                wide(address),
                wide(published),
                wide(nearness),
                wide(origin));
        add(language, zone, wide(visibility));
    }

    /** The languages of ISO 639, and this one, which is chosen. */
    private void languages(Locale chosen) {
        var languages = new ArrayList<>(
                Arrays.stream(Locale.getISOLanguages()).map(Locale::of).toList());
        languages.add(chosen);
        language.setItems(languages);
        language.setValue(chosen);
    }

    void show(SourceFacts facts) {
        shown = facts;
        title.setValue(facts.title());
        publisher.setValue(orEmpty(facts.publisher()));
        author.setValue(orEmpty(facts.author()));
        address.setValue(orEmpty(facts.address()));
        origin.setValue(orEmpty(facts.origin()));
        nearness.setValue(facts.nearness());
        published.show(facts);
        zones(facts.zone());
        languages(facts.language());
        visibility.setValue(facts.visibility());
    }

    /** Takes a title that was found in the material, unless there is one. */
    void proposeTitle(String found) {
        if (title.isEmpty()) {
            propose(title, Optional.of(found));
        }
    }

    /**
     * Takes what a document says of itself, wherever nobody has typed anything, for the member to confirm. It takes the place
     * of what was taken so from a document before it.
     */
    void propose(Found found) {
        propose(title, found.title());
        propose(publisher, found.publisher());
        propose(author, found.author());
        propose(address, found.address());
        propose(origin, found.origin());
        published.propose(found.published(), found.publishedWords().orElse(""));
        if (proposedZone.equals(zone.getValue())) {
            proposedZone = found.zone().orElse(WHERE_NOBODY_SAYS);
            zones(proposedZone);
        }
        found.language().filter(said -> !languageChosen).ifPresent(said -> {
            if (!said.equals(language())) {
                languages(said);
            }
        });
        proposed.setVisible(found.saysAnything());
    }

    private void propose(TextField field, Optional<String> found) {
        if (field.isEmpty() || field.getValue().equals(proposals.get(field))) {
            var said = found.orElse("");
            proposals.put(field, said);
            field.setValue(said);
        }
    }

    /** The zones that have a name, and this one, which is chosen. */
    private void zones(ZoneId chosen) {
        var zones = new ArrayList<>(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        if (!zones.contains(chosen)) {
            zones.addFirst(chosen);
        }
        zone.setItems(zones);
        zone.setValue(chosen);
    }

    /**
     * The facts as they were typed.
     *
     * @param member the member at work, for what is inferred
     * @throws Refused if one of them cannot be
     */
    SourceFacts facts(MemberId member) {
        if (zone.isEmpty()) {
            throw new Refused("zone-missing", "zone");
        }
        if (language.isEmpty()) {
            throw new Refused("language-missing", "language");
        }
        return new SourceFacts(
                title.getValue(),
                publisher.getValue(),
                author.getValue(),
                address.getValue(),
                published.date(),
                published.inferredBy(shown, member),
                published.words(),
                zone.getValue(),
                language.getValue(),
                nearness.getValue(),
                origin.getValue(),
                visibility.getValue());
    }

    Locale language() {
        return language.getOptionalValue().orElse(Locale.ENGLISH);
    }

    void onLanguage(Runnable changed) {
        language.addValueChangeListener(change -> changed.run());
    }

    /** Shows what belongs to confidential sources only while that is chosen. */
    void whereConfidential(Component part) {
        add(wide(part));
        part.setVisible(visibility.getValue() == Visibility.CONFIDENTIAL);
        visibility.addValueChangeListener(change -> part.setVisible(change.getValue() == Visibility.CONFIDENTIAL));
    }

    boolean isConfidential() {
        return visibility.getValue() == Visibility.CONFIDENTIAL;
    }

    void focus() {
        title.focus();
    }

    private static TextField optional(String fact) {
        var field = text(fact);
        field.setPlaceholder(Words.say("source.not-known"));
        return field;
    }

    private static TextField text(String fact) {
        var field = FieldNames.name(fact, new TextField(Words.say("facts." + fact)));
        help(fact, field);
        return field;
    }

    private static void help(String fact, HasHelper field) {
        var key = "facts." + fact + ".help";
        if (Words.has(key)) {
            field.setHelperText(Words.say(key));
        }
    }

    private static <T extends Enum<T>> RadioButtonGroup<T> choice(
            String fact, T[] values, Function<T, String> words, String means) {
        var group = FieldNames.name(fact, new RadioButtonGroup<T>(Words.say("facts." + fact), values));
        group.setRenderer(new ComponentRenderer<>(value -> {
            var meaning = new Span(Words.say(means + SourceWords.key(value) + ".means"));
            meaning.addClassName("sl-quiet");
            var item = new Span(new Span(words.apply(value)), meaning);
            item.addClassName("library-choice");
            return item;
        }));
        return group;
    }

    private static Component wide(Component part) {
        part.getElement().getClassList().add("library-wide");
        return part;
    }

    private static String orEmpty(@Nullable String fact) {
        return fact == null ? "" : fact;
    }
}
