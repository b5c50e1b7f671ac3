package sourceline.browser;

import com.microsoft.playwright.Page;

/** When a page has come to rest: nothing asked of the server is unanswered, its fonts and pictures are there. */
final class Settled {

    private Settled() {}

    static void await(Page page) {
        page.waitForFunction("""
                () => document.readyState === 'complete'
                    && document.fonts.status === 'loaded'
                    && [...document.images].every(image => image.complete)
                    && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())
                """);
        page.evaluate("() => new Promise(painted => requestAnimationFrame(() => requestAnimationFrame(painted)))");
    }
}
