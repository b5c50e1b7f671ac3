package sourceline.publication;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Renders what readers see: whole pages, complete without a script. */
@Component
public class Pages {

    private final TemplateEngine engine;
    private final PublicAddresses addresses;
    private final Clock clock;

    Pages(PublicAddresses addresses, Clock clock) {
        this.engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());
        this.addresses = addresses;
        this.clock = clock;
    }

    public Rendered timeline(Edition edition, PageAssets assets) {
        return timeline(edition, assets, false);
    }

    /** The same, made for an iframe. */
    public Rendered embed(Edition edition, PageAssets assets) {
        return timeline(edition, assets, true);
    }

    private Rendered timeline(Edition edition, PageAssets assets, boolean embed) {
        var writer = writer(edition, assets);
        return new Rendered(render("page.jte", writer.timeline(embed)), writer.until());
    }

    /**
     * One entry on a page of its own, or why it is not shown.
     *
     * @throws IllegalArgumentException if the edition has no such entry
     */
    public Rendered entry(Edition edition, UUID entry, PageAssets assets) {
        var writer = writer(edition, assets);
        var place = edition.place(entry).orElseThrow(() -> new IllegalArgumentException("not in it: " + entry));
        return switch (place) {
            case Edition.Place.Shown shown -> new Rendered(render("page.jte", writer.entry(shown)), writer.until());
            case Edition.Place.Withheld withheld -> new Rendered(
                    render("message.jte", writer.withheld(withheld)), null);
        };
    }

    /** For an address that leads nowhere. */
    public String notFound(PageAssets assets) {
        return plain("page.notFound", assets);
    }

    /** For a reader who tries to send something. */
    public String methodNotAllowed(PageAssets assets) {
        return plain("page.methodNotAllowed", assets);
    }

    private String plain(String key, PageAssets assets) {
        var words = new Words("en", "UTC");
        var title = words.say(key + ".title");
        var frame = new PageView.Frame("en", words.direction(), title, title, null, null, false, false, assets, words);
        return render("message.jte", new MessageView(frame, title, List.of(words.say(key + ".words")), null));
    }

    private PageWriter writer(Edition edition, PageAssets assets) {
        return new PageWriter(edition, assets, addresses, clock.instant());
    }

    private String render(String template, Object view) {
        var output = new StringOutput();
        engine.render(template, view, output);
        return output.toString();
    }
}
