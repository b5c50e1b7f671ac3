package sourceline.studio.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.Router;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sourceline.source.SourceId;
import sourceline.source.SourceLibrary;
import sourceline.timeline.EntryId;
import sourceline.timeline.TimelineBook;

/**
 * Answers an address that leads nowhere with 404, as {@link NotFoundView} says on the page. Vaadin opens a screen only
 * after its page has been answered; it could open it before, but then writes the screen's content, HTML of others in it,
 * unescaped into a script of the page.
 */
@Component
class AnswerStatus implements VaadinServiceInitListener {

    private final TimelineBook book;
    private final SourceLibrary library;

    AnswerStatus(TimelineBook book, SourceLibrary library) {
        this.book = book;
        this.library = library;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(answer -> say(answer, router));
    }

    private void say(IndexHtmlResponse answer, Router router) {
        if (!leadsSomewhere(answer.getVaadinRequest(), router)) {
            answer.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean leadsSomewhere(VaadinRequest request, Router router) {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return router.resolveNavigationTarget(path, request.getParameterMap())
                .filter(screen -> exists(screen.getRouteParameters()))
                .isPresent();
    }

    /** Whether there is what the address names: a timeline and perhaps an entry of it, or a source. */
    private boolean exists(RouteParameters named) {
        var timeline = named.get("slug").flatMap(book::at);
        var entry = named.get("entry").flatMap(id -> read(id, EntryId::of));
        var source = named.get("id").flatMap(id -> read(id, SourceId::of)).flatMap(library::find);
        return (timeline.isPresent() || named.get("slug").isEmpty())
                && (source.isPresent() || named.get("id").isEmpty())
                && (named.get("entry").isEmpty()
                        || timeline.isPresent()
                                && entry.isPresent()
                                && !book.entries(timeline.get(), List.of(entry.get()))
                                        .isEmpty());
    }

    private static <T> Optional<T> read(String id, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
