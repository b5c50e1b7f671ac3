package sourceline.studio.parts;

import com.vaadin.flow.component.UI;

/**
 * Shows in a part of a page what has changed elsewhere. May be asked from any thread and as often as there is news: it
 * shows all that came meanwhile in the next turn of the page, which the parts of a page share. Asked for a page that is
 * closed, it does nothing.
 */
public final class PageRefresh implements Runnable {

    private final PageTurns page;
    private final Runnable show;

    public PageRefresh(UI page, Runnable show) {
        this.page = PageTurns.of(page);
        this.show = show;
    }

    @Override
    public void run() {
        page.ask(show);
    }
}
