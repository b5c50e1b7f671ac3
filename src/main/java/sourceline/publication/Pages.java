package sourceline.publication;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Renders what readers see: whole pages, complete without a script. */
@Component
public class Pages {

    private final TemplateEngine engine;
    private final PublicAddresses addresses;
    private final PublicAssets assets;
    private final StructuredData structured;
    private final Clock clock;

    Pages(PublicAddresses addresses, PublicAssets assets, StructuredData structured, Clock clock) {
        this.engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
        this.addresses = addresses;
        this.assets = assets;
        this.structured = structured;
        this.clock = clock;
    }

    public Rendered timeline(Edition edition) {
        return timeline(edition, false);
    }

    /** The same, made for an iframe. */
    public Rendered embed(Edition edition) {
        return timeline(edition, true);
    }

    private Rendered timeline(Edition edition, boolean embed) {
        var writer = writer(edition, embed ? assets.embed() : assets.page());
        return new Rendered(render("page.jte", writer.timeline(embed)), writer.until());
    }

    /**
     * One entry on a page of its own, or why it is not shown.
     *
     * @throws IllegalArgumentException if the edition has no such entry
     */
    public Rendered entry(Edition edition, UUID entry) {
        var writer = writer(edition, assets.page());
        var place = edition.place(entry).orElseThrow(() -> new IllegalArgumentException("not in it: " + entry));
        return switch (place) {
            case Edition.Place.Shown shown -> new Rendered(render("page.jte", writer.entry(shown)), writer.until());
            case Edition.Place.Withheld withheld ->
                new Rendered(render("message.jte", writer.withheld(withheld)), null);
        };
    }

    /** For a picture whose entry is withheld. */
    public String withheld(PublishedNotice.Kind kind) {
        var words = new Words("en", "UTC");
        var title = words.say("withheld.title." + kind);
        return message(words, title, List.of(), null);
    }

    /** For an address that leads nowhere. */
    public String notFound() {
        return plain("page.notFound", "words", "next");
    }

    /**
     * For an address that leads nowhere below one that a published timeline has: in its language, and on to it.
     *
     * @param newest what stands above its newest snapshot
     * @param slug its address now
     */
    public String notFound(PublishedTimeline newest, String slug) {
        var words = new Words(newest.language(), newest.zone());
        var onward = new PageView.Link(newest.title(), PublicAddresses.page(slug), words.say("page.notFound.onward"));
        return message(words, words.say("page.notFound.title"), List.of(words.say("page.notFound.words")), onward);
    }

    /** For a reader who tries to send something. */
    public String methodNotAllowed() {
        return plain("page.methodNotAllowed", "words");
    }

    private String plain(String key, String... sentences) {
        var words = new Words("en", "UTC");
        var said = Stream.of(sentences).map(each -> words.say(key + "." + each)).toList();
        return message(words, words.say(key + ".title"), said, null);
    }

    private String message(Words words, String title, List<String> sentences, PageView.@Nullable Link onward) {
        var language = words.locale().toLanguageTag();
        var frame =
                new PageView.Frame(language, words.direction(), title, title, null, false, false, assets.page(), words);
        return render("message.jte", new MessageView(frame, title, sentences, null, onward));
    }

    private PageWriter writer(Edition edition, PageAssets assets) {
        return new PageWriter(edition, assets, addresses, structured, clock.instant());
    }

    private String render(String template, Object view) {
        var output = new StringOutput();
        engine.render(template, view, output);
        return output.toString();
    }
}
