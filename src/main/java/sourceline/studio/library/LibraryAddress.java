package sourceline.studio.library;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sourceline.source.SourceId;
import sourceline.studio.parts.Places;
import sourceline.text.Span;

/**
 * What the address bar holds while somebody is in the library.
 *
 * @param search words that a source must have
 */
record LibraryAddress(String search, Shown shown) {

    static final String ADD = Places.SOURCES + "/add";

    static final String IMPORT = Places.SOURCES + "/import";

    static final String WATCH = Places.SOURCES + "/watch";

    private static final String AT = "at";
    private static final String SEARCH = "q";
    private static final String SHOWN = "show";
    private static final String VERSION = "version";
    private static final String OLDER = "old";
    private static final String NEWER = "new";

    static LibraryAddress of(QueryParameters parameters) {
        return new LibraryAddress(
                parameters.getSingleParameter(SEARCH).orElse(""),
                parameters.getSingleParameter(SHOWN).flatMap(Shown::ofKey).orElse(Shown.ALL));
    }

    /** Puts this into the address bar, in place of what is there. */
    void replace(UI ui) {
        var parameters = new LinkedHashMap<String, String>();
        if (!search.isBlank()) {
            parameters.put(SEARCH, search);
        }
        if (shown != Shown.ALL) {
            parameters.put(SHOWN, shown.key());
        }
        ui.getPage().getHistory().replaceState(null, new Location(Places.SOURCES, QueryParameters.simple(parameters)));
    }

    /** Puts into the address bar which of the watched sources are shown. */
    static void replaceWatched(UI ui, String search) {
        var parameters = search.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, search);
        ui.getPage().getHistory().replaceState(null, new Location(WATCH, parameters));
    }

    /** A source, in a version by its number. */
    static String version(SourceId source, int number) {
        return Places.source(source) + "?" + VERSION + "=" + number;
    }

    /** Which source an address names; empty where it could be none. */
    static Optional<SourceId> source(RouteParameters parameters) {
        try {
            return parameters.get("id").map(SourceId::of);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /**
     * Which versions an address compares.
     *
     * @param older -1 where it says nothing
     * @param newer -1 where it says nothing
     */
    record Compared(int older, int newer) {}

    static Compared compared(QueryParameters parameters) {
        return new Compared(number(parameters, OLDER), number(parameters, NEWER));
    }

    static QueryParameters comparing(int older, int newer) {
        return QueryParameters.simple(Map.of(OLDER, Integer.toString(older), NEWER, Integer.toString(newer)));
    }

    /** A passage of a version of a source. */
    static String passage(SourceId source, int number, int start, int end) {
        return version(source, number) + "&" + AT + "=" + start + "-" + end;
    }

    /** The passage that an address leads to, in UTF-16 units of the version's text; empty where it leads to none. */
    static Optional<Span> passage(QueryParameters parameters) {
        return parameters
                .getSingleParameter(AT)
                .filter(at -> at.matches("[0-9]{1,8}-[0-9]{1,8}"))
                .map(at -> at.split("-"))
                .filter(at -> Integer.parseInt(at[0]) < Integer.parseInt(at[1]))
                .map(at -> new Span(Integer.parseInt(at[0]), Integer.parseInt(at[1])));
    }

    static QueryParameters atVersion(int number) {
        return QueryParameters.simple(Map.of(VERSION, Integer.toString(number)));
    }

    /** The number of the version that an address asks for; -1 where it asks for none, or for none that could be. */
    static int version(QueryParameters parameters) {
        return number(parameters, VERSION);
    }

    private static int number(QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .filter(number -> number.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .orElse(-1);
    }
}
