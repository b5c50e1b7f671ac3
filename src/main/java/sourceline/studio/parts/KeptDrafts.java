package sourceline.studio.parts;

import com.vaadin.flow.component.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sourceline.newsroom.MemberId;
import tools.jackson.databind.JsonNode;

/**
 * What somebody typed and the server does not have yet, kept in their browser (local storage, by {@code frontend/kept.js})
 * under keys that begin with whose it is and end with the page's id: nobody else who signs in at that browser gets to see
 * it, two windows do not overwrite each other's, and it goes when they sign out.
 */
public final class KeptDrafts {

    private static final String PREFIX = "sourceline-draft:";

    private KeptDrafts() {}

    /** The key of one text. */
    public static String key(MemberId whose, Object... which) {
        return Stream.concat(Stream.of(whose), Arrays.stream(which))
                .map(Object::toString)
                .collect(Collectors.joining(":", PREFIX, ""));
    }

    /** Keeps what this page has under a key no longer: it was sent or given up, whether or not it is still to be seen. */
    static void drop(Page page, String key) {
        page.executeJs("window.dispatchEvent(new CustomEvent('sl-sent', { detail: $0 }))", key);
    }

    /** Takes all of a member's drafts out of the browser, and keeps no more. */
    public static void forget(Page page, MemberId whose) {
        page.executeJs("""
                window.dispatchEvent(new Event('sl-forget'));
                Object.keys(localStorage).filter((key) => key.startsWith($0)).forEach((key) => localStorage.removeItem(key));
                """, key(whose, ""));
    }

    /**
     * Which of a member's drafts are kept in the browser and were left by pages that are gone, of all under the parts of a
     * key that are given.
     *
     * @param found told what comes next in the key of each, its parts separated by colons, such as {@code entry:body}
     */
    public static void find(Page page, MemberId whose, Consumer<List<String>> found, Object... under) {
        page.executeJs("""
                        return (async () => {
                          const locks = (await navigator.locks?.query())?.held ?? [];
                          const open = new Set(locks.map((lock) => lock.name));
                          return Object.keys(localStorage)
                            .filter((key) => key.startsWith($0) && !open.has('sourceline-page:' + key.split('#')[1]))
                            .map((key) => key.slice($0.length).split('#')[0]);
                        })();
                        """, key(whose, under) + ":")
                .then(keys -> found.accept(
                        keys.valueStream().map(JsonNode::asString).distinct().toList()));
    }
}
