package sourceline.live;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells pages that there is something new; one that fails does not keep the others from being told. */
final class Pages {

    private static final Logger log = LoggerFactory.getLogger(Pages.class);

    private Pages() {}

    static void tell(Iterable<Runnable> pages) {
        pages.forEach(Pages::tell);
    }

    private static void tell(Runnable page) {
        try {
            page.run();
        } catch (RuntimeException e) {
            log.warn("A page could not be told of a change", e);
        }
    }
}
