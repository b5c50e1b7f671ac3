package sourceline.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns a page of the site into a file of a static copy: what leads to another page of the timeline leads to its file, what the
 * page shows comes from beside it, and a note says what a copy cannot do. The canonical address stays that of the original.
 */
final class CopiedPage {

    private static final String NUMBER = "(?:/v/(\\d+))?";
    private static final Pattern MEDIA = Pattern.compile("/media/[0-9a-f]{64}");

    /** Of no use without the site: questions to it, and news from it. */
    private static final String LIVING = "link[type=application/atom+xml], link[type$=oembed]";

    private final Edition newest;
    private final PublicAddresses addresses;
    private final Instant at;
    private final Words words;
    private final Pattern page;
    private final Pattern embed;
    private final Pattern json;
    private final Pattern entry;

    CopiedPage(Edition newest, PublicAddresses addresses, Instant at) {
        this.newest = newest;
        this.addresses = addresses;
        this.at = at;
        this.words = new Words(newest.header().language(), newest.header().zone());
        var slug = Pattern.quote(newest.slug());
        this.page = Pattern.compile("/t/" + slug + NUMBER);
        this.embed = Pattern.compile("/embed/" + slug + NUMBER);
        this.json = Pattern.compile("/t/" + slug + NUMBER + "\\.json");
        this.entry = Pattern.compile("/t/" + slug + "/e/[0-9a-f-]*([0-9a-f]{12})");
    }

    /** The file of an entry's own page. */
    static String entry(UUID entry) {
        return entry(PublicAddresses.handle(entry));
    }

    private static String entry(String handle) {
        return "e/" + handle + ".html";
    }

    /** The file of something that pages show, by its path on the site. */
    static String part(String path) {
        return path.substring(1);
    }

    /**
     * @param file which it becomes
     * @param parts takes what the page shows, by its path on the site
     */
    String copy(String file, String html, Set<String> parts) {
        var document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        document.select(LIVING).remove();
        var up = file.contains("/") ? "../" : "";
        for (var shown : document.select("img[src], script[src]")) {
            part(shown, "src", up, parts);
        }
        document.select("link[rel=icon]").forEach(icon -> part(icon, "href", up, parts));
        for (var link : document.select("a[href], link[rel=alternate]")) {
            file(link.attr("href")).ifPresent(target -> link.attr("href", up + target));
        }
        note(document);
        return document.outerHtml();
    }

    private static void part(Element element, String attribute, String up, Set<String> parts) {
        var path = element.attr(attribute);
        if (path.startsWith(PublicAssets.PREFIX) || MEDIA.matcher(path).matches()) {
            parts.add(path);
            element.attr(attribute, up + part(path));
        }
    }

    /** Where an address of the site leads within the copy, with what follows its path; empty where it leads out. */
    private Optional<String> file(String address) {
        var path = addresses.path(address).orElse(address.replaceFirst("[?#].*", ""));
        var anchor = address.indexOf('#') < 0 ? "" : address.substring(address.indexOf('#'));
        return target(path).map(target -> target + anchor);
    }

    private Optional<String> target(String path) {
        var matched = page.matcher(path);
        if (matched.matches()) {
            return Optional.of(numbered(matched, "index.html", ".html"));
        }
        matched = embed.matcher(path);
        if (matched.matches()) {
            return Optional.of(numbered(matched, "embed.html", "-embed.html"));
        }
        matched = json.matcher(path);
        if (matched.matches()) {
            return Optional.of(numbered(matched, "snapshot.json", ".json"));
        }
        matched = entry.matcher(path);
        return matched.matches() ? Optional.of(entry(matched.group(1))) : Optional.empty();
    }

    private static String numbered(Matcher matched, String newest, String ending) {
        return matched.group(1) == null ? newest : "v/" + matched.group(1) + ending;
    }

    private void note(Document document) {
        var note = new Element("p").addClass("newer").attr("role", "note");
        note.appendText(words.say("copy.note", words.moment(at)) + " ");
        note.appendElement("a").attr("href", original()).text(words.say("copy.link"));
        document.select("main").forEach(main -> main.prependChild(note));
    }

    private String original() {
        return addresses.absolute(PublicAddresses.page(newest.slug()));
    }

    /** For whoever puts the files on a host. */
    String readMe(Heights heights) {
        return String.join(
                "\n",
                List.of(
                        newest.header().title(),
                        "",
                        "A copy of " + original() + ", made at " + at + ".",
                        "",
                        "Put the files on any file host, in any folder. Begin at index.html; v/N.html is version N, e/….html one entry.",
                        "A copy cannot be held: what is corrected, held back or retracted later stays here as it was. Take a new copy then.",
                        "",
                        "To show it on another page (with the address of your host in place of HOST):",
                        "",
                        "<iframe src=\"HOST/embed.html\" width=\"100%\" height=\""
                                + (heights.isTooHigh() ? 800 : heights.at(640))
                                + "\" loading=\"lazy\" style=\"border:0\"></iframe>",
                        "",
                        "To verify the data, with the program: java -jar sourceline.jar verify --keys=keys.json snapshot.json v/*.json",
                        ""));
    }
}
