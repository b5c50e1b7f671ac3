package sourceline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sourceline.publication.Oembed;
import sourceline.publication.PublicAddresses;
import sourceline.publication.PublicLibrary;

/**
 * {@code /oembed} (oembed.com): for the address of a timeline's page or embed, of one of its versions or of one of its entries,
 * how to embed the timeline. 404 for any other address, 501 for a format that there is none of, 400 for a question that
 * makes no sense.
 */
@Component
class OembedEndpoint {

    private static final Pattern TIMELINE =
            Pattern.compile("/(?:t|embed)/([a-z0-9]+(?:-[a-z0-9]+)*)(?:/[ve]/[0-9a-f-]+)?/?");
    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,4}");
    private static final int UNLIMITED = 100_000;

    private final Answers answers;
    private final PublicLibrary library;
    private final PublicAddresses addresses;
    private final Oembed oembed;

    OembedEndpoint(Answers answers, PublicLibrary library, PublicAddresses addresses, Oembed oembed) {
        this.answers = answers;
        this.library = library;
        this.addresses = addresses;
        this.oembed = oembed;
    }

    Answer answer(HttpServletRequest request) {
        var url = request.getParameter("url");
        if (url == null) {
            return Answer.refusal(400, "url is missing");
        }
        var format = Optional.ofNullable(request.getParameter("format")).orElse("json");
        if (!format.equals("json") && !format.equals("xml")) {
            return Answer.refusal(501, "format is json or xml");
        }
        var width = pixels(request.getParameter("maxwidth"));
        var height = pixels(request.getParameter("maxheight"));
        if (width.isEmpty() || height.isEmpty()) {
            return Answer.refusal(400, "maxwidth and maxheight are whole numbers from 1 to 99999");
        }
        return addresses
                .path(url)
                .map(TIMELINE::matcher)
                .filter(path -> path.matches())
                .map(path -> path.group(1))
                .flatMap(slug -> answer(slug, format, width.get(), height.get()))
                .orElseGet(() -> Answer.refusal(404, "no timeline of this site is published at that address"));
    }

    private static Optional<Integer> pixels(@Nullable String given) {
        if (given == null) {
            return Optional.of(UNLIMITED);
        }
        return PIXELS.matcher(given).matches() ? Optional.of(Integer.valueOf(given)) : Optional.empty();
    }

    private Optional<Answer> answer(String slug, String format, int width, int height) {
        var key = "/oembed?" + String.join("&", slug, format, Integer.toString(width), Integer.toString(height));
        return answers.get(
                key,
                () -> library.locate(slug)
                        .flatMap(located -> library.newest(located).map(edition -> {
                            var heights = library.heights(located, edition);
                            return format.equals("json")
                                    ? Answer.data(
                                            "application/json",
                                            oembed.json(edition, heights, width, height),
                                            located.timeline())
                                    : Answer.data(
                                            "text/xml;charset=utf-8",
                                            oembed.xml(edition, heights, width, height),
                                            located.timeline());
                        })));
    }
}
