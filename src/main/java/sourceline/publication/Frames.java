package sourceline.publication;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * On whose pages a timeline's embed may stand.
 *
 * @param origins such as {@code https://example.org} or {@code https://*.example.org}; none means anybody's
 */
public record Frames(List<String> origins) {

    public static final Frames ANYWHERE = new Frames(List.of());

    private static final int MOST = 50;
    private static final Pattern ORIGIN =
            Pattern.compile("https?://(\\*\\.)?[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\\d{1,5})?");

    /**
     * @throws NotAnOrigin if one is none, or there are more than fifty
     */
    public Frames {
        if (origins.size() > MOST) {
            throw new NotAnOrigin(Integer.toString(origins.size()), MOST);
        }
        origins = origins.stream()
                .map(origin -> origin.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        for (var origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new NotAnOrigin(origin, MOST);
            }
        }
    }

    /** As an editor types them: one a line, or with spaces between. */
    public static Frames typed(String text) {
        return new Frames(text.lines()
                .flatMap(line -> List.of(line.strip().split("[\\s,]+")).stream())
                .filter(origin -> !origin.isEmpty())
                .toList());
    }

    /**
     * The directive {@code frame-ancestors} (CSP level 3, section 6.4.2.1); the site's own pages always may. Empty where any
     * site may.
     */
    public String policy() {
        return origins.isEmpty() ? "" : "frame-ancestors 'self' " + String.join(" ", origins);
    }

    String text() {
        return String.join("\n", origins);
    }
}
